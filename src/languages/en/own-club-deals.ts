/** Losses, replacements, rights and swaps: what a deal says in passing of the club where a player is. */
import { ADJ, C, gap, NOT_OBJECT, type OwnClubRow, P, ROLE, row, SALE, THE } from './own-club-row';

const HIM = `(?:(?:the |a |an )?${ADJ}{0,3}${ROLE} (?:, )?)?${P}`;
const GAMES = '(?:goals?|times|assists|appearances|matches|games|outings|starts)';
/** Words in between, clubs and other players too. */
const far = (most: number) => `(?:(?:[a-z0-9'£€-]+|<[fgldncp]\\d+>) ){0,${most}}?`;

export const OWN_CLUB_DEALS: readonly OwnClubRow[] = [
  row('lost-him', 4, `${NOT_OBJECT}${C} (?:have |has )?(?:lost|waved? (?:goodbye|farewell) to) (?:the )?${HIM}`),
  row('flees', 4, `${P} ${gap(10)}(?:flee|flees|fleeing|fled|jump(?:s|ed)? ship from) ${THE}${C}`),
  row('after-exit', 4, `${P} (?:after|following) (?:his |her )?${THE}${C} (?:departure|exit|release)`),
  row('after-he-left', 3, `${P} after (?:the )?(?:[a-z]+ )?<p\\d+> left (?:[a-z-]+ )?${C}(?! (?:for|to join) <c)`),
  row('contracted', 4, `${P} (?:remains|is still|is) (?:contracted|under contract) (?:to|at|with) ${THE}${C}`, {
    direct: true,
  }),
  row('sale-agreed-with', 8, `${NOT_OBJECT}${C} ${gap(8)}with ${THE}<c\\d+> ${SALE} (?:their |its )?${HIM}`, {
    direct: true,
  }),
  row('owned-by', 6, `owned by ${THE}${C} (?:, )?${HIM}`, { direct: true }),
  row(
    'sends',
    5,
    `${NOT_OBJECT}${C} (?:are |is )?(?:sending|loaning|lending) (?:out )?${P} (?:and <p\\d+> )?(?:on loan )?to ${THE}<c`,
  ),
  row(
    'replacement-for',
    2,
    `${C}(?! (?:'s )?${ADJ}{0,2}(?:${ROLE} )?<p) ${far(12)}(?:replacement (?:for|to)|successor (?:for|to)|heir to|to (?:replace|succeed)) ${HIM}(?! (?:at|in) (?:the )?<c)`,
    { named: true },
  ),
  row(
    'scored-for',
    3,
    `${P} ,? ?(?:who )?(?:has )?(?:had [^<>]{1,20}<[^.;]{1,80} , )?(?:made|scored|registered|netted|hit|notched) ${gap(6)}${GAMES} ${gap(6)}for ${THE}${C}`,
    { named: true },
  ),
  row(
    'role-at',
    4,
    `${P} ${gap(14)}role (?:<p\\d+> |he |she )(?:plays?|occup\\w+|fills?|performs?) (?:for|at) ${THE}${C}`,
  ),
  row('loan-from', 6, `${P} 's (?:[a-z-]+ )?loan (?:spell |deal |move )?from ${THE}${C}`, { direct: true }),
  row('rift-with', 3, `${P} ${gap(14)}(?:rift|row|dispute|stand-?off|bust-up) with ${THE}${C}`),
  row(
    'says-stays',
    4,
    `${P} (?:has |have )?(?:told|tells|assured|informed) ${THE}${C} (?:that )?<p\\d+> (?:wants|wishes|intends|plans) to (?:stay|remain)`,
  ),
  row(
    'talks-over-him',
    3,
    `(?:breakthrough|cat and mouse|progress|impasse|deadlock) with ${THE}${C} ${gap(3)}(?:for|over) ${HIM}`,
  ),
  row(
    'agreement-for-him',
    2,
    `(?:agreement|accord|deal|fee)s? (?:(?:has|have|is|been|was|already) )*(?:reached|struck|agreed|in place) with ${THE}${C} (?:for|over|to (?:sign|take|buy|loan)) ${HIM}`,
  ),
  row('for-his-side', 4, `${P} ${gap(16)}(?:for|at|with|by) <p\\d+> 's ${C} (?:side|team|club|employers)`, {
    direct: true,
  }),
  row('for-his-swap', 3, `to ${THE}${C} in (?:<f\\d+> )?${P} (?:swap|exchange)`),
];

/** Statements that need no name: only of the one player of a sentence. */
export const OWN_CLUB_DEALS_LOOSE: readonly OwnClubRow[] = [
  row('parent-club', 8, `(?:parent|current|present) (?:club|side|team|employers) (?:, )?${C}`, { direct: true }),
  row('his-parent-club', 8, `${C} , who (?:are|remain) (?:<p\\d+> 's|his|her) parent (?:club|side)`, { direct: true }),
  row('previous-employers', 4, `from (?:previous|his previous|her previous) (?:club|side|employers) ${C}`),
  row(
    'sees-out-season',
    3,
    `(?<![a-z])(?:finish|see out|complete|end) (?:this|the|his) (?:season|campaign|contract) (?:at|with) ${THE}${C}`,
  ),
  row('valued-by', 3, `(?:valuation|price tag|asking price) (?:set |placed on (?:him|<p\\d+>) )?by ${THE}${C}`),
  row(
    'talks-over-transfer',
    3,
    `<c\\d+> [^.;]{0,120}(?:talks|contact|negotiations|discussions) with ${THE}${C} (?:over|about) (?:a |the |his )?(?:transfer|deal|move|fee)`,
  ),
];
