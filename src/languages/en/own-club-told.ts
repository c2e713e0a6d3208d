/** What a club says and does about a man of its own: statements, sales, options, prices; and where a list puts him. */
import { ADJ, C, gap, NOT_OBJECT, type OwnClubRow, P, ROLE, row, THE } from './own-club-row';

const HIM = `(?:(?:the |a |an |their )?${ADJ}{0,3}${ROLE} (?:, )?)?${P}`;
const BOSS = "(?:'s )?(?:[a-z]+ )?(?:boss|manager|head coach|coach|chief|director|president|chairman|owner|ceo)(?: ,)?";
/** "Genoa" or "Genoa boss Ugo Bassi". */
const WHO = `${NOT_OBJECT}${C} (?:${BOSS} <n\\d+> )?`;
/** Somebody else: "confirm interest" alone is of the club's own. */
const OTHERS =
  '(?:<[cgl]\\d+>|[a-z]*(?:ish|ian|ch|ese)|number of|several|two|three|other|rival|foreign|overseas|clubs)';
const MOVE = '(?:exit|departure|sale|release)';

/** Statements that name the player. */
export const OWN_CLUB_TOLD: readonly OwnClubRow[] = [
  row('player-of', 6, `${P} (?:is|remains|'s) (?:(?:much|always) ){0,3}an? ${C} player`, {
    direct: true,
  }),
  row('confirms-exit', 5, `${WHO}(?:[a-z]+ ){0,2}?(?:confirm|announc|reveal|explain)\\w* ${HIM} (?:'s )?${MOVE}`, {
    direct: true,
  }),
  row(
    'confirms-interest',
    4,
    `${WHO}(?:has |have )?(?:[a-z]+ )?(?:confirm|reveal|admit|acknowledg)\\w* (?:that )?(?:the |an? )?${OTHERS} (?!accept|agree|reject|turned|have (?:accept|agree|reject))${gap(5)}(?:interest|enquir\\w+|inquir\\w+|approach\\w*|bids?|offers?|asked) (?:in|for|about|over) ${HIM}`,
  ),
  row(
    'tells-of-call',
    4,
    `${WHO}(?:has |have )?(?:[a-z]+ )?(?:den[iy]|confirm|reveal|admit|insist|says?|said)\\w* ${gap(4)}(?:(?:call|offer|bid|approach|enquiry|contact)s? from (?:the )?<c\\d+> (?:for|about|over)|<c\\d+> ha(?:s|ve|d) not [a-z]+ed (?:for|about|over|after)) ${HIM}`,
  ),
  row(
    'says-he-goes',
    4,
    `${WHO}${gap(4)}(?:confirm|admit|reveal|insist|say|said|accept|announc|acknowledg|conced)\\w* (?:that )?${HIM} (?:(?:has|have|had|is|will|would|could|may|to|be|been|all|but|likely) ){0,4}(?:played <p\\d+> 's last|cleared out|handed in|asked (?:to (?:go|leave)|for a)|free to|told (?:to|he|she|<p)|on the way out|on <p\\d+> 's way out|not part of|up for sale|wants? to (?:go|leave)|signed an? (?:new|extension)|(?:sold|loaned|lent|transferred) to (?:the )?<c)`,
  ),
  row(
    'has-a-sale',
    4,
    `${NOT_OBJECT}${C} (?:'s )?(?:[a-z]+ ){0,6}?(?:fire ?sale|clear-?out|exodus|retained list|released list|transfer list) (?:[a-z:,–-]+ ){0,6}?${P}`,
  ),
  row('sale-to', 6, `${C} (?:[a-z]+ ){0,9}?(?:sale|loan|departure|exit|transfer) of ${HIM} to (?:the )?<c`, {
    direct: true,
  }),
  row(
    'own-option',
    4,
    `${C} (?:has |have |can |is to |are to )?(?:exercis|trigger|activat|tak|took|declin|exten)\\w* (?:up )?(?:(?!option)[a-z0-9-]+ ){0,4}(?:option|options|buyout|extension|extensions|contract clause|stay|deal) (?:(?:of|in) [a-z ]{3,30} )?(?:on|for|in|of) ${HIM}`,
  ),
  row(
    'whom-they-sell',
    5,
    `${P} (?:, )?(?:who|whom) ${THE}${C} ${gap(4)}(?:sell|let go|let leave|offload|loan|part with|move on|lose|keep|listen)`,
  ),
  row(
    'keeps-hold',
    4,
    `${NOT_OBJECT}${C} (?:have |has |can )?(?:locked in|fend(?:ed)? off|warded off) ${gap(8)}(?:for |in )?${HIM}`,
  ),
  row(
    'drops',
    5,
    `${C} (?:has |have )?(?:announced (?:that )?(?:it|they) (?:has|have) )?(?:de-?registered|frozen out|cut|waived|transfer-listed|listed) ${HIM}`,
  ),
  row('who-signed-him', 4, `${C} , who (?:had |have )?(?:re-?)?(?:signed|bought|paid|brought|landed) ${gap(6)}${HIM}`),
  row(
    'since-then',
    4,
    `${P} (?:, )?(?:\\d\\d , )?(?:who )?(?:has|have) ${gap(6)}(?:goals?|times|assists|appearances|matches|games|outings|starts|minutes) ${gap(4)}(?:for|with|at) ${THE}${C} since`,
    {
      direct: true,
    },
  ),
  row('aged-of', 4, `${P} , \\d\\d , (?:currently |still )?(?:of|at) ${THE}${C}`, { direct: true, named: true }),
  row(
    'hails-from-club',
    3,
    `${ROLE} ${P} from ${THE}${C} (?:is|are|was|will|has|would|could|may|on loan|for|as)(?![a-z])`,
  ),
  row(
    'their-man',
    5,
    `${NOT_OBJECT}${C} (?!for their )(?:(?!(?:replace|succeed|than|like|with) )[a-z0-9'£€-]+ |<[fgldn]\\d+> |(?<=from )<c\\d+> |, ){1,14}?(?:their|its) ${ADJ}{0,3}${ROLE} (?:, )?${P}`,
    {
      named: true,
    },
  ),
  row(
    'deal-for-theirs',
    9,
    `${C} ${gap(5)}(?:deal|fee|price|move|transfer) (?:for|of) (?:their|its) ${ADJ}{0,3}${ROLE} ${P}`,
    {
      direct: true,
    },
  ),
  row('blow-of-exit', 4, `${C} ${gap(14)}(?:blow|setback|challenge) ${gap(4)}(?:departure|exit|loss|sale)s? of ${HIM}`),
  row('listed-as', 5, `^(?:\\d+ )?(?:[.)–-] )?${P} (?:, )?(?:\\d\\d , )?(?:${ROLE} , )?(?:of )?${C}$`, {
    direct: true,
    named: true,
  }),
  row('listed-from', 5, `^(?:\\d+ )?(?:[.)–-] )?${P} (?:, )?(?:[:–-] |from )?${C} (?:to|–|-|→|>) (?:the )?<c\\d+>`, {
    direct: true,
    named: true,
  }),
  row('swap-first', 5, `${C} and <c\\d+> (?:[a-z]+ ){0,3}?(?:swap|exchange) ${P} (?:for|and) <p`, {
    direct: true,
    named: true,
  }),
  row('swap-second', 5, `<c\\d+> and ${C} (?:[a-z]+ ){0,3}?(?:swap|exchange) <p\\d+> (?:for|and) ${P}`, {
    direct: true,
    named: true,
  }),
];

/** Statements that need no name: only of the one player of a sentence. */
export const OWN_CLUB_TOLD_LOOSE: readonly OwnClubRow[] = [
  row(
    'gets-fee',
    3,
    `${NOT_OBJECT}${C} (?:(?:will|would|could|to|are|is|set|stand|due|expect|would|can) ){0,4}(?:receive|receives|bank|pocket|get|gets|earn|make|net|recoup) (?:(?:up|to|around|about|an?|initial|only|more|than|nothing|below) ){0,4}<f\\d+>`,
  ),
  row(
    'worth-to',
    3,
    `(?:worth|paid|pay|earn|net|bring)(?:s|ing)? (?:(?:up|to|as|much|around|about|an?|initial|more|than) ){0,4}<f\\d+> to ${THE}${C}`,
  ),
  row(
    'ends-at',
    3,
    `(?:out of contract|contract (?:expires|ends|is up|runs out)) (?:[a-z]+ |<d\\d+> ){0,5}?(?:at|with) ${THE}${C}`,
  ),
  row(
    'not-played-for',
    3,
    `ha(?:s|ve) (?:not|barely|hardly|rarely|yet to) (?:[a-z]+ ){0,2}(?:play|played|featured?|appeared|start|started) (?:[a-z]+ ){0,3}?for ${THE}${C} (?:all|this|since|at all)`,
  ),
  row(
    'own-terms',
    3,
    `(?:earns|gets|is paid|earned|unhappy|settled|appreciated|untouchable|left out) (?:[a-z]+ ){0,2}(?:at|by) ${THE}${C}`,
  ),
  row('years-at', 2, `after (?:[a-z-]+ ){1,2}(?:years|seasons) (?:at|with) ${THE}${C}`),
  row(
    'under-him-at',
    3,
    `ha(?:s|ve) (?:not |barely |hardly |yet to |only )?(?:[a-z]+ )?(?:featured|figured|played|started) (?:[a-z]+ ){0,3}under <n\\d+> at ${THE}${C}`,
    { direct: true },
  ),
  row(
    'asked-price',
    3,
    `<f\\d+> (?:that |which )?${THE}${C} (?:are|is|have|has|had|want|wants|were) ?(?:[a-z]+ )?(?:looking|asking|holding|demand|hop|insist|quot|seek|ask)\\w*`,
  ),
];
