/** How an offer, a contract or a door is spoken of, and whose it is then: the suitor's. Asked in the order of club-roles.ts. */
import { EPITHET } from './club-epithets';
import type { ClubRoleRow } from './club-role-row';

const THE = `(?: (?:the|<c\\d+> and|${EPITHET}))*`;
/** Small words inside a noun phrase: no preposition, no verb that would begin another one. */
const INSIDE =
  "(?:(?!(?:of|to|on|for|in|at|by|with|and|that|is|was|has|after|over|from|contract|new|extension|refusal|rejection|response|reaction) )[a-z0-9'’-]+ |<[fdg]\\d+> |, ){0,5}?";

export const BUYER_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'their-chase',
    role: 'to',
    after: `^ 's ${INSIDE}(?:pursuit|approach|bid|offer|gambit|opener|enquiry|inquiry|proposal|dreams? (?:of|to)|hopes? (?:of|to)|chase|quest|swoop|first contact)(?= |[.,]|$)(?! (?:of a new|from))`,
  },
  {
    id: 'joined-there-by',
    role: 'to',
    before: /be joined (?:at|in) (?:the )?$/,
    after: /^ by /,
  },
  {
    id: 'their-need',
    role: 'to',
    after:
      /^ 's (?:[a-z-]+ ){0,2}(?:need|search|hunt|plan|desire|wish|willingness|readiness) (?:to|for) (?:replace|sign|find|land|buy|a (?:new |replacement)|a <p|<p)/,
  },
  {
    id: 'offer-so-big-from',
    role: 'to',
    before: `(?<![a-z])(?:bids?|offers?|approach|proposals?)(?: for (?:[a-z]+ ){0,3}<p\\d+>)?(?: <d\\d+>| [a-z]+ week)? , (?:thought|believed|said|reported|understood|worth|rumoured|which)(?: [a-z0-9.-]+| <[fd]\\d+>){0,8}(?: ,)? (?:from|by)${THE} $`,
  },
  {
    id: 'money-from',
    role: 'to',
    before: `(?<![a-z])(?:(?:refus\\w*|reject\\w*|turn\\w* down|knock\\w* back|accept\\w*) the same (?:amount|sum|money|offer)|(?:have|has|had) (?:had )?<f\\d+>)(?: from (?:the )?<c\\d+>)?(?: and <f\\d+>(?: , [^,;]{3,50} ,)?)? from${THE} $`,
  },
  {
    id: 'earns-deal-at',
    role: 'to',
    before: `(?<![a-z])(?:earn\\w*|seal\\w*|land\\w*|win|wins|won|discuss\\w*|negotiat\\w*|finalis\\w*|clinch\\w*|secur\\w+|shaken hands on|shook hands on|said yes to|accept\\w*) an? (?!(?:new|fresh|improved|extended|bumper) )(?:[a-z0-9.½¼-]+ ){0,4}(?:contract|deal|terms) (?:with|at)${THE} $`,
  },
  {
    id: 'deal-in-place-with',
    role: 'to',
    before: `<p\\d+> (?:'s |has |have |is |got |already )*(?:an? )?(?:[a-z-]+ ){0,3}(?:deal|agreement|contract|terms) (?:in place|lined up|agreed|done|ready|waiting) (?:with|at)${THE} $|<p\\d+> (?:has |is |have |had )+(?:spoken|been speaking|met) (?:with|to)${THE} $|(?:wages|money|salary|terms|riches|deal|contract|yuan|dollars|euros) on offer (?:at|from)${THE} $`,
  },
  {
    id: 'door-shut-on',
    role: 'to',
    before: `(?<![a-z])(?:clos|shut|slam)\\w* (?:the |his |her )?door(?: firmly)?(?: shut)? (?:on|to|in the face of)${THE} $`,
    after: /^(?! (?:exit|departure|stay|career|future)).*$/,
  },
  {
    id: 'let-talk',
    role: 'to',
    after:
      /^ (?:(?:have|has|had|finally|were|was|been|be|will|would) ){0,4}(?:given|granted|handed) (?:the |formal )?(?:permission|green light|go-ahead|nod|chance|opportunity) to (?:talk|speak|negotiate|open talks|discuss|sign)/,
  },
  {
    id: 'offer-stands',
    role: 'to',
    after:
      /^ (?:(?:reportedly) )*(?:have|has|had|having|saw|seen) (?:an? |their )?(?:[a-z-]+ ){0,2}(?:offer|bid)s? (?:(?:of|worth) (?:[a-z]+ )?<f\d+> )?(?:on the table|in for |in with |pending|under consideration|accepted)/,
  },
  {
    id: 'wants-priced-man',
    role: 'to',
    after: /^ (?:(?:have|has|had|now) )*want(?:s|ed)? <f\d+> (?:(?!for|but|and|in|before)[a-z0-9-]+ ){0,3}<p/,
  },
  {
    id: 'keeps-interest',
    role: 'to',
    after:
      /^ (?:still )?(?:retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|keep(?:s|ing)?|kept) (?:an? |their |its )?(?:[a-z-]+ )?(?:interest|admiration)(?= |[.,]|$)/,
  },
  {
    id: 'will-not-pay',
    role: 'to',
    after:
      /^ (?:(?:have|has|had|are|is|been|so far|still|yet) ){0,3}(?:(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|reluctant|unwilling|not (?:prepared|willing|ready)) to (?:pay|meet|match|spend|raise|go (?:higher|beyond|above|past|over)|be drawn into)|(?:blocked|thwarted|foiled) in (?:[a-z]+ )?(?:move|bid|attempt|pursuit|chase))/,
  },
  {
    id: 'among-suitors',
    role: 'to',
    after:
      /^ (?:(?:are|is|was|were|all|said|to|be|believed) ){0,5}(?:among|amongst|one of|some of) (?:the |<p\d+> 's |his |her |many |several |those |clubs )*(?:suitors|admirers|interested|keen|clubs)(?= |[.,]|$)/,
  },
  {
    id: 'move-with',
    role: 'to',
    before:
      /(?<![a-z])(?:link|seal|finalis|agree|complet|near)\w* (?:with )?(?:an? |the |<p\d+> 's |his |her )?(?:[a-z-]+ ){0,2}(?:move|switch|transfer) with(?: the)? $/,
  },
  {
    id: 'their-own-offer',
    role: 'to',
    before:
      /(?<![a-z])(?:the|an?|any) (?:(?:[a-z0-9-]+|<f\d+>) ){0,2}(?:bid|offer|proposal)(?: (?:that|which))?(?: the)? $/,
    after: /^ (?:(?:are|is|have|has|had|were) )?(?:mak|made|tabl|put|submit|prepar|lodg|launch|ready|plan)[a-z]*(?= )/,
  },
  {
    id: 'readies-bid',
    role: 'to',
    after:
      /^ (?:ready|prepar\w+|plot\w*|plan\w*|weigh\w* up|consider\w*|mull\w*|launch\w*|table\w*|step up|submit\w*|lodge\w*|finalise) (?:an? )?(?:(?:<f\d+>|new|second|improved|shock|late|summer) )*<p\d+> (?:'s )?(?:bid|offer|swoop|move|approach|talks|raid|deal|add-ons)(?= |[.,]|$)/,
  },
  {
    id: 'in-town',
    role: 'none',
    before:
      /(?<![a-z])(?:is|was|were|are|be|place|held|based|meeting|hotel|dinner|lunch|capital|offices?|week|<d\d+>|medical|(?:of|with) <c\d+>) in $|(?<![a-z])(?:outside|capital|city of|port of) $/,
    after: /^(?! (?:'s|for their|shirt|colours)).*$/,
  },
  {
    id: 'dateline',
    role: 'none',
    before: /^$/,
    after: /^ (?:, (?:[a-z.]+ )?(?:\. )?)?(?:<d\d+> )?(?:<s\d+> )?[–—-] /,
  },
  {
    id: 'as-are',
    role: 'to',
    before: `(?:, as|(?<![a-z])(?:and|but) so|^so) (?:are|is|do|does|did|have|has|had|were|was)${THE} $`,
    after: /^(?! (?:fans|players|\w+ing )).*$/,
  },
  {
    id: 'talks-at',
    role: 'topic',
    before: /^(?:(?:over|down|up|back|out|elsewhere|, )+ ?(?:, )?)?(?:at|in|over at) (?:the )?$/,
    after: /^ ,/,
  },
];
