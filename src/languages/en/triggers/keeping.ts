/** Somebody says that he stays: kept, not going, expected back. Examples: keeping.examples.ts. */
import { any, type TriggerRow } from './row';

const BOY =
  '(?:boy|lad|kid|girl|youngster|player|captain|skipper|goalkeeper|striker|midfielder|winger|defender|forward)';
const NEXT =
  '(?:next (?:season|term|year|campaign|summer|august|september|month)|come (?:august|september|the start|what may)|in (?:<d|the new season|our (?:team|squad|side))|when (?:the (?:window|season|league)|we)|for (?:us|many|years|a long|the (?:start|season|opening))|at the start|until|this season|after the (?:window|deadline|break))';

export const KEEPING: readonly TriggerRow[] = [
  {
    id: 'stays-with-us',
    kind: 'stay',
    stage: 'off',
    pattern: any(
      `(?:the|this|our|my) ${BOY} (?:{be} |will (?:be )?|{be} going to (?:be )?)?(?:stay|stays|staying|stop|stops|stopping|remain|remains|remaining)(?: (?:put|with us|at {C}|where {P})|(?: here)? ?[.,;!]| [.,;!]|$)`,
      `(?:{P}|the ${BOY}|my client) (?:(?:is |will be )?(?:stays|staying|stops|stopping|remains)|will (?:stay|stop|remain)) (?:with (?:us|{C})|here(?= ?[.,;!]| [.,;!]|$| (?:for|until|next|this))|where {P} {be}(?= ?[.,;!]| [.,;!]|$)|ours|our (?:player|captain))|(?:{P}|the ${BOY}) {be} stopping(?= (?:till|until|here|put|with)| ?[.,]| [.,]|$)`,
      `(?:the|our) ${BOY} {be} ours|(?:{P}|the ${BOY}|my client) {be} (?:not |never )(?:be )?(?:going|moving|leaving|off|on (?:his|her) way) (?:anywhere(?! near)|any ?place)|(?:will|would) not be (?:going|moving) (?:anywhere(?! near)|any ?place)`,
      'can not imagine {WHO} (?:leaving|anywhere|elsewhere)|(?:can|do|does|could) not see (?:{WHO}|{HIS} {ADJ}(?:star|scorer|captain|keeper|man|striker|player)) (?:leaving|going(?! (?:past|through))|moving|anywhere else)',
      `(?:{P}|the ${BOY}) (?:will|is going to) (?:be |still be )(?:here|with us|around|at {C}|in (?:{C}|[a-z]+)|an? {C} player|in (?:our|a {C}) (?:shirt|colours)|playing for (?:us|{C})|our player|back for pre-season) (?=${NEXT})`,
      `(?:{P}|the ${BOY}) will (?:start|begin|see out|spend) {ADJ}(?:season|campaign|year) (?:here|with us|at {C})|(?:{P}|the ${BOY}) will (?:play|be playing|captain|lead|line up) (?:(?:[a-z-]+ |<l\\d+> |<d\\d+> ){1,6})?(?:with|for) (?:us|them) (?=${NEXT}|in the <l)`,
      '(?:would be|be|am|are) (?:absolutely )?(?:surprised|amazed|astonished|shocked|stunned) if {WHO} (?:{be} (?:not (?:here|at|with|there|a|an|in)|anywhere else|playing elsewhere|to (?:leave|go)|sold)|left|goes|went|leaves|moved)',
    ),
  },
  {
    id: 'will-not-part',
    kind: 'stay',
    stage: 'off',
    pattern: any(
      '(?:expect|expects|expecting) {WHO} to (?:see (?:it|them|that|{HIS} (?:contract|deal)) out|honou?r|fulfil|be here|remain (?:at|with|here|a|an|in)|report (?:back )?for|be (?:with us|here|back for pre-season))|expect {WHO} (?:back )?(?:for|at|in) (?:pre-season|training|the first day)',
      '(?:will|would|must) not be (?:pushed|forced|bullied)(?: (?:out(?! of)|over {WHO}|into (?:selling|a sale|letting)))|(?:dig|digs|digging|dug) (?:in )?(?:his|her|their|its|our) heels(?: in)?(?= (?:over|about|on)| ?[.,]| [.,]|$)',
      '(?:not|never) (?:for (?:any|all the) (?:money|price|amount|sum|tea)|at any price|a selling club|in the business of selling)|no (?:amount|sum|price|offer)(?: of money)?(?: that)? (?:would|will|could|can) (?:tempt|persuade|make|change|convince)|told {WHO} (?:that )?(?:{P} )?(?:can not|may not|will not be allowed to) (?:go|leave|move)|here (?:to stay|for the long (?:haul|term))|(?:belongs? to|remains? the property of) (?:us|{C})(?= ?[.,;]| [.,;]|$| and| until)',
      '(?:mad|crazy|mugs?|fools?|stupid|madness) to (?:sell|let {WHO} (?:go|leave)|lose {WHO}|part|cash in)|(?:reject|refus|turn|declin)\\w* (?:down )?{HIS} request to (?:leave|go|move)|(?:sooner|rather) sell (?:the|my|his|their) (?:[a-z]+ )?(?:house|car|stadium|ground|silver|shirt|bus|stand|furniture|jewels)',
    ),
  },
  {
    id: 'wants-to-stay',
    kind: 'stay',
    stage: 'off',
    weak: true,
    pattern: any(
      '(?:want|wants|wanted|wish|wishes|hope|hopes|prefer|prefers|like|love|minded|intend|intends|plan|plans|going|happy|ready|content) to (?:stay(?! (?:up|in (?:<[gl]|(?:the|this) (?:<l|division|league|moment|game))|fit|focused|unbeaten|top|humble|grounded|positive|calm))|play on(?! (?:the|in))|(?:retire|finish (?:my|{HIS}) (?:career|playing days)|end (?:my|{HIS}) career|die) (?:here|there|at {C}|in {C}|with))',
      "(?:{P} {be}|i am) an? (?:contracted )?{C} (?:player|captain)(?= until| and will)|{P} {be} (?:much )?(?:in|part of) (?:the|my|our|{N} 's) plans|want(?:s|ed)? {WHO} kept|{P} {be} (?:our (?:{P}|player)|ours|one of ours)(?= ?[.,;!]| ?$| and| until)|{P} has a (?:[a-z-]+ )?future (?:here|at {C}|with us|at the club)|(?:{P}|he|she) (?:will|{be} going to) be (?:here|with us|at {C}|ours)(?= ?[.,;!]| [.,;!]|$| (?:and|till|until|in|on|next|for|when|come) )|{have} not (?:left|gone|been sold)(?= ?[.,;]| [.,;]|$)",
    ),
  },
];
