/** What a player has done for a club, and what the club has to do with him: no word of where he is. */
import { ADJ, C, gap, NOT_OBJECT, type OwnClubRow, P, ROLE, row, THE } from './own-club-row';

const GAMES = '(?:goals?|times|assists|appearances|matches|games|outings|starts|strikes|clean sheets|minutes)';
const DID =
  '(?:scor|play|net|bag|notch|start|featur|appear|manag|register|hit|struck|turn|lin|contribut|rack|clock|grabb?|mak|made|record)\\w*';
/** What is said of a player where he plays: words of matches, form and standing there. */
const SERVES = `(?:${GAMES}|(?:season|campaign|form|performances|displays|favourite|regular|starter|mainstay|revelation|spot|scorer|captain|impact)|(?:impress|outstanding|starr|sh[io]n|excel)\\w*)`;
/** Neither years ago nor on loan. */
const NOT_THERE = '(?! (?:[a-z]+ ){0,6}(?:loan|before (?:join|mov|sign|return|switch)|previously|until|between))';
const HIM = `(?:(?:the |a |an )?${ADJ}{0,3}${ROLE} )?${P}`;
const BUY = '(?:sign|discuss|bring|land|take|recruit|lure|buy|secure|get|capture|prise|re-sign)';

/** On loan there: another club owns him. */
const LENT_TO = `(?:on (?:[a-z-]+ )?loan (?:at|with)|loan (?:spell|stint|deal) (?:at|with)|loanee (?:at|with)) ${THE}${C}`;

/** Statements that name the player. */
export const OWN_CLUB_RECORD: readonly OwnClubRow[] = [
  row(
    'last-season-for',
    3,
    `${P} (?:, (?:\\d\\d , )?|who |, who )*(?:has |have |had )?(?:${DID} |score ){1,2}${gap(8)}(?:for|with|at|in) ${THE}${C} (?:last|this|in the (?:recently|just)[a-z -]*) ?(?:season|term|campaign|year)${NOT_THERE}`,
    { direct: true, named: true },
  ),
  row('he-lent-to', 1, `${P} (?:[a-z0-9'-]+ |<[fgldn]\\d+> |, ){0,14}?${LENT_TO}`, { borrowed: true }),
  // "Lens are keen to make X's loan move permanent".
  row(
    'would-keep-loanee',
    1,
    `${C} (?:[a-z-]+ ){1,5}?(?:mak(?:e|ing)|turn(?:ing)?) (?:[a-z]+ ){0,2}?${P} 's (?:[a-z-]+ )?(?:loan|temporary)(?: (?:deal|move|spell|stay|stint|switch))?(?: from <c\\d+>)? (?:into )?(?:an? )?permanent`,
    { borrowed: true },
  ),
  row('on-loan-there', 1, `(?<![a-z])on[- ]loan ${C} ${ADJ}{0,3}(?:${ROLE} )?${P}`, { borrowed: true }),
  // Of either club: what else is told decides.
  row('loanee', -4, `${C} (?:'s )?${ADJ}{0,2}loan(?:ee| (?:star|player|man)) ${P}`),
  row(
    'games-for',
    1,
    `${P} (?:(?!(?:whom|where|when|before|previously|once|then|loan|had|would|could|will|may|might|can) )[a-z0-9'-]+ |<[fgldn]\\d+> |, ){1,14}?${SERVES} ${gap(6)}(?:for|with|at) ${THE}${C}${NOT_THERE}`,
  ),
  row(
    'grown-at',
    3,
    `${P} (?:has|have) ${gap(2)}(?:developed|blossomed|grown|matured|evolved|established himself|established herself|cemented) ${gap(7)}(?:for|at|in|with) ${THE}${C}`,
    { direct: true },
  ),
  row(
    'has-lost',
    3,
    `${NOT_OBJECT}${C} (?:have|has|had) (?:[a-z]+ ){0,2}lost (?!out|to|ground|their|the race)${gap(10)}(?:, )?${HIM}`,
  ),
  row(
    'goes-back-to',
    4,
    `(?:go|going|gone|went|return\\w*|come|coming|came) back to ${THE}${C} ${gap(3)}with ${gap(6)}(?:offer|bid|proposal|approach) ${gap(3)}for ${gap(5)}${P}`,
  ),
  row(
    'approaches-club',
    4,
    `(?<!(?:agents?|representatives?|camp|entourage|father|brother) (?:(?:has|have|had) )?)(?:approach(?:ed|ing)|contact(?:ed|ing)|asked|phoned|rang|sounded out|met|written to) ${THE}${C} (?!(?:[a-z]+ ){1,4}(?:get|persuade|ask|tempt|urge) (?:them|<c))${gap(4)}(?:for|over|about|regarding|concerning|to ${BUY}) ${gap(5)}${P}`,
  ),
  row(
    'his-club-misery',
    3,
    `${P} 's ${C} (?:misery|nightmare|hell|exile|frustration|woes?|ordeal|limbo|saga|adventure|struggles?|plight|purgatory)`,
  ),
  row(
    'going-nowhere',
    4,
    `${NOT_OBJECT}${C} ${gap(4)}(?:insist\\w*|say|said|confirm\\w*|warn\\w*|stress\\w*|claim\\w*|maintain\\w*) (?:that )?${HIM} (?:(?:is|will|would|can|to|be|not|definitely) )*(?:going nowhere|sold|for sale|leave|leaving|stay|staying|remain)(?![a-z])`,
  ),
];

/** Statements that need no name: only of the one player of a sentence. */
export const OWN_CLUB_RECORD_LOOSE: readonly OwnClubRow[] = [
  row(
    'after-games-for',
    2,
    `(?:after|having) (?:scoring|playing|making|netting|bagging|notching|impressing|starring) ${gap(8)}(?:for|with|at) ${THE}${C}${NOT_THERE}`,
  ),
  row(
    'after-spell',
    2,
    `(?:after|having) (?:sp(?:ending|ent) (?:the )?(?:last|past|previous) (?:[a-z]+ ){0,2}(?:season|year|term)s?|an? (?:[a-z-]+ ){0,2}(?:spell|stint)) (?:with|at) ${THE}${C}(?! on )`,
    { direct: true },
  ),
  // "Recently" is left out of skeletons.
  row(
    'most-recently',
    4,
    `(?:most|who last) (?:played|turned out|lined out|featured|starred|appeared|plied|(?:was |been )?(?:on the books|(?=at|with))) ?${gap(3)}(?:for|at|with|of) ${THE}${C}`,
    { direct: true },
  ),
  row(
    'helps-win',
    2,
    `(?:helping|helped|helps|inspired|fired|guided|steered|captained) ${THE}${C} (?:to (?:the |a |promotion|safety|their|victory|win)|win|return|reach|avoid|earn|secure|climb)`,
  ),
  row(
    'informs-club',
    3,
    `(?:informing|telling|informed|told|tells|notified) ${THE}${C} (?:that |of |about )${gap(4)}(?:<p\\d+> (?:'s )?)?${gap(5)}(?:leave|exit|depart|move|go|out)(?![a-z])`,
  ),
  row(
    'leaves-short',
    3,
    `leav(?:e|es|ing) ${THE}${C} (?:without|short|a man|light|needing|in need|with only|facing|looking)`,
  ),
  row(
    'contemplates-sale',
    3,
    `${NOT_OBJECT}${C} (?:[a-z]+ ){0,8}(?:contemplat\\w+|countenanc\\w+|sanction\\w*|listen\\w* to) (?:(?:a|any|the|an|his|her) )?(?:[a-z]+ ){0,2}(?:sale|offers?|exit|departure|letting|selling)`,
  ),
  row(
    'after-joining',
    2,
    `(?:after|since|having) (?:joining|re-?joining|signing for|moving to|arriving at) ${THE}${C}`,
    {
      past: true,
    },
  ),
  row('lent-to', 1, LENT_TO, { borrowed: true }),
  row(
    'tells-suitors',
    3,
    `${NOT_OBJECT}${C} (?:have |has |had )?(?:[a-z]+ ){0,4}?(?:told|tell|informed|warned|encourag\\w*|invit\\w*|court\\w*|solicit\\w*) (?:(?:the|his|potential|interested|any|would-be|rival) )*(?:suitors|admirers|bidders|clubs|offers|bids)(?![a-z])`,
  ),
  row('back-at', 2, `(?:has|have|is) (?:since )?(?:returned to|back at) (?:parent club )?${C}(?: |$)`),
];
