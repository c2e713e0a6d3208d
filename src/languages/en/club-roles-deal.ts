/** Raids, swaps and joins: words that name both sides of a deal. Asked first. */
import { EPITHET } from './club-epithets';
import type { ClubRoleRow } from './club-role-row';
import { ASKED_IN_VAIN, BETWEEN, CLAUSE, MARKS, PARTS, REFUSED_TO_THEM, SELLS, TAKES, TERMS } from './taking-words';

/** What a seller talks about. */
const SALE_OF =
  "^ (?:over|for|about|regarding|on|to discuss) (?:the |any |a )?(?:(?:[a-z-]+ )?(?:sale|exit|departure) of|selling|<p\\d+> 's (?:[a-z-]+ )?(?:sale|exit|departure))";

export const DEAL_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'beaten-to',
    role: 'none',
    before: `(?<![a-z])(?<!(?:hop|aim|look|want|try|need|battl)\\w* to )(?:pip\\w*|beat(?:en|ing|s)?|see(?:ing|s)? off|saw off|edg(?:ed|ing) out|fend(?:ed|ing)? off|ward(?:ed|ing)? off|outbid\\w*|over(?:t[ao]ken?|took|taking)|leapfrogg\\w*|(?:jump|mov)ed ahead of)(?: off)?(?: (?:competition|interest|late interest) from)?(?: (?:the|likes|of|${EPITHET}|<c\\d+> (?:and|,)))* $`,
    after:
      /^ (?:(?:,|and|<c\d+>|(?:several|some|many|a number of|other|others|overseas|foreign|rival|of|clubs|suitors|sides|teams|competition)) )*(?:to (?:the |his |her |a )?(?:signing|signature|capture|services|deal|punch|sign|land|secure)|in the race)/,
  },
  {
    id: 'overtaken',
    role: 'none',
    after:
      /^ (?:(?:have|has|had|were|was|are|been|being|now) ){0,3}(?:(?:usurped|trumped|outbid|gazumped|overtaken) by (?:[a-z'-]+ |<n\d+> )*<c|(?:beaten|pipped) (?:to (?:[a-z]+ ){0,3}(?:by )?(?:[a-z'-]+ )*<[cp]|by (?:[a-z'-]+ )*<c\d+> to (?:the|his|her|a|<p)))/,
  },
  {
    id: 'overtakes',
    role: 'to',
    before:
      /(?<![a-z])(?:usurped|trumped|outbid|gazumped|overtaken|(?:beaten|pipped) to (?:[a-z-]+ ){0,4}(?:<p\d+>(?: 's [a-z]+)?|signing|signature|punch)) by(?: [a-z'-]+| <n\d+>)* $/,
  },
  {
    id: 'must-convince',
    role: 'from',
    before: /(?<![a-z])(?:convinc\w*|persuad\w*)(?: the)? $/,
    after: /^ (?:to (?:sell|let|part|do business|release|loan|agree|lower|listen|negotiate|cash)|so far)(?![a-z])/,
  },
  {
    id: 'landed-in',
    role: 'none',
    before:
      /(?<![a-z])(?:land(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|touch(?:ed|es|ing)? down|fl(?:y|ies|ew|own|ying)|jet(?:s|ted|ting)?|travel(?:s|led|ling|ed|ing)?)(?: (?:out|in|over|<d\d+>))?(?: in| (?:in)?to)? $/,
    after:
      /^ (?:<d\d+> |[a-z]+ ){0,3}?(?:for|to (?:undergo|have|complete)|ahead of|and (?:will|is|has)|before|where|<d|on )/,
  },
  {
    id: 'extends-loan',
    role: 'to',
    after:
      /^ (?:[a-z-]+ ){0,5}?(?:extend|prolong|renew)(?:s|ed|ing)? (?:the |<p\d+> (?:'s )?|his |her )+(?:[a-z-]+ )?loan(?= |[.,]|$)/,
  },
  {
    id: 'parts-with',
    role: 'from',
    after: `^ ${BETWEEN}(?:${PARTS}|${SELLS}) (?:(?!(?:for|from|to|and|as|with|by) )[a-z0-9-]+ |<[gclf]\\d+> ){0,5}<p`,
  },
  {
    id: 'takes',
    role: 'to',
    after: `^ ${BETWEEN}(?:${TAKES}|${MARKS}|${TERMS}|${CLAUSE}|${REFUSED_TO_THEM}) (?:(?!(?:for|from|to|and|as|with|by) )[a-z0-9-]+ |<[gclf]\\d+> ){0,5}<p`,
  },
  {
    id: 'refused-bidder',
    role: 'to',
    after: `^ ${BETWEEN}${ASKED_IN_VAIN}(?![a-z])`,
  },
  {
    id: 'signing-then',
    role: 'to',
    before: /^ ?(?:[a-z]+ : )?$/,
    after:
      /^ [^;:“”]{3,140} , (?:signing|landing|recruiting|bringing in|snapping up|unveiling|acquiring) (?:(?!off|up)[a-z0-9-]+ |<[gclf]\d+> ){0,4}<p/,
  },
  {
    id: 'swapped-with',
    role: 'to',
    before: `(?:includ|offer|us)\\w* (?:[a-z-]+ ){0,4}<p\\d+> in (?:an?|another|any|the|their) (?:[a-z-]+ ){0,3}(?:deal|swap|exchange) with(?: (?:the|${EPITHET}))* $`,
  },
  {
    id: 'sells-to',
    role: 'to',
    before: `(?<![a-z])(?:talks|contact|negotiations|discussions|agreement|deal|fee|price|terms|understanding) with(?: (?:the|${EPITHET}))* $`,
    after: SALE_OF,
  },
  {
    id: 'sells-with',
    role: 'from',
    after: new RegExp(`^ [^,.;<]{4,60} with (?:the )?<c\\d+>${SALE_OF.slice(1)}`),
  },
  {
    // "We have an agreement with Lens": who speaks for a club names the other one.
    id: 'we-deal-with',
    role: 'from',
    before:
      /(?:^| )(?:we|they|the club) (?:(?!agreed)[a-z-]+ |<f\d+> ){1,8}(?:talks|contact|negotiations|discussions|dialogue|agreement|deal|fee|price|understanding) (?:of <f\d+> )?with(?: the)? $/,
  },
  {
    id: 'seller-at-table',
    role: 'from',
    before: `<c\\d+> (?:'s )?(?:(?!agent|representative)[a-z-]+ |<[nsfd]\\d+> ){0,11}(?:talks|contact|negotiations|discussions|dialogue|agreement|deal|fee|price|terms|transfer|understanding) (?:of <f\\d+> )?with(?: (?:the|${EPITHET}))*(?: ,)? $`,
    after:
      /^ (?:, )?(?:over|for|about|regarding|to sign|to discuss|on a deal for) (?!personal|a contract|his contract|wages|salary|(?:the )?<p\d+> (?:'s )?(?:sale|exit|departure)|(?:the |any )?(?:sale|exit|departure) of)/,
  },
  {
    id: 'his-deal-with',
    role: 'from',
    before: `<c\\d+> (?:[a-z-]+ ){0,4}<p\\d+> (?:deal|fee|transfer|move|switch|price|swap|agreement|talks) with(?: (?:the|${EPITHET}))* $`,
  },
  {
    id: 'confirms-offer',
    role: 'from',
    after:
      /^ (?:(?:have|has|president|chairman|chief|boss|director|ceo|manager|<n\d+>) ){0,3}(?:confirm|reveal|admit|acknowledg)\w* (?:that )?<c\d+> (?:'s )?(?:talks|interest|bid|approach|offer|enquiry|move|contact|want|are|have|made)|^ (?:'s )?(?:president|chairman|owner|chief|boss|director|sporting director|ceo|manager|coach)(?: <n\d+>)? (?:(?:have|has|today) )*(?:confirm|reveal|admit|acknowledg|den|stress|insist|maintain)\w* (?:that )?(?:an? |no |the |any |two |several )?(?:[a-z]+ ){0,2}(?:offers?|bids?|approach|enquir\w+) (?:has|have|had|was|were|from|for)|^ (?:president|chairman|chief|boss|director|ceo|manager|coach|owner)(?: <n\d+>)? : (?:that )?<c\d+> (?:want|have|are|made|will|can)/,
  },
  {
    id: 'confirms-exit',
    role: 'from',
    after:
      /^ (?:'s )?(?:(?:boss|manager|head coach|coach|chief|president|chairman|director|owner|<n\d+>|have|has|can|today|<d\d+>) ){0,5}(?:confirm|reveal|announc|admit)\w* (?:that )?(?:[a-z-]+ ){0,3}<p\d+> (?:has |have |will |can |could |be |is |set |free |allowed |to )*(?:left|leave|leaving|depart\w*|been released|been sold|moved on|gone)/,
  },
  {
    id: 'values',
    role: 'from',
    after:
      /^ (?:(?:have|has|had|only|reportedly|would|are said to|is said to) )*(?:value|values|valued|rate|rates) (?:[a-z-]+ ){0,3}<p\d+> at /,
  },
  {
    id: 'demands',
    role: 'from',
    after:
      /^ (?:'s )?(?:[a-z]+ |<n\d+> ){0,6}(?:demand\w*|want\w*|ask\w*|seek\w*) (?:[a-z]+ ){0,4}<f\d+> (?:for (?:[a-z0-9-]+ |<g\d+> ){0,4}<p\d+> (?:, \d\d , )?)?from (?:the )?<c/,
  },
  {
    id: 'demands-of',
    role: 'to',
    before:
      /<c\d+> (?:'s )?(?:[a-z]+ |<n\d+> ){0,6}(?:demand\w*|want\w*|ask\w*|seek\w*|expect\w*) (?:[a-z]+ ){0,4}<f\d+> (?:for (?:[a-z0-9-]+ |<g\d+> ){0,4}<p\d+> (?:, \d\d , )?)?from(?: the)? $/,
  },
  {
    id: 'pays-club',
    role: 'from',
    before: /(?<![a-z])(?:pay|paid|paying|offer(?:ed|ing|s)?|hand(?:ed|ing)?|owe) (?:the )?$/,
    after: /^ (?:[a-z]+ ){0,3}<f\d+>/,
  },
  {
    id: 'snubbed-for',
    role: 'none',
    before: `(?<![a-z])(?:snub\\w*|turn(?:ed|ing|s)? down|reject\\w*|spurn\\w*|shun\\w*)(?: (?:a|an|the|move|moves|offers?|bids?|interest|advances|approaches|to|from|of|chance|join|${EPITHET}))* $`,
    after:
      /^(?: (?:,|and|or|<c\d+>))* (?:(?:in order )?to (?:sign(?! an? (?:new|fresh|improved|extended))|join|move|stay)|in favour of(?! (?:staying|remaining|stopping|his|her|an? (?:new|fresh|extended)) )|for (?:a )?(?:move|switch|<c)|and (?:join|sign|agreed? to join)|, (?:choosing|opting|preferring))/,
  },
  {
    id: 'back-from-loan',
    role: 'from',
    before: /(?<![a-z])(?:(?:is|was|now) back (?:at|with)|return(?:s|ed|ing)? to)(?: the| parent club)* $/,
    after: /^ (?:after|following|from) (?:[a-z0-9'-]+ |<[pdl]\d+> ){0,8}loan/,
  },
  {
    id: 'not-back',
    role: 'from',
    before: `(?<![a-z])(?:not|never) (?:be )?(?:return|returning|going back|go back) to(?: (?:the|his|${EPITHET}))* $`,
  },
  {
    id: 'joins-him-at',
    role: 'to',
    before: `(?<![a-z])(?:join(?:s|ed|ing)?|reunit\\w*(?: with)?|reunion with|link\\w* up with|team\\w* up with|follow\\w*|play(?:ing)? under|work(?:ing)? (?:under|with|for)) (?:[a-z-]+ |<c\\d+> ){0,4}<[np]\\d+> (?:, )?(?:at|to|in)(?: (?:the|${EPITHET}))* $`,
  },
  {
    id: 'home-with',
    role: 'to',
    before: `(?<![a-z])(?:return|returning|comeback|move|switch|homecoming|go|going|head|heading|play) (?:back |home )*(?:to|in) (?:<p\\d+> 's |his |her |the )?(?:native (?:country|land|<g\\d+>)|home country|homeland|<[gl]\\d+>|[a-z]+ <l\\d+>) (?:with|at|by joining|for)(?: (?:the|${EPITHET}))* $`,
  },
  {
    id: 'we-are-asked',
    role: 'from',
    after:
      /^ (?:'s )?(?:[a-z-]+ ){0,4}(?:<n\d+> )?(?:[a-z]+ ){0,2}(?:said|says|admitted|confirmed|revealed|insisted|added|told <s\d+>)(?: ,| :| that)* (?:we|they|the club) (?:have |had |do |will |would |are |did )*(?:not |no |never )?(?:received|rejected|turned down|kn[eo]ck(?:ed)? back|rebuffed|fielded|accepted|want to sell|sell|intention|looking to sell|under no pressure|wish to sell|want to lose|lose)/,
  },
  {
    id: 'old-club-wants',
    role: 'to',
    before: /(?<![a-z])(?:former|old|boyhood|previous|first) (?:club|side|employers|team) $/,
    after:
      /^ (?:(?:are|is|were|have|has|all|said to be|reportedly|understood to be|believed to be|among|those) )*(?:keen|interested|eager|in talks|want|wants|monitoring|considering|hoping|hope|plotting|ready|eyeing|tracking|in the (?:race|frame|running))/,
  },
];
