/** People of a sentence who are there for another's sake: he joins, follows or replaces them, or they have gone already. */
import { says } from '../text/words';
import type { Sentence } from '../types/sentence';
import type { Span } from '../types/span';

/** "Identified as X's successor", "X's strike partner Y": he is there for the other's sake. */
const SUCCEEDED =
  /^['’]s? (?:[\p{L}-]+ ){0,3}(?:replacement|successor|understudy|deputy|heir|stand-in|backup|partner|companion|compatriot|colleague|(?:team|club)[- ]?mate|wages?|salary)(?![\p{L}])/u;

/** "Delayed because of X's move", "need cover after X's move". */
const CAUSE = /\b(?:because of|due to|owing to|thanks to|after|following|since)(?: \p{L}+){0,3} $/u;
const CAUSED = /^['’]s? (?:[\p{L}-]+ ){0,2}(?:move|departure|exit|sale|transfer|arrival|injury)(?![\p{L}])/u;

/** "With X currently the only option", "because X is injured", "with X out for the season". */
const ONLY =
  /^ (?:currently |now |left )?(?:as )?(?:the|their|its|our) only (?=\p{Ll})|^ (?:is |now )?(?:still )?(?:injured|suspended|sidelined|out (?:for|until|with|through|injured))(?!\p{L})/u;

/** "Sold X and want Y": the one who has gone is not the one spoken of. */
const GONE = /(?:sold|lost|released|loaned out|let go) (?:(?:\p{L}|-)+ ){0,2}$/u;

/** "If X leaves, Genoa will turn to Y", "lost out on X and are now looking at Y": whoever they turn to is spoken of. */
const TURNED_TO =
  /(?:turn(?:s|ed|ing)? (?:(?:their|his) attentions? )?to|looking at|(?:switch|shift)(?:ed|ing)? (?:their|his) (?:attention|focus|sights) to|mov(?:ed|ing) on to|will move for|could move for)(?: [\p{L}'’-]+){0,4} $/u;

/** Between two names of a list. */
const LISTED = /^(?:,| and| or| &)+ $/;

/** Whether `one` of the people named in the sentence is there so, or stands in a list with such. */
export function isCompany(all: readonly Span[], one: Span, sentence: Sentence): boolean {
  const between = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const previous = all.findLast((other) => other.end <= one.start);
  if (previous !== undefined && LISTED.test(between(previous.end, one.start)))
    return isCompany(all, previous, sentence);
  const [before, after] = [between(sentence.start, one.start), between(one.end, sentence.end)];
  const later = all.filter((other) => other.start > one.end).map((other) => between(one.end, other.start));
  return (
    SUCCEEDED.test(after) ||
    later.some((words) => TURNED_TO.test(words)) ||
    ONLY.test(after) ||
    says(
      'companyBefore',
      before.replace(/^[AH]/, (first) => first.toLowerCase()),
    ) ||
    (GONE.test(before) && later.some((words) => !LISTED.test(words))) ||
    (CAUSE.test(before) && CAUSED.test(after))
  );
}
