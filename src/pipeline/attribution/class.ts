/** How well a claim is sourced, in the terms of the Receipt. */
import type { Source, SourcingClass } from '../types/attribution';

/** `sources`: nearest first, never empty. A person quoted to an outlet or by his club's site is on record, whoever printed it. */
export function classOf(sources: readonly Source[]): SourcingClass {
  const first = sources[0];
  if (!first || first.kind === 'page') return 'own-words';
  if (first.kind === 'unnamed') return first.anonymity ?? 'vague';
  const named = sources.filter((source) => source.kind !== 'unnamed');
  if (named[named.length - 1]?.kind === 'person') return 'on-record';
  if (first.kind === 'club') return 'official';
  return named.some((source) => source.via !== null) && !first.own ? 'relayed' : 'named-report';
}
