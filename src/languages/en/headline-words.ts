/** Words that decide whether a headline may be held against its text. */
import type { Stage } from '../../pipeline/types/claim';

/** A deal agreed or done, told in any words, also where no claim was read from them. */
const SETTLED =
  /\bannounc\w+|\b(?:has|have|had|been|now|officially) (?:signed|joined|completed|agreed|sealed|unveiled|confirmed|extended|renewed|landed|captured|bought)\b|\b(?:signed|joined|joins|completed|sealed) (?:for|a|an|his|her|the|from|on|[A-Z])|\bdeal (?:is|was) (?:done|agreed|in place)\b|\b(?:full|verbal) agreement\b|\bput(?:s|ting)? (?:his|her) name to\b|\b(?:put|puts) pen to paper\b|\binked\b|\b(?:two|three|four|five|six|seven|\d(?:\.\d)?)(?:-and-a-half)?-year (?:contract|deal)\b|\btransfer record\b|\bto land\b|\barriv(?:es|ed|al)\b|\bcaptures?\b|\bnew (?:boy|recruit|signing|arrival)\b|\bmedical\b|\bclose to\b|\bset to (?:sign|join|move|become|complete|leave)\b|\bon the (?:verge|brink|cusp)\b|\bfinal stages\b|\bpersonal terms\b/g;

const OFFERED = /\b(?:bid|bids|bidding|offer|offers|offered|offering|propos(?:e|es|ed|al)|tabled?|lodged?)\b/g;

/** "No offer has been made", "yet to agree a deal", "any arrival": the words do not say that it happened. */
const DENIED_BEFORE =
  /\b(?:no|not|n['’]t|never|yet to|without|any|possible|potential|proposed|impending)(?: \w+){0,4} $/i;

/** A sentence tells that a move has got to this stage, read as a claim or not. */
export function tellsStage(stage: Stage, words: string): boolean {
  const pattern = stage === 'bid' ? OFFERED : SETTLED;
  return [...words.matchAll(pattern)].some((found) => !DENIED_BEFORE.test(words.slice(0, found.index)));
}

/** A headline with such words does not state the move itself, or says whose word it is. */
export const HEADLINE_SOFT =
  /^(?:the |all the )?latest\b|\b(?:latest (?:on|from)|updates?|link(?:s|ed)?|rumou?rs?|speculation|reports?|reportedly|claims?|could|may|might|if|future|yet to|in doubt|paper talk|papers?|gossip|round-?up|claimed|said to|set to be|amid talk)\b/i;
