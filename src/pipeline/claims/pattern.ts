/** Compiles the small pattern language of the phrase tables to regular expressions over a skeleton. */

/**
 * Macros: `{C}` one or more clubs, `{P}` players, `{F}` fee, `{N}` persons, `{S}` sources, `{L}` league or country,
 * `{be}`, `{have}`, `{want}`, `{get}` verbs of their kind, `{mod}` modal verbs, `{ADJ}` up to three words before a noun.
 */
const list = (letter: string) => `<${letter}\\d+>(?:(?: ,)?(?: and| &| or| as well as| ,| plus) <${letter}\\d+>)*`;

const MACROS: Readonly<Record<string, string>> = {
  C: list('c'),
  P: list('p'),
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
    'bidding|interested|ready|poised|primed|tempted|open|happy|prefer|prefers|expect|expects|expecting|battling|fighting|' +
    'vying|scrambling|racing|working|moving|move|moves|moved|favourites?|frontrunners?|confident|optimistic|able|' +
    'considering|contemplating|set|due|likely|tipped)',
  mod: '(?:could|may|might|would|can|should|must)',
  get:
    '(?:sign|signing|land|landing|recruit|recruiting|bring|bringing|lure|luring|snap up|snapping up|snap|buy|buying|prise|' +
    'prising|poach|poaching|tempt|tempting|secure|securing|capture|capturing|acquire|acquiring|raid|add|adding|get|' +
    'getting|take|taking|pick up|picking up|nab|bag|clinch|clinching|hijack|hijacking|gazump|beat|win|winning|reunite|attract|' +
    'attracting|strengthen|convince|convincing|persuade|persuading|complete|completing|seal|sealing|do a deal|' +
    'strike a deal|loan|loaning|steal|swoop|swooping|recapture|re-sign|onboard|purchase|purchasing|obtain|obtaining)',
  ADJ: '(?:[a-z0-9-]+ ){0,3}?',
};

/** A pattern with its macros filled in; whole words only. */
export function compile(pattern: string): RegExp {
  const filled = pattern.replace(/\{(\w+)\}/g, (all, name: string) => MACROS[name] ?? all);
  return new RegExp(`(?<![a-z0-9-])(?:${filled})(?![a-z0-9-])`, 'g');
}
