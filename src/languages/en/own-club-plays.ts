/** Where a player plays: minutes, squads, matches, the years that he has been there. No word of a move is needed. */
import { C, gap, NOT_OBJECT, type OwnClubRow, P, row, THE } from './own-club-row';

const BOSS = "(?:'s )?(?:boss|manager|head coach|coach)";
/** Words of a sentence that looks ahead say nothing of where he is. */
const SO_FAR =
  "(?:(?:(?!(?:would|could|will|may|might|promis\\w*|guarante\\w*|offer\\w*|hop\\w+|want\\w*|seen|signing|target|viewed) )[a-z0-9'-]+|<[fgldnp]\\d+>) ){0,8}?";
const NOW = '(?:this (?:season|term|campaign|year)|in recent (?:weeks|months|seasons|years)|of late|so far)';
const GAME =
  '(?:win|victory|defeat|draw|loss|game|match|clash|opener|tour|training|squad|matchday|team|side|xi|line-up|(?:under-|u)\\d\\ds?|first team|reserves)';

/** Statements that name the player. */
export const OWN_CLUB_PLAYS: readonly OwnClubRow[] = [
  row(
    'does-well-for',
    4,
    `${P} (?:, who )?(?:has |have |is )?(?:[a-z]+ )?(?:struggl\\w+|impress\\w*|starr\\w+|sh(?:one|ining)|excell?\\w+|featur\\w+|thriv\\w+|flourish\\w*|played|start\\w+) ${SO_FAR}(?:for|at|with) ${THE}${C} ${NOW}`,
    { direct: true },
  ),
  row(
    'due-to-play',
    4,
    `${P} (?:was|were) (?:due|supposed|meant) to (?:play|start|line up|feature) (?:for|with) ${THE}${C} (?:against|at|in|on) `,
  ),
  row(
    'plays-for-now',
    4,
    `${P} (?:(?:, )?who (?:currently |now |still )plays? (?:[a-z0-9-]+ |<[gl]\\d+> |<p\\d+> 's ){0,5}?(?:for|at|with)|(?:currently )?plays for|(?:, who )?has been (?:playing|turning out) for) ${THE}${C}`,
    {
      direct: true,
    },
  ),
  row('out-of-plans', 4, `${P} ${SO_FAR}(?:under|plans of|ignored by|overlooked by|dropped by) ${THE}${C} ${BOSS}`),
  row(
    'since-arriving',
    4,
    `${P} (?:has|have) ${gap(10)}since (?:arriving at|arriving in|joining|signing for|moving to|his (?:arrival at|arrival in|move to|switch to)) ${THE}${C}`,
    { direct: true },
  ),
  row(
    'key-man-for',
    3,
    `${P} (?:has been|has become|is|remains|became) (?:(?!seen|signing|target|viewed|regarded)[a-z-]+ ){0,4}?(?:key|important|integral|influential|regular|ever-present|mainstay|fixture|vital|one of the (?:[a-z-]+ ){0,3}(?:performers|players|stars)|instrumental|captain|first names|revelation|member)(?: (?!would|could|will)[a-z]+){0,8}? (?:for|at|of|in) ${THE}${C}`,
    { direct: true },
  ),
  row(
    'place-at',
    3,
    `${P} (?:, )?(?:has|is|have|had|who|was)${gap(1)} ${SO_FAR}(?:place|regular|starter|team sheet|pecking order|game time|playing time|minutes|starts) (?:for <p\\d+> )?(?:at|with|for|in the) (?:current )?${THE}${C}`,
  ),
  row('captains', 4, `${P} ,? ?(?:who )?captains ${THE}${C}`, { direct: true }),
  row('has-been-at', 4, `${P} ,? ?(?:who )?(?:has|have) been (?:at|with) ${THE}${C} (?:since|for)`, { direct: true }),
  row(
    'rose-at',
    2,
    `${P} ${gap(6)}(?:came|come|rose|risen) through (?:the )?(?:ranks|academy|youth system|system) (?:at|of|with) ${THE}${C}`,
  ),
  row('current-club', 5, `${P} 's (?:current|present|parent|own) (?:club|side|team|employers) (?:, )?${C}`, {
    direct: true,
  }),
  row('current-deal', 4, `${P} (?:'s|, whose) (?:current|existing|present) ${C} (?:contract|deal|terms)`, {
    direct: true,
  }),
  row(
    'bound-to',
    4,
    `${P} ${gap(4)}(?:under contract (?:in|to|at|with)|(?<!(?:had|has|have) been )tied to|on loan from) ${THE}${C}(?! (?:last|in <d))`,
    {
      direct: true,
    },
  ),
  row(
    'not-again',
    4,
    `${P} ${gap(5)}(?:unlikely to|never|last (?:game|match|appearance)) (?:play|feature|appear|turn out|line up|for)? ?(?:for )?${THE}${C}`,
    {
      direct: true,
    },
  ),
  row('tipped-to-swap', 4, `${P} ${gap(8)}(?:swap\\w*|ditch\\w*) ${THE}${C} for (?:the )?(?:<[lg]\\d+>|life)`),
  row(
    'bought-then',
    3,
    `${NOT_OBJECT}${C} (?:have |had |who )?(?:paid|signed|bought|acquired|recruited|snapped up|picked up|brought in) (?:<c\\d+> )?${gap(5)}${P}`,
    { past: true },
  ),
];

/** Statements that need no name: only of the one player of a sentence. */
export const OWN_CLUB_PLAYS_LOOSE: readonly OwnClubRow[] = [
  row(
    'in-squad',
    4,
    `(?:left out of|omitted from|missed|back in|included in|not in|dropped from|absent from|return(?:ed|s)? to|train(?:ed|ing) with|travel with|travelled with|flown out with) ${THE}${C} (?:'s )?(?:[0-9a-z-]+ )?(?:${GAME}|(?<= with <c\\d+> )(?:to|for|on|at))`,
  ),
  row(
    'trains-there',
    4,
    `(?:(?:not|been|was|seen) train(?:ed|ing)?(?: alone)?|(?:miss|skip)\\w* training) (?:with|at) ${THE}${C}(?= (?:on|yesterday|today|amid|as|while|since|because|for|this|<d\\d+>)|[ .,])`,
  ),
  row(
    'played-in',
    3,
    `(?:scor\\w+|play\\w*|starr?\\w*|featur\\w*|came on|appear\\w*|shone|on target|captain\\w*|booked|sent off) ${gap(5)}(?:in|as|for|during) ${C} (?:'s (?:[0-9a-z-]+ |<[ld]\\d+> ){0,3}(?:win|victory|defeat|draw|loss)|(?:beat|lost|drew|won|were beaten))`,
  ),
  row('bids-farewell', 4, `(?:good ?bye|farewell|adieu) to ${THE}${C} (?:fans|supporters|team-?mates|faithful)`),
  row(
    'needs-sale',
    3,
    `${NOT_OBJECT}${C} (?:would |will |could )?(?:need|want|require|expect|hope|seek)s? ${gap(4)}<f\\d+> (?:from|for) (?:the |<p\\d+> 's )?(?:[a-z]+ 's )?(?:sale|exit|departure)`,
  ),
  row(
    'president-on-offer',
    3,
    `${NOT_OBJECT}${C} (?:'s )?(?:president|chairman|owner|director|sporting director|ceo|chief)(?: ,)? <n\\d+> (?:[a-z]+ ){0,3}?(?:confirm|reveal|admit|den)\\w* (?:that )?(?:an? |no |the |two |several |any )?(?:[a-z]+ ){0,2}(?:offers?|bids?|approach|approaches|enquiry|interest)`,
  ),
];
