/** A club, or somebody of it, at the head of a statement: macros of the rows about a suitor alone (pipeline/claims/pattern.ts). */

/** Who acts for a club. */
const OFFICE =
  '(?:chiefs?|boss(?:es)?|(?:[a-z]+ )?manager|(?:head )?coach|owners?|chairman|chief executive|ceo|president|[a-z]+ director|director of football|directors?|' +
  'officials?|executives?|recruitment (?:team|staff|department)|(?:head|chief) of recruitment|scouts?|chief scout|spies|people|' +
  'representatives?|delegation|hierarchy|board|staff)';

const HELP =
  "(?:have|has|had|been|are|is|'s|were|was|be|being|got|get|did|do|could|may|might|to|remain|remains|remained|stay|look|said|understood|believed|thought|reported|known|claimed|that|who|,|among those|(?:the|another|one) (?:[a-z]+ )?(?:club|side|team)s?|(?:first|quick|next|among the first|those) to)";
/** Helping verbs, and words by which somebody only says so. */
const HELPS = `(?: ${HELP})*`;

/** The name first: most places in a sentence are none, and the rest is not looked at there. */
const SUBJECT = `(?=<c|the <c)(?<!(?<![a-z])(?:former|old|ex|in|at|against|by|between|beat|over) )(?<!(?<!{OFFICE} )from ){C}(?: (?:'s )?{OFFICE})?(?: <n\\d+>)?(?: ,(?: [^,.<]{2,40})? ,)?`;

/** "Genoa", "Genoa's sporting director", "scouts from Genoa", each with "are said to have". */
const SUITOR = `{SUBJECT}{HELPS} `;
/** The same with a verb of being or having: "Genoa are …". */
const SUITOR_IS = `{SUBJECT}(?: ${HELP})+ `;

/** "Genoa", "Genoa have": what it did, not what it may do. */
const SUITOR_HAS = `{SUBJECT}(?: (?:have|has|had))* `;

/** Nothing follows that would make the words part of something else. */
const END =
  '(?= ?[.,;:!?)–—-]| ?$| (?:and|but|or|as|while|before|after|since|though|although|too|(?:this|last) (?:week|month|summer|winter|season|year|window|time|morning|evening|weekend)|within|over the|in recent|in <d\\d+>|on (?:several|a number)|twice|three times|several times|on loan|first|<d\\d+>|<s\\d+>|(?:for|about|over|regarding|with) (?:the )?<p\\d+>)(?: |$))';

/** By name; kept apart from the rows, which hold the names only. */
export const SUITOR_MACROS = {
  OFFICE,
  HELPS,
  SUBJECT,
  SUITOR,
  SUITORIS: SUITOR_IS,
  SUITORHAS: SUITOR_HAS,
  END,
} as const;
