/** How well a claim is sourced, in the terms of the Receipt. */
import type { Knowledge } from '../../knowledge/types';
import type { Article } from '../types/article';
import type { Source, SourcingClass } from '../types/attribution';

/** The page is a club's own: what it says in its own words, that club says. */
export function isClubsOwn({ outlet }: Article, knowledge: Knowledge): boolean {
  return knowledge.leanings.some(({ source, relation }) => source === outlet && relation === 'official-organ');
}

/**
 * `sources`: nearest first, never empty. A person quoted to an outlet or by his club's site is on record, whoever printed it.
 * `clubsOwn`: the page is a club's own.
 */
export function classOf(sources: readonly Source[], clubsOwn: boolean): SourcingClass {
  const first = sources[0];
  if (!first || first.kind === 'page') return clubsOwn ? 'official' : 'own-words';
  if (first.kind === 'unnamed') return first.anonymity ?? 'vague';
  const named = sources.filter((source) => source.kind !== 'unnamed');
  if (named[named.length - 1]?.kind === 'person') return 'on-record';
  if (first.kind === 'club') return 'official';
  return named.some((source) => source.via !== null) && !first.own ? 'relayed' : 'named-report';
}
