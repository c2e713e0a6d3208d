/** Compiles the small pattern language of the phrase tables to regular expressions over a skeleton. */
import { SUITOR_MACROS } from '../../languages/en/suitor-words';
import { type Dialect, macroParts } from '../text/phrase';

/**
 * Macros: `{C}` one or more clubs, `{P}` players, `{F}` fee, `{N}` persons, `{S}` sources, `{L}` league or country,
 * `{D}` date, `{SIDE}` a club however described, `{HIS}` "his" or a player's name with "'s", `{WHO}` a player with the words that describe him, `{be}`, `{have}`, `{want}`, `{get}` verbs of their
 * kind, `{mod}` modal verbs, `{ADJ}` up to five words that may stand before a noun (none that opens a new phrase).
 */
const list = (letter: string, aside = '') =>
  `<${letter}\\d+>${aside}(?:(?: ,)?(?: and| &| or| as well as| ,| plus) <${letter}\\d+>${aside})*`;

const OPENS_PHRASE =
  '(?:to|for|and|but|with|that|who|not|from|in|on|at|of|over|after|before|if|as|is|are|was|were|has|have|had|will|' +
  'would|by|or|when|while|than|into|because|through|against|between|during|under|without|until|since|about|around|amid|' +
  'despite|where|which|whom|whose|whether|how|why|what|so|nor|it|we|i|you|he|she|they)';
const ADJ = `(?:(?:and a half|(?!${OPENS_PHRASE} )(?:[a-z0-9'-]+|<[fglcd]\\d+>|<[pn]\\d+> 's)) ){0,5}?`;

const MACROS: Readonly<Record<string, string>> = {
  ...SUITOR_MACROS,
  C: `(?:the )?${list('c')}`,
  P: list('p', '(?: , \\d\\d ,)?'),
  F: '<f\\d+>',
  N: '<n\\d+>',
  S: '<s\\d+>',
  L: '<[lg]\\d+>',
  be: "(?:is|are|was|were|be|been|being|am|'s)",
  have: "(?:has|have|had|having|'s)",
  want:
    '(?:want|wants|wanted|wanting|keen|eager|desperate|determined|hope|hopes|hoped|hoping|look|looks|looked|looking|' +
    'aim|aims|aimed|aiming|try|tries|tried|trying|attempt|attempts|attempted|attempting|wish|wishes|wishing|seek|seeks|' +
    'seeking|intend|intends|intent|like|love|plan|plans|planned|planning|prepared|willing|anxious|itching|pushing|push|' +
    'bidding|interested|ready|primed|tempted|open|happy|prefer|prefers|expect|expects|expecting|battling|fighting|' +
    'vying|scrambling|racing|working|moving|move|moves|moved|favourites?|frontrunners?|confident|optimistic|able|' +
    'considering|contemplating|likely|tipped)',
  mod: '(?:could|may|might|would|can|should|must)',
  get:
    '(?:land|landing|bring|bringing|buy|buying|tempt|tempting|secure|securing|capture|capturing|acquire|acquiring|add|' +
    'adding|get|getting|take|taking|pick up|picking up|nab|bag|clinch|clinching|win|winning|reunite with|complete|' +
    'completing|seal|sealing|loan|loaning|steal|swoop for|swooping for|recapture|purchase|purchasing|obtain|obtaining|' +
    'convince|convincing|persuade|persuading|strike a deal for|do a deal for|move for|beat {C} to)',
  ADJ,
  D: '<d\\d+>',
  SIDE: `${ADJ}(?:${list('c')}|<[lg]\\d+>|clubs?|sides?|outfits?|teams?|giants|rivals|champions|number|host)`,
  HIS: "(?:his|her|their|<p\\d+> 's)",
  WHO: `${ADJ}(?:${list('p')}|him|her|(?:pair|duo|trio)(?! of))`,
};

/** A pattern with its macros filled in; whole words only. */
function compile(pattern: string): RegExp {
  let filled = pattern;
  while (/\{[A-Za-z]+\}/.test(filled)) filled = filled.replace(/\{([A-Za-z]+)\}/g, (_, name: string) => macro(name));
  return new RegExp(`(?<![a-z0-9-])(?:${filled})(?:(?<= )|(?![a-z0-9-]))`, 'g');
}

function macro(name: string): string {
  const filled = MACROS[name];
  if (filled === undefined) throw new Error(`no macro {${name}}`);
  return filled;
}

/** The pattern language of the phrase tables. */
export const CLAIM_DIALECT: Dialect = { compile, macro: macroParts((name) => MACROS[name]) };
