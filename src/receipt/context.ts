/** What every part of a Receipt is made from, and the small readings that all of them need. */
import type { Knowledge } from '../knowledge/types';
import type { Analysis } from '../pipeline/types/analysis';
import type { AttributedClaim, Source } from '../pipeline/types/attribution';
import type { Span } from '../pipeline/types/span';
import type { Story } from '../pipeline/types/story';
import type { Evidence, Preferences, Translate } from './view';

/** What every line of a Receipt is made from. */
export interface Context {
  readonly analysis: Analysis;
  readonly knowledge: Knowledge;
  readonly t: Translate;
  readonly preferences: Preferences;
}

/** The page's words under a span, in one line. */
export function evidence(context: Context, span: Span): Evidence {
  const text = context.analysis.article.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return { start: span.start, end: span.end, text };
}

/** The claims of a story in text order. */
export function claimsOf(context: Context, story: Story): readonly AttributedClaim[] {
  return story.claims.flatMap((index) => context.analysis.claims[index] ?? []);
}

/** Lead claim and lead source; null only for a story that refers to claims that are not there. */
export function leadOf(
  context: Context,
  story: Story,
): { readonly claim: AttributedClaim; readonly source: Source } | null {
  const claim = context.analysis.claims[story.lead.claim];
  const source = claim?.sources[story.lead.source] ?? claim?.sources[0];
  return claim !== undefined && source !== undefined ? { claim, source } : null;
}

/** The source and those that stand behind it, nearest first. */
export function chainOf(claim: AttributedClaim, source: Source): readonly Source[] {
  const chain = [source];
  for (let at = source; chain.length <= claim.sources.length; ) {
    const behind = claim.sources.find((other) => other.via !== null && claim.sources[other.via] === at);
    if (behind === undefined || chain.includes(behind)) break;
    chain.push(behind);
    at = behind;
  }
  return chain;
}

/** Who prints a speaker's words, else the source itself: where its chain begins on the page. */
export function chainStart(claim: AttributedClaim, source: Source): Source {
  return (source.via === null ? undefined : claim.sources[source.via]) ?? source;
}

/** Sources that nobody on the page cites for this claim: the starts of its chains. */
export function nearest(claim: AttributedClaim): readonly Source[] {
  return claim.sources.filter((source) => source.via === null);
}

/** Whether a source has a name: neither unnamed nor the page itself. */
export function isNamed(source: Source): boolean {
  return source.kind !== 'unnamed' && source.kind !== 'page';
}

/** Values without repeats, in order. */
export function unique<T>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)];
}
