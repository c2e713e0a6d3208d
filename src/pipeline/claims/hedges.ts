/** Words by which the page keeps its distance from what it says. */
import type { Skeleton } from '../text/skeleton';
import { patternOf } from '../text/words';
import type { Span } from '../types/span';
import type { Clause } from './clauses';

/** Hedging words of the clause, as they stand in the article. */
export function hedgesOf(skeleton: Skeleton, clause: Clause): readonly Span[] {
  const span = skeleton.spanOf(clause.from, clause.to);
  const { sentence } = skeleton;
  const words = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return [...words.matchAll(patternOf('hedgeWord'))].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}
