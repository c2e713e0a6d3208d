/** What only the club that has him says, fears or asks for. Asked in the order of club-roles.ts. */
import type { ClubRoleRow } from './club-role-row';
import { RUMOURS, SPEAKS } from './club-role-words';

const ADMITS = '(?:confirm|reveal|admit|acknowledg|disclos)\\w*';
const ENDED = '(?:terminated|cancelled|torn up|ripped up|ended|cut short)';

export const SELLER_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'admits-interest',
    role: 'from',
    after: `^ ${SPEAKS}${ADMITS} (?:that )?(?:(?:an? |the |serious |strong |firm |some |late |fresh |several |two |three |many |number of |[a-z]+(?:ish|ian|ean|ese|man|ch) |<[lg]\\d+> (?:'s )?|foreign |overseas |other |rival ){1,4}(?:interest|clubs?|sides?|teams?)(?= |[.,]|$)(?! 's| in (?:the|a) )|<c\\d+> (?:and <c\\d+> )?(?:are|is|were|have|had|has) )`,
  },
  {
    id: 'ends-his-deal',
    role: 'from',
    after: `^ (?:${SPEAKS}(?:confirm|announc|reveal)\\w* (?:that )?(?:[a-z-]+ ){0,3}<p\\d+> 's (?:[a-z-]+ ){0,2}(?:contract|deal|loan|spell|stay) (?:(?:has|had|have|was|is|been|being) )+(?:[a-z]+ )?${ENDED}|${SPEAKS}(?:(?:confirm|announc|reveal)\\w* (?:that )?(?:they|the club) (?:have|has) (?:mutually )?)?(?:[a-z]+ (?:the decision )?to )?(?:terminate|cancel|tear up|rip up|end|${ENDED})s? (?:the |<p\\d+> (?:'s )?)(?:[a-z-]+ ){0,2}(?:contract|loan)(?= |$)(?! talks))`,
  },
  {
    id: 'admits-exit',
    role: 'from',
    after: `^ ${SPEAKS}${ADMITS} (?:that )?(?:[a-z-]+ ){0,3}<p\\d+> (?:'s )?(?:(?:summer|january|impending|imminent|shock|loan) )?(?:exit|departure|release|sale|had cleared|(?:is|was|will be|would be) (?:off|gone|leaving|departing|on (?:the|<p\\d+> 's) way (?:out|to)|heading (?:to|for)))(?= |[.,]|$)`,
  },
  {
    id: 'laughs-off',
    role: 'from',
    after: `^ ${SPEAKS}(?:laugh(?:s|ed) off|dismiss(?:es|ed)|quash(?:es|ed)|play(?:s|ed) down|rubbish(?:es|ed)|pour(?:s|ed) cold water on|shrug(?:s|ged) off|scotch(?:es|ed)) (?:the |any |all )?${RUMOURS} (?:that |of |about |over |around |linking )+(?:[a-z-]+ ){0,3}<p\\d+> (?:'s )?(?:(?:is|was|will|could|would|may|might|had|has) |(?:exit|departure|future)(?= |[.,]|$)|(?:with |to )(?:a |the )?(?:move to )?<c)`,
  },
  {
    id: 'denies-offer',
    role: 'from',
    after: `^ ${SPEAKS}(?:den(?:y|ies|ied)|dismiss(?:es|ed)|play(?:s|ed)? down|rubbish(?:es|ed)|laugh(?:s|ed)? off) (?:(?:that|they|have|had|having|there|was|been|received|receiving|any|an?|the|official|formal|of|about|[a-z]+ (?:reports|claims)|${RUMOURS}) )*(?:<c\\d+> (?:'s )?(?:[a-z-]+ |<f\\d+> ){0,3}(?:bid|offer|approach|proposal)|(?:bid|offer|approach|proposal|contact)s? (?:from|by) (?:the )?<c)`,
  },
  {
    id: 'blames-suitor',
    role: 'from',
    after: `^ ${SPEAKS}(?:criticis|accus|blast|slamm|condemn|rapp|hit out|lash)(?:e[ds]|ing|s)?(?: out)?(?: at)? (?:the )?<c\\d+> (?:for|over|of)(?= )`,
  },
  {
    id: 'insists-he-stays',
    role: 'from',
    after: `^ ${SPEAKS}(?:insist|maintain|stress|adamant|warn|reiterat)\\w* (?:that )?(?:their |the )?(?:<p\\d+>|he|she|[a-z-]+) (?:is|are|was|will|would) (?:not (?:be (?:sold|leaving|going|allowed)|for sale|leav\\w+|going|available)|going nowhere|stay|remain)`,
  },
  {
    id: 'tells-where-he-went',
    role: 'from',
    after: `^ ${SPEAKS}(?:also |can )?(?:confirm|announc|reveal|said|say)\\w* (?:that )?(?:[a-z-]+ ){0,2}<p\\d+> (?:has|have|had|will|is|was) (?:[a-z]+ )*?(?:join\\w*|(?:left|leav\\w+|depart\\w*) (?:for|to join)|mov\\w+ to|sign\\w* for|(?:move|transfer|switch|return|loan) (?:to|with)) (?:the )?(?:(?!from )[a-z-]+ |<[lg]\\d+> (?:'s )?){0,4}<c`,
  },
  {
    id: 'tells-of-offers',
    role: 'from',
    after: `^ ${SPEAKS}(?:insist|say|said|claim|maintain|stress|confirm|reveal|admit)\\w* (?:that )?(?:they|it|he|she|<[pn]\\d+>|the club) (?:have|has|had) (?:been (?:approached|contacted) by|(?:had |received |heard |rejected |turned down )+(?:no|any|an|one|two|three|several|a number of)(?: [a-z]+){0,2} (?:contact|offers?|bids?|approach(?:es)?|enquir\\w+|word))(?= |[.,]|$)`,
  },
  {
    id: 'had-no-bids',
    role: 'from',
    after: `^ (?:have|has|had) (?:had |received |fielded )(?:no|any|several|a number of|plenty of|multiple)(?: [a-z]+){0,2} (?:offers?|bids?|approach(?:es)?|enquir\\w+) (?:for|over|about|regarding) (?:[a-z-]+ ){0,3}<p\\d+>(?! (?:rejected|turned|knocked|rebuffed|accepted|refused))`,
  },
  {
    id: 'no-offers-came',
    role: 'from',
    after: `^ ${SPEAKS}(?:insist|say|said|claim|maintain|stress|confirm|reveal|admit|reiterat)\\w* (?:that )?(?:there (?:has|have|had) been )?(?:no|not a single)(?: (?!to )[a-z]+){0,2} (?:offers?|bids?|approach(?:es)?|enquir\\w+) (?:(?:has|have|had) (?:come|been|arrived)|came|was|were|from|for)(?= )`,
  },
  {
    id: 'denies-sale',
    role: 'from',
    after: `^ ${SPEAKS}(?:den(?:y|ies|ied)) (?:that )?(?:they |it )?(?:were |was |are |is )?(?:discuss\\w*|negotiat\\w*|consider\\w*|plan\\w*|any) (?:the |a )?(?:sale|departure|exit) of`,
  },
  {
    id: 'back-with-offer',
    role: 'from',
    before:
      /(?<![a-z])(?:go|goes|gone|went|going|return\w*|come|came|head\w*|been|trip|turn\w*) (?:back )?to(?: (?:the|<p\d+> 's|their|former club))* $/,
    after:
      /^ (?:<d\d+> )?(?:with (?:an? |their )?(?:[a-z-]+ |<f\d+> ){0,4}(?:bid|offer|proposal|cheque)|(?:for|to (?:buy|get|land|recruit|sign|take)) (?!an? (?:contract|deal|[a-z-]+-year))(?:[a-z-]+ ){0,4}<p\d+>)(?= |[.,]|$)/,
  },
  {
    id: 'worth-to-them',
    role: 'from',
    before: /worth (?:up to |around |about )?<f\d+> to(?: the)? $/,
  },
  {
    id: 'off-their-hands',
    role: 'from',
    before: /(?<![a-z])off(?: the)? $/,
    after: /^ 's hands/,
  },
  {
    id: 'stands-to-lose',
    role: 'from',
    after:
      /^ (?:(?!if|not|to|and|but|after|who|join|sign|beat|replace)[a-z-]+ ){0,6}?(?:to (?:be the (?:next|latest) to )?|like |of |avoid |fear )los(?:e|ing)(?! out) (?:(?:his|their|its|another|one|of|the|star|key|best|biggest|most|[a-z]+ant|two|three|more|yet|an?|striker|forward|winger|midfielder|defender|captain|<[gf]\d+>) ){0,6}(?:<p\d+>|players?|stars?|assets?|jewels?|gems?|talents?|man|striker|forward|winger|midfielder|defender|captain|goalkeeper)(?= |[.,]|$)/,
  },
  {
    id: 'holds-sale',
    role: 'from',
    after:
      /^ (?:[a-z-]+ ){0,5}?(?:hold\w*|plan\w*|prepar\w+|face|facing|begin|begun|into|stage|staging) (?:an? |the )?(?:[a-z-]+ ){0,3}(?:fire ?-?sale|clear-?out|exodus)(?= |[.,]|$)/,
  },
  {
    id: 'would-hear-offers',
    role: 'from',
    after:
      /^ (?:[a-z-]+ ){0,4}?(?:consider|entertain|weigh up|open to|prepar\w+ for|steel\w* (?:themselves|itself) for|happy to hear|hear) (?:any |some |more |further |new |fresh |serious |sensible )*(?:offers|bids|an offer from|a bid from|an approach from)(?= |[.,]|$)|^ (?:[a-z-]+ ){0,4}?(?:consider(?:ing)?|weigh(?:ing)? up|think(?:ing)? about|mull(?:ing)?(?: over)?|respond(?:ed)? to|repl(?:y|ied) to) (?:the|that|this|their) (?:[a-z-]+ |<[cf]\d+> (?:'s )?){0,2}(?:offer|bid|approach|proposal)(?= |[.,]|$)/,
  },
  {
    id: 'favours-sale',
    role: 'from',
    after:
      /^ (?:(?:are|is|would|will|be|have|has|had|rather|said|to|understood) ){0,5}(?:prefer|open to|willing to (?:sanction|consider)|prepared to (?:sanction|consider)|happy with|favour|insist on|push\w* for) (?:an? )?(?:permanent |straight |outright |quick |cash |summer |january |loan )*(?:exit|sale|departure)(?= |[.,]|$)/,
  },
  {
    id: 'wants-that-much',
    role: 'from',
    after:
      /^ (?:(?:are|is|were|have|has|had|said|to|believed|understood|thought|reported|,|being) ){0,5}want(?:s|ed|ing)? (?:(?:closer|nearer|more|at|least|around|about|somewhere|nearly|almost|over|upwards|up|to|of|in|the|region|than|double) )*(?:<f\d+>|\d+|(?<= )more(?= money| cash| for| than| ?[.,]|$))(?= |[.,;]|$)(?! (?:(?!for|but|and|in|before)[a-z0-9-]+ ){0,3}<p| (?:striker|forward|winger|midfielder|defender|keeper|star|man)(?= |[.,]|$))/,
  },
  {
    id: 'new-terms-from',
    role: 'from',
    before:
      /(?<![a-z])(?:new|fresh|improved|extended|bumper|better|long-term) (?:[a-z0-9-]+ ){0,2}(?:contract|deal|terms|extension)(?: offers?)? (?:from|by|(?:offered|tabled|proposed) by)(?: the)? $/,
  },
  {
    id: 'hopes-to-keep',
    role: 'from',
    after:
      /^ 's (?:[a-z-]+ ){0,2}(?:hopes?|chances?|bid|attempts?|efforts?|battle|fight|plans?|desire) (?:of|to|for) (?:keep|hold|retain|sell|offload|tie|losing)/,
  },
  {
    id: 'refuses-their-offer',
    role: 'from',
    after:
      /^ (?:have |has )?(?:dismiss|kn[eo]ck|rebuff|refus|reject|snubb|spurn|thr[eo]w|turn|wav)(?:ed|s|n)?(?: (?:down|back|out|of|hand|off|away|both))* (?:the )?<c\d+> 's (?:[a-z-]+ |<f\d+> ){0,4}(?:bid|offer|approach|proposal|advances)|^ (?:(?:are|is|were|have|has|had|said|believed|reported|understood|thought|to|now) ){0,4}(?:been|are|is|were|was) offered (?:[a-z]+ ){0,3}<f\d+>/,
  },
  {
    id: 'told-by-them',
    role: 'from',
    before:
      /<c\d+> (?:[a-z]+ ){0,4}(?:told|informed|warned|notified|quoted(?: <f\d+>)?(?: for (?:[a-z-]+ ){0,3}<p\d+>)?) by(?: the)? $/,
  },
  {
    id: 'wants-heir-first',
    role: 'from',
    after:
      /^ (?:[a-z]+ ){0,3}?(?:want|need|seek|find|line up|look(?:ing)? for|search(?:ing)? for) (?:an? )?(?:<p\d+> 's )?(?:replacement|successor|stand-in)(?: for <p\d+>)? (?:in|before|first|lined up|until|by|signed)(?= |[.,]|$)/,
  },
  {
    id: 'tells-suitor-no',
    role: 'from',
    after:
      /^ (?:, [a-z ]{3,25} , )?(?:have |has |had |already )*(?:told|warned|informed|notified|signalled to|ma(?:d|k)\w* (?:it )?(?:clear|known|plain)(?: it)? to) (?:the )?<c\d+> (?:that )?(?:(?:they|it) (?:can (?:forget|have)|must|will have to|would have to|should|need|are wasting)|(?:he|she|<p\d+>) (?:is|was|will|would|can|has)|there is no)(?= |[.,]|$)/,
  },
  {
    id: 'lends-him',
    role: 'from',
    after:
      /^ (?:are|is|were|was|have been|will be) (?:lending|loaning|sending|letting go|parting with|selling|offloading)(?= |[.,]|$)/,
  },
  {
    id: 'sets-price',
    role: 'from',
    after: `^ ${SPEAKS}(?:set|fixed|named) (?:their |its |an? |the )?(?:[a-z-]+ |<f\\d+> ){0,2}(?:fee|price|price tag|valuation) (?:for|on|of) (?:[a-z-]+ |<[gl]\\d+> ){0,3}<p`,
  },
  {
    id: 'sends-suitor-away',
    role: 'from',
    after: `^ ${SPEAKS}(?:dismiss|reject|rebuff|resist|fended off|turned away)\\w* (?:the |any )?(?:interest|approach|approaches|advances) (?:from|of|by) (?:the )?<c|^ (?:fend|fight|fought|ward)\\w* off (?:the )?<c\\d+> over <p`,
  },
];
