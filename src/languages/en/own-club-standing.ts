/** How a player stands at his club, how he parts from it, and what it says when it is told that he may go. */
import { RUMOURS, SPEAKS } from './club-role-words';
import { ADJ, C, gap, type OwnClubRow, P, ROLE, row, THE } from './own-club-row';

const HIM = `(?:(?:the |a |an |their )?${ADJ}{0,3}${ROLE} )?${P}`;
/** Not of years ago. */
const NOT_THEN = '(?! (?:last|in <d|before|until|between))';

/** Statements that name the player. */
export const OWN_CLUB_STANDING: readonly OwnClubRow[] = [
  row(
    'plays-football-for',
    5,
    `${P} ,? ?(?:who )?(?:is )?(?:(?:currently|presently) )*(?:plays?|playing) (?:<p\\d+> 's |his |her )?(?:[a-z]+ )?(?:club )?football (?:for|at|with) ${THE}${C}`,
    { direct: true, named: true },
  ),
  row(
    'status-at',
    4,
    `${P} 's (?:[a-z'’-]+ ){0,5}(?:status|standing|lack of (?:action|chances|football|game time|minutes)) (?:at|for|with|in) ${THE}${C}${NOT_THEN}`,
  ),
  row('in-brackets', 4, `(?:^|[,:;] |and |${ROLE} )${P} ${C}(?: b| ii| reserves)? (?:has|is|was|joins|moves|goes) `, {
    direct: true,
    named: true,
  }),
  row('a-player-at', 5, `${P} (?:is|remains|'s) (?:[a-z]+ ){0,2}an? (?:[a-z]+ )?player (?:at|in|of|with) ${THE}${C}`, {
    direct: true,
  }),
  row(
    'another-who-is-at',
    4,
    `${P} , (?:an?|another|one|the) (?:[a-z0-9-]+ ){1,5}?(?:who is|who plays|currently|playing) (?:(?:currently|playing) )*(?:at|for|with) ${THE}${C}`,
    { direct: true, named: true },
  ),
  row(
    'quits-the-club',
    4,
    `${C} (?:[a-z-]+ ){0,3}signing ${P} (?:has |have )?(?:(?:decided|chosen|opted|agreed) to (?:quit|leave)|quit|left) the club`,
  ),
  row('his-team', 4, `${P} 's (?:club|side|team|employers) (?:, )?${C}`),
  row(
    'after-stint',
    3,
    `(?:sign\\w*|re-?sign\\w*|lur\\w+|bring\\w*|brought|land\\w*|captur\\w+|recruit\\w*|snap\\w* up|welcom\\w+|arrival of) ${gap(4)}${P} (?:[a-z-]+ ){0,4}?(?:after|following) (?:an? |<p\\d+> 's |his |her )?(?:(?!loan)[a-z0-9-]+ ){0,4}(?:spell|stint|stay|career|years) (?:at|with|in) ${THE}${C}`,
  ),
  row(
    'spent-at',
    3,
    `${P} ,? ?(?:who )?(?:has |have )?spent (?:time|(?:the )?(?:last|previous|past|whole|(?:first|second) half) (?:[a-z-]+ ){0,3}(?:season|seasons|campaign|year|years|term)) (?:at|with) ${THE}${C}`,
    { direct: true },
  ),
  row(
    'they-move-on',
    5,
    `${C} ${gap(3)}(?:confirm|announc|reveal)\\w* ${gap(2)}(?:that )?(?:both )?(?:club )?${HIM} (?:(?:,|and) (?:[a-z-]+ ){0,3}<p\\d+> ){0,6}(?:(?:will|would|are|is|to|be|have|has|set|all|both) )+(?:moving on|leaving|leave|depart\\w*|released|left)(?! <c)`,
    { direct: true },
  ),
  row(
    'denies-listing',
    4,
    `${C} (?:have |has )?(?:den(?:y|ies|ied)|dismiss\\w*|rubbish\\w*|reject\\w*) (?:(?:the|any|all) )*${RUMOURS} (?:that |of )?${HIM} (?:(?:has|have|had|is|was|will|would|could|been|be) )+(?:placed|put|made available|transfer-listed|up for|for sale|on the|sold|told|leav\\w+)`,
  ),
  row(
    'speaks-of-exit',
    4,
    `${C} ${SPEAKS}(?:not |refused to |would not |did not )?(?:rule[sd]? out|ruling out|den(?:y|ies|ied)|accept\\w*|conced\\w*|fear\\w*) (?:that )?(?:[a-z-]+ |<c\\d+> targets? ){0,3}${P} (?:'s )?(?:(?:could|may|might|will|would|is) (?:be )?)?(?:leav\\w+|depart\\w*|exit|going|sold)(?![a-z]| to <)`,
  ),
  row(
    'warns-bidder',
    4,
    `${C} ${SPEAKS}(?:warned?|tells?|told) (?:the )?<c\\d+> (?:(?:boss|manager|coach|<n\\d+>) ){0,2}(?:that )?(?:no (?:amount|offer|bid|sum)|it would take) ${gap(8)}${P}`,
  ),
  row(
    'in-their-shirt',
    3,
    `(?:last|final|end|days|seen the last) ${gap(2)}(?:of )?${P} in (?:an? |the )?${C} (?:'s )?(?:shirt|jersey|colours|kit)`,
  ),
  row(
    'one-of-theirs',
    4,
    `${P} (?:,|is|was|remains|has been|as) (?:(?:arguably|one|of|among|by|far|easily) )*${THE}${C} 's (?:(?!target)[a-z-]+ ){0,3}(?:assets?|players?|performers?|scorers?|captain|skipper|stars?|man|men|talents?|prospects?|earners?|keeper|number (?:one|two|ten))(?! (?:[a-z]+ )?(?:targets?|priority|choice)) `,
    { direct: true },
  ),
  row('profit-on', 3, `${C} ${gap(6)}(?:a |an )?(?:[a-z]+[ -])?profit (?:on|from) (?:the sale of )?${HIM}`),
  row(
    'sum-to',
    4,
    `(?:offer(?:s|ed|ing)?|bid(?:ding)?|pay(?:ing|s)?|paid|submit\\w*|table[sd]?) (?:[a-z]+ ){0,3}<f\\d+> (?:[a-z-]+ ){0,3}to ${THE}${C} for ${gap(5)}${P}`,
  ),
];

/** Statements that need no name: only of the one player of a sentence. */
export const OWN_CLUB_STANDING_LOOSE: readonly OwnClubRow[] = [
  row(
    'in-action-for',
    3,
    `(?:in action|off the bench|on the bench|(?:an )?unused substitute|turned out|lined up) (?:for|as) ${THE}${C}${NOT_THEN.replace('last', 'last (?!night|week)')}`,
  ),
  row('last-played', 4, `(?<!(?:when|in) [^.;]{0,30})(?<![a-z])last played ${gap(3)}(?:for|at|with|in) ${THE}${C}`, {
    direct: true,
  }),
  row(
    'lost-place-at',
    3,
    `(?<![a-z])los(?:e|es|t|ing) (?:<p\\d+> 's |his |her )?(?:[a-z-]+ ){0,2}place (?:at|in the) ${THE}${C}`,
  ),
  row(
    'would-sell',
    2,
    `${C} (?:would|could|may|wants? to|refuse to|(?:are|is) in no (?:mood|rush|hurry) to|ha(?:ve|s) no (?:desire|wish|need|plans) to|(?:will|would|do|does) not(?: (?:want|wish) to)?|(?:are|is) (?:ready|willing|prepared|happy|open) to) (?:be (?:ready|willing|prepared|happy|open|tempted|forced) to )?(?:sell(?= (?:for|at|if|in|him|her|and|but|[.,])|$)|let (?:him|her|<p\\d+>) (?:go|leave)|do business|cash in)`,
  ),
  row('at-odds', 3, `(?:f[ae]ll(?:en|ing)? out|at odds|bust-up|rift|clashed|feud) with ${THE}${C}`),
  row(
    'left-on-deal',
    4,
    `(?:years?|months) (?:(?:left|remaining|to run|still) )*(?:of|on|in) (?:<p\\d+> 's |his |her )?(?:[a-z]+ )?(?:contract|deal|terms) (?:at|with) ${THE}${C}`,
    { direct: true },
  ),
  row(
    'not-in-plans',
    4,
    `(?:(?:not|no longer) (?:be )?(?:in|part of|featur\\w+ in|figur\\w+ in)|out of|surplus to) (?:(?:[a-z'-]+|<n\\d+>) ){0,4}?(?:plans at |(?=(?:[a-z]+ ){0,2}<c\\d+> 's (?:[a-z-]+ ){0,2}(?:plans|requirements)))${THE}${C}`,
  ),
  row(
    'let-go-by',
    4,
    `${P} [^.;“”]{0,60}(?:(?:made available|put up)[^.;,]{0,20}|told (?:he|she|<p\\d+>) (?:can|could|may|must) (?:leave|go)|told to (?:leave|go|find a new club)|offered to [a-z ]*(?:clubs|sides|teams)|cast aside|loaned out|told(?= by (?:[a-z]+ ){0,2}<c\\d+> (?:that )?(?:he|she|<p\\d+>) (?:can|could|may|must) (?:leave|go))) by ${THE}${C}`,
  ),
  row('down-the-order', 4, `(?:down|in|up) ${THE}${C} (?:'s )?(?:pecking order|hierarchy|depth chart|plans)`),
  row(
    'ends-ties',
    4,
    `(?:(?:end(?:s|ed|ing)?|sever(?:s|ed)?|terminat(?:es|ed)|cancel(?:s|led)) (?:<p\\d+> 's |his |her |an? )?(?:(?!loan)[a-z0-9-]+ ){0,3}(?:affiliation|association|career|connection|links?|relationship|tenure|ties) (?:with|at)|part(?:s|ed|ing)? company with) ${THE}${C}`,
  ),
  row(
    'deal-ended',
    4,
    `(?<!(?:new|loan) )(?:contract|deal|terms) (?:with|at) ${THE}${C} (?:(?:has|had|was|were|have|been|being|will|be) )*(?:expire[sd]?|expiring|ended|ends|ran out|runs out|coming to an end|came to an end|cancelled|terminated|torn up|ripped up)`,
    { direct: true },
  ),
  row(
    'his-deal-torn',
    4,
    `(?:ha(?:s|d|ve)|saw|see) (?:<p\\d+> 's |his |her )?(?:(?:contract|deal) (?:at|with) )?${THE}${C} (?:'s )?(?:contract |deal )?(?:cancelled|terminated|torn up|ripped up)`,
    {
      direct: true,
    },
  ),
  row(
    'paid-off',
    4,
    `(?:agree[sd]?|accept(?:s|ed)?|reach(?:es|ed)?|negotiat\\w+|tak(?:e|es|en)|took) (?:an? )?(?:[a-z]+ )?(?:pay-?off|severance|settlement|mutual termination) (?:[a-z]+ ){0,3}?(?:with|from|by) ${THE}${C}`,
  ),
  row(
    'high-price',
    2,
    `${C} (?:(?:are|is|will|would|now) )*(?:want|seek|demand|hold(?:ing)? out for|push(?:ing)? for)(?:s|ing)? (?:as (?:high|good|big|large|much) (?:a (?:price|fee|sum)|money)|an? (?:higher|bigger|much higher) (?:price|fee)|top dollar|the full (?:price|fee|amount)|more (?:money|cash))`,
  ),
];
