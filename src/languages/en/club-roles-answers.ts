/** What one club asks of another, and which of them has to answer. Asked in the order of club-roles.ts. */
import type { ClubRoleRow } from './club-role-row';
import { SPEAKS } from './club-role-words';
import { BETWEEN, SENDS } from './taking-words';

const LEAVE = '(?:[a-z]+ ){0,2}(?:permission|go-?ahead|green light|(?:all )?clear|chance|opportunity|freedom)';
const OFFER = '(?:[a-z-]+ |<f\\d+> ){0,4}(?:offer|bid|proposal|package)';
/** Him who goes, with the words for him. */
const WHO = '(?:(?!(?:for|from|to|and|as|with|by) )[a-z0-9-]+ |<[gclf]\\d+> ){0,5}<p\\d+>';

const TELL = '(?:told|informed|warned|let|made (?:it )?clear to|indicated to|signalled to)';
/** What a buyer says of its own offer. */
const LIMIT =
  '(?:know )?(?:that )?(?:they|it) (?:will|would|can|could|are|do|did)(?: not| never| no longer)? (?:(?:prepared|willing|ready|able|intend|plan|want) to )?(?:go|pay|bid|offer|increase|raise|improve|meet|match|return|come back|walk away)(?= |[.,]|$)';

/** Those who speak for a club. */
const CHIEF = '(?:president|chairman|owner|chief executive|ceo|director|manager|head coach|coach|boss|chief)';

export const ANSWER_ROLES: readonly ClubRoleRow[] = [
  {
    // "'Everton have made an offer,' said Burnley chairman X": who is asked tells of it.
    id: 'tells-of-the-bid',
    role: 'from',
    before:
      '(?:<c\\d+> (?!.* we )[^.]{0,40}(?:bid|offers?|approach|contact|enquir\\w+|interest(?:ed)?|want|called|asked|keen)|(?:move|switch|transfer|deal|join|sign|go|going|moving)(?:ing)? (?:to |for |with )?<c\\d+>(?: [^.]*)?|we (?:have |had |did )?(?:not )?(?:receiv|reject|turn|accept|had|got)[^.]*(?:bid|offer|approach|contact|enquir\\w+)(?: [^.]*)?)(?: [^.,]*)? ,(?: (?:said|says|admitted|confirmed|revealed|insisted))?(?: the)? $',
    after: `^ (?:'s )?(?:(?:sporting|technical|vice|head|executive|football|former) ){0,2}${CHIEF} (?:of [a-z]+ )?(?:(?:, )?<n\\d+> )?(?:, )?(?:[.]|(?:has |have |also |later |then )*(?:said|says|told|confirm|reveal|admit|insist|add))`,
  },
  {
    // "A spokesman for Burnley denied that X was in talks with Everton".
    id: 'speaks-for-seller',
    role: 'from',
    before: /spokes(?:man|woman|person) for(?: the)? $/,
    after:
      /^ .{0,60}(?:talks with|(?:offers?|bids?|approach(?:es)?|interest|contact) from|(?:join\w*|sign\w* for|leav\w* for|move to|sold to)) (?:the )?<c/,
  },
  {
    // "Both clubs have been contacted for comment": no sides.
    id: 'asked-for-comment',
    role: 'none',
    after:
      /^ (?:(?:have|has) (?:both )?(?:been )?(?:contacted|approached|asked)(?: by <s\d+>)?|declin\w+|refus\w+) (?:for|to) (?:an? )?(?:comment|response|statement)(?= )/,
  },
  {
    id: 'asked-to-answer',
    role: 'from',
    before:
      /(?<![a-z])(?:wait(?:s|ed|ing)? (?:on|for|to hear(?: back)? from)|await(?:s|ed|ing)?|hear(?:d|ing)? back from)(?: the)? $/,
    after:
      /^ (?:to (?:respond|reply|answer|decide|accept|give|come back|get back|make up)(?= |[.,]|$)|'s (?:[a-z]+ )?(?:response|reply|answer|decision|verdict)(?= |[.,]|$)|(?:over|about|after) )/,
  },
  {
    // "Genoa, who have been unable to agree a fee with Torino": a buyer's efforts.
    id: 'agrees-in-vain',
    role: 'from',
    before:
      /(?:unable|yet|fail(?:s|ed|ing)?|struggl(?:e|es|ed|ing)|still|trying|hop(?:e|es|ing)|needs?|attempting) to (?:agree|find|negotiate|reach|settle|strike) (?:on )?(?:(?:an?|any|the|full|suitable) )*(?:agreement|compensation|compromise|deal|fee|price|terms) with (?:the )?$/,
    after: /^(?! (?:over|on|about|regarding|for) (?:personal|<p\d+> 's (?:wages|salary|terms)))/,
  },
  {
    id: 'thinks-it-over',
    role: 'from',
    after:
      /^ (?:(?:are|is|were|was|have|now|currently|to) ){0,3}(?:consider|weigh|mull|ponder|formulat|prepar|delay|yet to (?:give|make))\w*(?: (?:up|over))? (?:their|its|the|an?) (?:response|reply|answer|offer from|bid from|proposal from)(?= |[.,]|$)/,
  },
  {
    id: 'put-to-them',
    role: 'from',
    before: `(?<![a-z])(?:put|made|sen[dt]|submit(?:ted)?|present(?:ed)?|taken|took|lodged?|tabled?|faxed|delivered?|communicated|hand(?:ed)? over) (?:an? |their |the |its |that )?${OFFER} (?:(?:of|worth) (?:[a-z]+ )?<f\\d+> )?(?:(?:for|over) ${WHO} )?to(?: the)? $`,
    after: /^ (?! ?and (?:join|sign))(?!.{0,3}<p)/,
  },
  {
    id: 'stops-his-move',
    role: 'from',
    before: `(?:^|the |, )<c\\d+> 's (?:[a-z-]+ ){0,3}(?:move|bid|offer|pursuit|swoop|deal|attempts?|efforts?) (?:for|of|to (?:sign|land)) [^.;]{0,50}(?:after|as|because|when|and) (?:the )?$`,
    after:
      /^ (?:have |has |had )?(?:pull|chang|refus|reject|block|demand|rais|turn|withdr|veto|stopp|insist|g[eo]t cold|baulk|stood)\w*(?= )/,
  },
  {
    id: 'tells-its-limit',
    role: 'to',
    after: `^ ${BETWEEN}${TELL} (?:the )?<c\\d+> ${LIMIT}`,
  },
  {
    id: 'told-the-limit',
    role: 'from',
    before: `<c\\d+> ${BETWEEN}${TELL}(?: the)? $`,
    after: `^ ${LIMIT}`,
  },
  {
    // "Everton will pay £20m, with Brighton due another £5m": who is paid.
    id: 'is-paid',
    role: 'from',
    after:
      /^ (?:, )?(?:(?:who|which|are|is|will|would|could|be|in line|set|stand|stands|due|entitled|expected|to) ){0,4}(?:due|receiv\w+|pocket\w*|bank(?:ed|ing)?|net(?:ted|ting)?|collect\w*|recoup\w*|entitled to|in line for) (?:(?:an?|up|to|further|another|around|about|some|initial|the|extra|additional) ){0,4}(?:<f\d+>(?! (?:[a-z-]+ ){0,2}(?:bid|offer))|\d+ ?(?:%|per ?cent)|percentage|sell-on|slice)/,
  },
  {
    id: 'misses-out-on',
    role: 'to',
    after: `^ ${BETWEEN}(?:miss\\w* out on|los(?:e|t|ing) out on|lost) ${WHO} (?:, )?(?:(?:[a-z]+|<p\\d+>) ){0,3}(?:joined|chose|signed for|opted for|moved to|headed to|agreed to join) (?:the )?(?:(?!from )[a-z-]+ |<[gl]\\d+> (?:'s )?){0,4}<c`,
  },
  {
    id: 'wins-instead',
    role: 'none',
    before: `(?:miss|los)\\w* out on ${WHO} to (?:[a-z-]+ ){0,3}$`,
  },
  {
    id: 'admits-own-interest',
    role: 'to',
    after: `^ ${SPEAKS}(?:confirm|reveal|admit|acknowledg|disclos)\\w* (?:that )?(?:the club 's|the side 's|their|its|our) (?:[a-z-]+ ){0,2}(?:interest|bid|offer|approach|move)(?= )`,
  },
  {
    id: 'wants-him-out',
    role: 'from',
    after:
      /^ (?:now |still |also )?(?:want(?:s|ed)?|get|are keen to get|need) (?:[a-z-]+ ){0,3}<p\d+> (?:out(?= ?[.,]| [.,]| ?$)|off (?:the|their|its) (?:books|wage bill|payroll)|gone|sold(?! to )|moved on)(?= |$|[.,])/,
  },
  {
    // "Lens's arrival of another striker means that X may go".
    id: 'has-heir',
    role: 'from',
    after:
      /^ 's (?:signing|arrival|capture|purchase|recruitment) of (?:an?|another|two) (?:(?!<p)[^ ]+ ){1,4}(?:means?|leaves?|puts?|pushes|(?:has|have|could|may|will) (?:[a-z]+ ){1,4})(?:that )?(?:[a-z-]+ ){0,3}<p/,
  },
  {
    id: 'is-told-by',
    role: 'to',
    after:
      /^ (?:(?:have|has|had|were|was|been) ){1,2}(?:told|informed|warned|notified|quoted(?: <f\d+>)?) by (?:the )?<c\d+>/,
  },
  {
    id: 'names-their-duty',
    role: 'from',
    after: `^ ${SPEAKS}(?:says?|said|insist(?:s|ed)?|warn(?:s|ed)|stress(?:es|ed)?) (?:that )?(?:the )?<c\\d+> (?:must|(?:will |would )?have to|need to|should) (?:pay|meet|match|trigger|activate|raise|improve)(?= )`,
  },
  {
    id: 'leave-from',
    role: 'from',
    before: /(?:permission|go-ahead|green light|blessing) (?:by|from)(?: the)? $/,
    after: /^ to (?:speak|talk|have|undergo|travel|leave|join|discuss|hold|fly)(?= )/,
  },
  {
    id: 'gives-leave',
    role: 'from',
    after: `^ ${BETWEEN}(?:grant|give|gave|hand|den[iy]|refuse)\\w* (?:the )?<c\\d+> (?:the |a )?${LEAVE} to (?:speak|talk|hold|open|discuss|negotiate|sign|approach|contact|enter|begin|start)`,
  },
  {
    id: 'given-leave',
    role: 'to',
    before: '(?<![a-z])(?:grant|give|gave|hand|den[iy]|refuse)(?:n|s|d|ed|es|ing)?(?: the)? $',
    after: `^ (?:the |a )?${LEAVE} to (?:speak|talk|hold|open|discuss|negotiate|sign|approach|contact|enter|begin|start)`,
  },
  {
    id: 'sends-him-there',
    role: 'from',
    after: `^ ${BETWEEN}${SENDS} ${WHO} (?:out )?(?:on loan )?to (?:the )?(?:(?!(?:make|help|get|play|win|fill) )[a-z-]+ |<[gl]\\d+> (?:'s )?){0,4}<c`,
  },
];
