/** Words by which the page keeps its distance from what it says. */

import type { Skeleton } from '../text/skeleton';
import type { Span } from '../types/span';
import type { Clause } from './clauses';

/** "May" behind "in", "since" or a day, or before a number, is the month. */
const HEDGE =
  /\b(?:reportedly|allegedly|apparently|supposedly|could|might|(?<!\b(?:in|since|by|until|from|of|last|next|late|early|before|after|mid|\d{1,2}(?:st|nd|rd|th)?)[ -])may(?! \d)|believed to|understood to|thought to|said to|rumoured|rumored|speculation|potentially|possibly|it is (?:believed|understood|thought)|seemingly|appears? to|looks? set to)\b/gi;

/** Hedging words of the clause, as they stand in the article. */
export function hedgesOf(skeleton: Skeleton, clause: Clause): readonly Span[] {
  const span = skeleton.spanOf(clause.from, clause.to);
  const { sentence } = skeleton;
  const words = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  return [...words.matchAll(HEDGE)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }));
}
