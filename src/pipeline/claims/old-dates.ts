/** Dates that put what is told long before the news. */
import type { Skeleton } from '../text/skeleton';
import type { DateMention } from '../types/mention';
import type { Span } from '../types/span';

/** Days between two ISO dates (the second may be only a year or month: its last possible day counts). */
function isOld(date: DateMention, published: string | null): boolean {
  if (published === null) return date.precision === 'year';
  const until = date.iso.length === 4 ? `${date.iso}-12-31` : date.iso.length === 7 ? `${date.iso}-28` : date.iso;
  return Date.parse(published) - Date.parse(until) > 45 * 86_400_000;
}

/** Words right before a date that make it the end or aim of something, not when it happened. */
const UNTIL =
  /(?:until|till|through|to|for|by|beyond|before|rest of|remainder of|expires? in|ends? in) (?:the )?(?:end of |(?:early|mid|late)[ -])?(?:the )?(?:(?:summer|spring|winter|january|february|march|april|may|june|july|august|september|october|november|december)(?: of)? (?:\d{1,2},? )?)?(?:(?:19|20)\d\d[-–/])?$/i;
/** "Signed in 2019": even a headline then speaks of that year; any other year there is its own. */
const IN_THAT_YEAR = /(?:in|since|from|of) (?:[a-z]+ )?$/i;

/** Words between which and "that" a time is when the report came out, not when the move was: "revealed two months ago that". */
const REPORTED_THEN =
  /(?:reveal(?:s|ed)|report(?:s|ed)|claim(?:s|ed)|wrote|told [a-z<>0-9 ]{1,30}|learned|understood) (?:[a-z]+ly |first |back )?(?:in |on |at )?(?:the )?$/;

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
    UNTIL.test(before(date).slice(-40)) ||
    (retold && REPORTED_THEN.test(before(date))) ||
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
