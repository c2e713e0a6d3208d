/** Phrases that tell at which club the only player of a sentence is. */
import {
  C,
  gap,
  NOT_FAVOURITE,
  NOT_OBJECT,
  NOT_SIGNED,
  NOT_THEN,
  type OwnClubRow,
  row,
  SALE,
  THE,
} from './own-club-row';

/** Statements about "the" player of a sentence that names only one: they need no name beside the club. */
export const OWN_CLUB_LOOSE: readonly OwnClubRow[] = [
  row(
    'leaves-loose',
    3,
    `${NOT_THEN}(?<!(?:my|our|youth|junior) |(?:continue|resume|rebuild|revive) (?:<p\\d+> 's |his |her ))(?:leave|leaving|leaves|quit|quits|exit|exiting|depart|departing|away from|departure from|exit from|way out of|(?<!(?:left|ruled|dropped|kept) )out of|walk away from|stay at|stays at|staying at|stay with|stays with|staying with|remain at|remain with|remaining at|${NOT_SIGNED}(?:contract at|contract with|(?<!loan )deal at)(?! ${THE}<c\\d+> (?:waiting|on offer|on the table))|release clause (?:at|with)|future at|future with|time at|life at|happy at|unhappy at|part ways with|parting with|continue at|(?:frustration|dismay|situation|career|role|stay|future is no longer|future lies away) (?:at|with|from)|under contract at|under contract with|surplus to requirements at|out of favour (?:at|with)|unwanted (?:at|by)|out in the cold at|frozen out (?:at|by)|expendable at|prise (?:him|her|<p\\d+>) (?:away )?from) ${THE}${C}(?! with(?:out)? )${NOT_FAVOURITE}`,
  ),
  row(
    'asking-price',
    3,
    `${C} 's (?:<f\\d+> )?(?:asking price|valuation|demands|resolve|stance|price|price tag|release clause|prized asset|star man|hierarchy)`,
  ),
  row('lowers-price', 3, `${C} to (?:drop|lower|reduce|cut) (?:their|its) ${gap(2)}(?:price|valuation|demands)`),
  row(
    'deal-with-owner',
    3,
    `(?:(?:agreed|agree|agrees|struck) (?:on )?(?:an? )?<f\\d+> (?:deal|fee|move)|<f\\d+> (?:deal|fee|move) (?:(?:has|have|had|is|was|been|being) )*(?:agreed|struck|reached)) with ${THE}${C}`,
  ),
  row(
    'buyers-deal',
    3,
    `<c\\d+> ,? ?(?:who )?(?:have |has |had )?(?:agreed|struck|done|reached) (?:an? )?${gap(2)}(?:deal|fee|agreement|price) with ${THE}${C}(?! ${SALE})`,
  ),
  row('money-to', 3, `(?<!of )(?:offer|offering|offered|hand|bid|bidding) ${THE}${C} <f\\d+>`),
  row('plies-trade', 4, `(?:plies|plying|ply) (?:<p\\d+> 's |his |her )?trade (?:for|at|with|in) ${THE}${C}`, {
    direct: true,
  }),
  row(
    'brought-to-sell',
    3,
    `(?:persuad|convinc|tempt|forc|sway|talk)\\w* ${THE}${C} (?:to|into) (?:sell|part|cash|accept|let|do|lower)`,
  ),
  row('valuation-of', 3, `(?:valuation|asking price|demands) of ${THE}${C}`),
  row('trade-with', 2, `(?:trade|exchange|swap) with ${THE}${C}`),
  row(
    'asked-of',
    3,
    `(?:ask(?:s|ed|ing)?|sounded out|phoned|contact(?:s|ed|ing)?|approach(?:es|ed|ing)?|enquir\\w+ with) ${THE}${C} (?:to (?:ask|enquire|inquire|discuss)|about|over|regarding|concerning|for (?:[a-z0-9-]+ ){0,3}<p\\d+>)`,
  ),
  row('fee-with', 3, `(?:fee|price) (?:of <f\\d+> )?${gap(7)}with ${THE}${C}(?! ${SALE})`),
  row(
    'demands',
    2,
    `${NOT_OBJECT}${C} ${gap(3)}(?<! we (?:[a-z]+ )?|(?:bids?|offers?|approach|approaches|proposals?|links?|moves?|switch|transfer|talks|interest|targets?)(?: (?:of|worth) <f\\d+>)? |(?:been|was|were) )(?:demand(?! that (?:the club|they|he))|demanding(?! that)|holding out|h[eo]ld out|value|values|rejected|reject|turned down|turn down|accepted|accept|insist|rebuffs?|knock back|spurn(?:ed)?|stand(?:ing)? firm|stood firm|hold(?:ing)? firm|held firm|brac(?:e|ed|ing) for|set (?:a |an |their |its )?(?:<f\\d+> )?(?:asking )?price|cash(?:ing|ed)? in|(?:give|gives|gave|given) <c\\d+> (?:the |their )?(?:green light|go-ahead|permission)|braced|resigned to|prepared to let|willing to let|not for sale|rebuffed|knocked back|baulked at selling|wants? <f\\d+>(?! (?:[a-z-]+ ){0,2}<p)|sa(?:y|ys|id) no to|refuse (?:an? |the )?(?:<c\\d+>|<f\\d+>|bid|offer)|s(?:end|ent) back)`,
  ),
  row(
    'rejected-from',
    8,
    `${C} (?:(?:have|had|has|previously|twice) )*(?:turned down|rejected|knocked back|rebuffed) (?:[a-z-]+ |<f\\d+> ){1,5}(?:bids?|offers?|proposals?) (?:[a-z]+ <f\\d+> )?from (?:the )?<c`,
    { direct: true },
  ),
  row(
    'rejecting',
    3,
    `^(?:the )?${C} [^.;]{3,90} , (?:rejecting|turning down|rebuffing|knocking back) (?:[a-z-]+ ){0,4}(?:bids?|offers?|approach(?:es)?|proposals?) from <c`,
  ),
  row(
    'with-seller',
    3,
    `with ${THE}${C} (?:holding|demanding|valuing|insisting|keen to keep|wanting|looking for|asking (?:for|around|<f)|reluctant|unwilling|(?:ready|willing|prepared|open|happy) to (?:sell|cover|pay (?:part|some|half)|subsidise|let|listen|cash|do business|part|loan|allow))`,
  ),
  row(
    'move-from',
    3,
    `(?:move|switch|transfer|loan|arrival|signing|deal|swoop|exit|departure|medical)(?: (?:(?!(?:offers?|bids?|approach|proposals?|interest) )[a-z-]+|<[cfgld]\\d+>)){0,5}? from ${THE}${C}(?! 's (?:rivals?|neighbours)| (?:<d\\d+> )?(?:[a-z0-9]+ (?:months?|years?|seasons?) ago|last (?:summer|year|season|january)))`,
  ),
  row(
    'came-from',
    3,
    `(?:signed|sign|signs|acquired|bought|joins|arrives|arrived|moves|loaned|comes|transferred|switching|joining)(?: (?:[a-z-]+|<[cfgldp]\\d+>)){0,6}? from ${THE}${C}`,
  ),
  row(
    'rejected-by',
    3,
    `(?:(?:bid|offer|proposal|approach|swoop)s?|<f\\d+>)(?: (?:[a-z-]+|<[cfgldp]\\d+>)){0,6}? (?:rejected|turned down|knocked back|rebuffed|accepted|thrown out|dismissed|refused|sent back|batted away|snubbed|declined|deemed too low|described|branded|labelled|termed)(?: as [a-z]+)? by ${THE}${C}`,
  ),
];
