/** Whom a player becomes, whose money and whose rumours they are, who fights whom for him. Asked in the order of club-roles.ts. */
import { EPITHET } from './club-epithets';
import type { ClubRoleRow } from './club-role-row';

const OTHERS = '(?: (?:,|and|or|<c\\d+>))*';
const THE = `(?: (?:the|his|her|their|former|old|${EPITHET}))*`;
/** "Answer to their problems", "ideal replacement": what a club lacks and he would be. */
const REMEDY =
  '(?:replacement|answer|solution|successor|heir|target|upgrade|alternative|option|signing|addition|piece|priority|fit|partner)';

export const CHASE_ROLES: readonly ClubRoleRow[] = [
  {
    id: 'becomes-theirs',
    role: 'to',
    before: /(?<![a-z])(?:become|becomes|becoming|became) (?:[a-z]+ )?an? (?:new )?$/,
    after: /^ (?:player|man|signing)(?= |[.,]|$)/,
  },
  {
    id: 'soon-theirs',
    role: 'to',
    before: /(?<![a-z])(?:will|could|would|should|may|might|to) (?:soon |now )?be an? (?:new )?$/,
    after: /^ (?:player|man) (?:<d|by |before |within |soon|in (?:the next|the coming|a (?:few|matter)|two|three) )/,
  },
  {
    id: 'is-theirs',
    role: 'topic',
    before: /(?<![a-z])(?:is|be|being) an? (?:new )?$/,
    after: /^ (?:player|man)(?= |[.,]|$)(?! for (?:many|another|one|years))/,
  },
  {
    id: 'their-effort',
    role: 'to',
    after:
      /^ 's (?:[a-z-]+ ){0,3}?(?:(?:attempts?|efforts?|failure|inability|quest|hesitation|reluctance) (?:to (?:sign|land|bring|lure|tempt|prise|get|secure|recruit|buy|pay|meet|trigger|take|raise|improve|increase|match|go higher)|on triggering|at (?:signing|landing))|overtures|advances|clutches|grasp|courtship|first choice|number one|top choice|priority|preferred (?:option|choice))(?= |[.,]|$)/,
  },
  {
    id: 'their-money',
    role: 'to',
    after:
      /^ 's (?:(?:derisory|opening|improved|latest|initial|first|second) )*<f\d+> (?:for (?:[a-z-]+ )?<p|(?:has|have|had|was|were) )/,
  },
  {
    id: 'their-rumours',
    role: 'to',
    before: /[a-z] $/,
    after:
      /^ (?:transfer )?(?:rumours?|rumors?|speculation|gossip|comeback|whispers|talk(?! (?:of|up|about|to|with|over|down|through)))(?= |[.,]|$)/,
  },
  {
    id: 'their-remedy',
    role: 'to',
    after: new RegExp(
      `^ (?:[a-z]+ ){0,3}?(?:line[sd]? up|identif(?:y|ies|ied)|earmark(?:s|ed)?|see|sees|saw|view|views|viewed|regard|regards|regarded) <p\\d+> (?:and <p\\d+> )?as (?:[a-z-]+ |<p\\d+> 's |'s ){0,5}?${REMEDY}s?(?= |[.,]|$)`,
    ),
  },
  {
    id: 'has-in-mind',
    role: 'to',
    after:
      /^ (?:have|has|had) <p\d+> (?:(?:[a-z]+ )?(?:lined up|in mind|in their sights)|(?:high |top )?(?:on|of) (?:their|its) (?:[a-z]+ )?(?:list|radar|shortlist)|until (?:the end|june|next))/,
  },
  {
    id: 'fights-over',
    role: 'rival',
    before: `(?<![a-z])(?:tak(?:e|es|ing) on|took on|(?:toe[- ]to[- ]toe|head[- ]to[- ]head|horns|do battle|battle it out|duel|tussle|tug-of-war|bidding war|scrap|fight|showdown|vying|vie|contend\\w*|battling(?: it out)?) with|up against|in front of|a march on|joined by|(?:fight|hold|stave)(?:ing)? off)${THE} $`,
    after: `^${OTHERS} (?:(?:for|over) (?:the |his |her )?(?:[a-z-]+ |<[cfg]\\d+> (?:'s )?){0,5}<p|to (?:sign|land|get)|in (?:the|their|a) (?:race|battle|chase|fight|hunt|scramble|pursuit)|when they)`,
  },
  {
    id: 'set-on',
    role: 'to',
    before: `(?<![a-z])(?:(?:heart|mind) (?:is |was )?(?:firmly )?set on|<p\\d+> (?:is|was|remains) (?:[a-z]+ )?set on|dream(?:s|ed|t|ing)? of|<p\\d+> (?:is |are )?closing in on|suitors :|settled on|hold(?:ing)? out for|leaning towards|<p\\d+> (?:has |have )?(?:shaken|shook) hands with|<p\\d+> (?:[a-z]+ ){0,4}(?:agreed|agrees|agree|settled|accepted) (?:[a-z0-9-]+ |<f\\d+> ){0,5}(?:salary|wages|package|months|years) with)${THE} $`,
  },
  {
    id: 'would-cost-them',
    role: 'to',
    before:
      /(?:(?:will|would|could|may|might|set to|likely to) (?:cost|set)|take <f\d+> from|(?:refus\w*|reject\w*|turn\w* down|accept\w*) (?:an? )?<f\d+> from)(?: the)? $/,
  },
  {
    id: 'price-they-want',
    role: 'from',
    before: /<f\d+> (?:that|which)(?: the)? $/,
    after: /^ (?:[a-z]+ ){0,4}?(?:want|wanted|ask|asked|asking|demand\w*|seek|seeking|value|holding out)(?: |[.,]|$)/,
  },
  {
    id: 'likely-home',
    role: 'to',
    after:
      /^ the (?:likely|probable|next|new) (?:home|destination|club) (?:of|for) <p|^ (?:(?:,|and)(?: the)? <c\d+> )*(?:(?:have|has|been|being|all|both|also) )*(?:rumoured|mentioned|named|touted|cited|floated|suggested|mooted) as (?:an? )?(?:[a-z]+ )?(?:destination|candidate|option|suitor|contender|home)|^ (?:an?other|also an?|the other|other|one) (?:[a-z]+ ){0,2}(?:destination|option|contender|suitor|possibilit)(?:y|ies|s)?(?= |[.,]|$)|^ <p\d+> 's (?:most )?(?:likely|likeliest|probable|next|new|preferred|favoured) (?:home|destination|club|option|choice)/,
  },
  {
    id: 'next-season-at',
    role: 'to',
    before:
      /(?<![a-z])spend(?:ing)? (?:(?:the |this )?(?:next|coming|new|rest of the|remainder of the) (?:(?:season|campaign|year|term) )?|(?:the|this) (?:whole |entire )?(?:season|campaign) )(?:at|with)(?: the)? $|(?:will|would|could) be (?:back )?at(?: the)? $/,
    after: /^(?! (?:training|for (?:talks|a))).*$/,
  },
  {
    id: 'lets-go',
    role: 'from',
    after:
      /^ (?:(?:are|is|were|have|has|had|would|will|could|not|ready|willing|set|to|be|said|believed|thought|understood|chiefs|bosses) ){0,6}(?:made? (?:<p\d+>|him|her) available|cut(?:ting)? ties with <p|sa(?:y|ys|id) (?:yes|no) to (?:<c|loan|a loan)|hop(?:e|es|ing) to (?:collect|raise|recoup|bank|receive|get) (?:[a-z]+ ){0,3}<f|(?:take|accept) (?:a penny|less than)|stand(?:ing)? in (?:<p\d+> 's|his|her) way|want(?:s)? (?:a lot |much |considerably |far |[a-z]+ million )?(?:more than|euros|pounds)|confident (?:that )?<p\d+> will (?:stay|remain|sign|commit)|(?:being )?confident in their ability to (?:keep|lock)|no longer want|no use for|(?:seek|ask)(?:s|ing)? (?:for )?(?:an? |at least |around |as much as )?<f\d+|looking for (?:[a-z]+ ){0,2}<f\d+|want(?:s)? more (?:for|money)|(?:dropp|omitt|exclud|suspend|fin|banish)ed (?:the )?(?:[a-z0-9-]+ |<g\d+> ){0,4}<p|agreed? to (?:a loan|let|sell|the sale)|give up (?:the )?<p|lost (?!out)(?:[a-z-]+ ){0,3}<p|prepar\w+ for life without|been approached (?:by|with)|(?:like|set|likely) (?:losing|to lose)(?! out)|desperate to avoid losing|made it clear (?:that )?(?:they (?:would )?(?:want|will not|do not|expect)|<p\d+>|he (?:is|will)|she (?:is|will))|(?:confirm|announc)\w* the (?:departure|exit|release|sale) of)/,
  },
  {
    id: 'told-yes',
    role: 'to',
    before: /<p\d+> (?:has |have )?(?:tells|told|informs|informed)(?: the)? $/,
    after:
      /^ (?:that )?(?:<p\d+> |he |she )(?:is |would |wants |wishes |will |be )*(?:ready |keen |willing |happy |eager |like )*(?:to )?(?:join|sign|come)(?= |[.,]|$)|^ of (?:<p\d+> 's|his|her) (?:desire|wish) to join/,
  },
  {
    id: 'choice-between',
    role: 'to',
    before:
      /(?<![a-z])(?:race|fight|battle|shoot-out|toss-up|choice|choos\w+|decid\w+|scramble|torn)(?: (?:[a-z]+|<p\d+>)){0,5} between(?: the| both)* $/,
  },
  {
    id: 'bound',
    role: 'to',
    before: /(?<![a-z])(?:is|are|looks)(?: an?)? $/,
    after: /^ -bound(?= |[.,]|$)/,
  },
  {
    id: 'blow-in-chase',
    role: 'to',
    after:
      /^ (?:(?:are|have|has|been) )*(?:suffer|dealt|hit|handed|given|receiv)\w*(?: by)? (?:an? )?(?:<p\d+> |[a-z]+ ){0,3}(?:blow|setback|boost|hope) (?:in|over) (?:the |their )?(?:<p\d+> )?(?:[a-z]+ )?(?:pursuit|chase|race|hunt|bid|efforts|attempts)/,
  },
  {
    id: 'current-deal',
    role: 'from',
    before: /(?:current|existing|present) $/,
    after: /^ (?:contract|deal|terms)(?= |[.,]|$)/,
  },
  {
    id: 'misses-out',
    role: 'none',
    after:
      /^ (?:(?:are|have|has|set|to|left) )*(?:suffer\w*|dealt|hit by|rocked by|receiv\w+|handed|given) (?:an? )?(?:[a-z]+ )?(?:transfer )?(?:blow|setback)|^ miss(?:es|ed)? out (?:as|on|after|with|,)|^ missing out(?= [.,]|$)/,
  },
  {
    id: 'by-refusing',
    role: 'from',
    after:
      /^ (?:[a-z0-9-]+ ){0,16}?by (?:turning down|rejecting|rebuffing|refusing|knocking back) (?:an? |the )?(?:[a-z]+ )?(?:offer|bid|approach|proposal)/,
  },
];
