/** Dates that put what is told long before the news. */
import type { Skeleton } from '../text/skeleton';
import { says } from '../text/words';
import type { DateMention } from '../types/mention';
import type { Span } from '../types/span';

/** Days between two ISO dates (the second may be only a year or month: its last possible day counts). */
function isOld(date: DateMention, published: string | null): boolean {
  if (published === null) return date.precision === 'year';
  const until = date.iso.length === 4 ? `${date.iso}-12-31` : date.iso.length === 7 ? `${date.iso}-28` : date.iso;
  return Date.parse(published) - Date.parse(until) > 45 * 86_400_000;
}

/** "Signed in 2019": even a headline then speaks of that year; any other year there is its own. */
const IN_THAT_YEAR = /(?:in|since|from|of) (?:[a-z]+ )?$/i;

/** A date of long ago inside the span, `aside` left out; `retold`: the day of a report is none. */
export function oldDate(
  { mentions, sentence }: Skeleton,
  span: Span,
  published: string | null,
  retold = false,
  aside: readonly Span[] = [],
): boolean {
  const before = ({ start }: Span) => sentence.text.slice(0, start - sentence.start);
  const untilThen = (date: Span) =>
    says('untilThen', before(date).slice(-40)) ||
    says('ofTitle', sentence.text.slice(date.end - sentence.start)) ||
    (retold && says('reportedThen', before(date))) ||
    (sentence.block === 0 && !IN_THAT_YEAR.test(before(date)));
  return mentions.some(
    (mention) =>
      mention.kind === 'date' &&
      mention.start >= span.start &&
      mention.end <= span.end &&
      isOld(mention, published) &&
      !aside.some(({ start, end }) => mention.start >= start && mention.end <= end) &&
      !untilThen(mention),
  );
}
