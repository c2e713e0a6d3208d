/** Words that only say how far a claim told beside them has got. Examples: beside.examples.ts. */
import { any, type TriggerRow } from './row';

export const BESIDE: readonly TriggerRow[] = [
  {
    id: 'beside-off',
    beside: true,
    kind: 'join',
    stage: 'off',
    pattern: any(
      '(?:was|were|been|proved|prove|proving) (?:ultimately |however |so far )?(?:unsuccessful(?! in)|fruitless|futile|out of luck|told no|sent away|turned away|shown the door)|in vain|to no avail|without success|(?:came|come|amounted|led) to (?:nothing|nowhere|naught)|fizzled out|too little ,? too late|hit a brick wall|missed out(?= ?[.,;]| when| as| after| to )|failed (?:yet again |again )?in {ADJ}(?:attempt|bid|effort|endeavour)s?|(?:attempts?|efforts)(?: to [^,.]{3,60})? (?:{have} |{be} |been )*(?:thwarted|rebuffed|foiled|failed)|rul(?:ed|es) (?:it|that|this) out|cooled {HIS} interest|(?:broken|broke) (?:down|off)(?= |$)|(?:left|come away) empty-handed|back to square one|decided against (?:it|that|the (?:move|deal|idea))|den(?:y|ies|ied) (?:that )?(?:this|that|it|such) (?:is|was) (?:the case|true|so)|(?:fell|fallen|fall) (?:through|flat|by the wayside)',
      '(?:turn(?:ed|s)?|knock(?:ed|s)?|shot|bat(?:ted)?) him (?:down|back|away)|(?:enquir|inquir)(?:y|ies) [^,.]{0,40}(?:knocked back|rebuffed|rejected|turned down)|(?:reject|rubbish|dismiss|scoff)(?:s|ed|es)? (?:at )?{ADJ}(?:notion|idea|possibility|prospect)|failed (?:approach(?:es)?|attempts?|pursuit|moves?)(?! (?:to|of) (?:(?:sign|land) |(?:[a-z-]+ |<[cg]\\d+> (?:.s )?){0,4}{P}))|(?:abortive|thwarted|foiled|aborted|collapsed|ill-fated) {ADJ}(?:move|attempt|bid|deal|approach|transfer|pursuit)',
      '(?:{P}|he|she|player) {be} (?:unavailable|not available|out of (?:their )?reach)|(?:made|received|had|have|{be}|been) no {ADJ}(?:discussions|dealings|conversations|communication)|no(?:body| ?one) (?:from|at) [^.]{2,50} (?:contacted|called|spoken|approached)|(?:not|never) (?:ever )?(?:heard|spoken|spoke|discussed|talked) (?:from|to|with|about|anything)',
      '(?:puts?|putting) {ADJ}(?:saga|speculation|uncertainty) (?:behind|to (?:bed|rest))|(?:admit(?:s|ted|ting)|conced(?:es?|ed|ing)) defeat|white flag|thrown? in the towel|(?:ruled?|rules|ruling|count(?:ed|s)?) (?:themselves|itself|himself) out|wait for now|(?:drop(?:ped)?|abandon(?:ed)?|shelv(?:ed|e)|ditch(?:ed)?|park(?:ed)?) (?:their|its|the|that) {ADJ}(?:interest|plans?|idea|pursuit|chase)',
      '(?:will|would) not (?:budge|do business|relent|play ball)|(?<!(?:offers?|bids?|proposals?|it|which|that|sum|amount) )(?:did|do|does|will|would) not (?:pay|meet|match) {ADJ}(?:asking price|valuation|clause|demands|price)|refus(?:e|es|ed|ing) to (?:meet|match|do business|negotiate|budge)|(?:find|finds|found|is|was) (?:[^,.]{0,40} )?too (?:rich|steep|expensive)|(?:prices?|priced) (?:themselves|him|her|{P}|{C}) out',
      "(?:withdr\\w+|tak\\w+) {WHO} (?:from sale|off the market)|(?:ran|run|running) out of time|time ran out|(?:change|changed|changing) of heart(?! and (?:chose|opted|plumped|joined|signed|went))|(?:chang(?:ed|es)|made up) {HIS} mind (?=about|and (?:will|decided) (?:to )?(?:stay|not))|second thoughts|{P} {be} our player|(?:firm|flat|point-blank|blunt) refusal|no amount of money|there {be} no price|(?:to|should|can) forget (?:it(?= ?[.,;]| ?$)|about |any |the |moving |{WHO})|(?<!{P} {be} )not (?:be )?(?:on|in) (?:the|our|{HIS}|{C} 's) (?:agenda|thoughts|thinking|plans)|(?:wants?|wanted|would rather|prefers?) (?:to )?(?:stay|remain)|no longer (?:on the (?:table|agenda|cards)|possible|an option|available)|not (?:be )?(?:possible|happening|feasible|realistic|viable)(?= |$)",
      '(?:was|were|been) beaten (?:by {C} )?to {ADJ}(?:signing|signature|capture|services)|(?:put|puts|putting) paid to|kill(?:s|ed|ing)? (?:it )?off|end(?:s|ed)? in (?:tears|failure|disappointment|acrimony)|lapsed|no longer valid|pull(?:s|ed|ing)? the plug|(?:sho?o?t(?:s|ing)? down|dash(?:es|ed|ing)?|quash(?:es|ed|ing)?|crush(?:es|ed|ing)?|end(?:s|ed|ing)?|extinguish(?:es|ed|ing)?|rul(?:es|ed|ing) out) {ADJ}(?:{C} .s )?(?:hopes?|prospects?|chances?) (?:of|that)|only for (?:[^ ,.;]+ ){1,6}?to (?:bring [^,.;]{0,30}end|(?:(?:be )?(?:block|call|scrapp|veto)|break|chang|collaps|decid|fail|fall|pull|refus|reject|say|stall|turn|walk|back)\\w*)|(?:gone|went|go) (?:a|in a|down a) different (?:way|direction|route)|not (?:be )?(?:following|follow) (?:it |this |that )?up|put off by|dissuaded|deterred|(?:rather|sooner) [^,.]{3,60} than (?:join|move|go|leave|play|drop)|vetoed|(?:can|could) not (?:match|meet|afford|stretch)|hopes [^,.]{0,50}(?:look|looks|looked|{be}) (?:slim|remote|faint|forlorn|dead)|{be} dead(?= ?[.,]| ?$)|(?:take|takes|taken|taking|took) [^,.]{2,40} out of the (?:running|race|hunt|reckoning|equation)|rul(?:ed|es|ing) out {C}(?= (?:and|or|as)| ?[.,]| ?$)|(?:owner|board|president|manager|coach|{N}) (?:{have} )?blocked',
      '(?:(?:was|were|been|came) (?:just |far )?late(?= ?[.,]| ?$)|interest [^,.]{0,40}(?:come|came) to an end|(?:(?:chosen|chose|decided|opted|preferred) to (?:go|move|sign|play)|gone|went) elsewhere)',
    ),
  },
  {
    id: 'beside-refused',
    beside: true,
    kind: 'join',
    stage: 'off',
    pattern:
      '(?:(?:he|she|{P}) (?:{have} )?)?(?:turn(?:ed|s)?|knock(?:ed|s)?|shot|bat(?:ted)?) (?:it|them|this|that) (?:down|back|away)|(?:{C}|he|she|{P}|they|we|club) (?:have |has )?said no(?! more| to (?:an? |the |<f|<c\\d+> .s ))|answer (?:was|is) (?:a firm |a |an emphatic |firmly )?no',
  },
  {
    id: 'beside-talks',
    beside: true,
    kind: 'join',
    stage: 'talks',
    pattern: any(
      '(?:open(?:ed|ing)?|hold(?:ing)?|held|in|further|more|enter(?:ed|ing)?|begun|started?) {ADJ}(?:discussions|dialogue|conversations)|(?:met|meets|meeting|meetings) (?:with )?(?:{SIDE}|{N}|{P})(?! .s (?:[a-z]+ )?(?:demand|asking|price|valuation|clause|terms))|(?:has|have|had) (?:enquired|inquired)(?= ?[.,]| ?$)|being (?:discussed|negotiated)|discuss(?:es|ed|ing)? {ADJ}(?:departure|exit|move|transfer(?! targets?)|terms)|{C} {ADJ}(?:representatives|officials|chiefs|directors?|executives|bosses) (?:have |has )?(?:met|meet|flew|travelled)|(?:sat|sit|sitting|sits) down (?:with|to)|line of communication|(?:opened|open) (?:the )?(?:channels|lines)',
      '(?:some way|some distance|{F}|miles|poles|worlds|far|well|wide|remain) apart(?= (?:in|on|over)| ?[.,]| ?$)|(?:clos|narrow|bridg)(?:e|ed|ing) the gap(?= (?:in|between|to (?:the |their )?(?:<c\\d+> )?(?:[^ ]+ )?(?:asking|valuation)))|(?:gap|difference|gulf|shortfall) (?:in|between|of) {ADJ}(?:valuations?|clubs|parties|two|sides|{F})|(?:(?<!this )impasse|deadlock|stalemate|loggerheads)|stall(?:ing|ed) (?:on|over)|stumbling block|sticking point|hold-?up',
      'at odds (?:over|about)|held? up (?:by|over)|holding (?:things |it )?up|ask(?:ed|ing)? to (?:take|sign|borrow|loan|have) {WHO}|request(?:ed|ing)? {ADJ}loan|until [^,.]{2,20} to (?:complete|agree|reach|do) {ADJ}(?:deal|agreement)|on the phone (?:about|over|to)|{C} and {C} {have} (?:spoken|talked)|clubs {have} (?:spoken|talked|met)|{be} (?:talking|speaking)(?= ?[.,]| ?$| about| over)|bone of contention|nothing (?:{be} |{have} |been )+(?:agreed|signed|decided|finalised|sorted)|in the pipeline|brok(?:er|ered|ering) |steps? (?:in the right direction|forward)|(?:enquired|inquired) (?:about|after)|(?:after|by|when) asking (?:about|after|for {WHO})|ask(?:ed|ing)? {C} to be (?:kept informed|told)|(?:check(?:ed|ing)? on|asked about|enquir\\w+ about) {HIS} {ADJ}(?:availability|situation|price)(?= (?:with|at) )|quoted (?:a (?:price|fee) of )?{F} by|reach {ADJ}(?:compromise|settlement|common ground)|(?:round|series) of (?:talks|meetings|discussions)|work(?:ing)? on (?:the |a )?(?:numbers|figures|details|signing|structure|package)|progress {be} (?:being )?made|making (?:good |real )?progress|renegotiat\\w+|strike an? (?:agreement|deal)|permission to (?:speak|talk|negotiate|open)|(?:find|reach)(?:ing)? (?:an?|some) (?:agreement|solution|compromise)|explor(?:e|ed|ing) (?:the )?(?:terms|conditions|structure)|(?:conditions|terms) of {ADJ}(?:deal|move|transfer)',
    ),
  },
  {
    id: 'beside-bid',
    beside: true,
    kind: 'join',
    stage: 'bid',
    pattern: any(
      '(?:com(?:e|es|ing)|came|gone|went) back [^,.]{0,40}with (?:bids?|{ADJ}offers?)|(?:fall(?:en|s)?|fell) (?:well |way |some way )?(?:short|shy) of|{F} {ADJ}(?:is |believed to be |thought to be )*on the table|with offer made|(?:having|had|see(?:n|ing)|saw) {ADJ}(?:bids?|offers?|proposals?)(?: [^,.]{2,40})? (?:turned down|rejected|knocked back|rebuffed|refused|thrown out)|(?:second|third|fourth|another|fresh|final) attempt (?:to|at) (?:sign|pris|land|lur|buy|get|tak)\\w*|(?:start|open|kick)\\w* (?:off )?(?:the )?bidding|{F} (?:opener|opening)|letter of (?:intent|interest)|offer(?:ed|ing|s)? {P} (?:a|the) (?:chance|contract)|approach(?:es)? (?:of|worth) {F}|(?:approach|offer|bid|proposal)(?: (?:for|from|to) {ADJ}(?:{C}|{P}))? (?:{be} |has )?(?:includ\\w+|involv\\w+|features?d?) |tempt\\w* {WHO} with {ADJ}(?:offer|salary|package|contract|{F})|(?:offer\\w*|tabl\\w+|submit\\w*|propos\\w+) {ADJ}package|(?:tempt|test)\\w* {C} with {ADJ}{F}|{have} outbid|propos(?:ed?|es|ing) (?:an? {ADJ}(?:loan|swap|exchange|deal|fee)|(?:taking|signing|paying) )',
    ),
  },
  {
    id: 'beside-offer',
    beside: true,
    firm: true,
    kind: 'join',
    stage: 'bid',
    pattern:
      "(?:consider|weigh|mull|study|assess|review|ponder|think)\\w* (?:(?:up|over|about) )*(?:{ADJ}(?:bid|offer|proposal)s? (?:from|by) {C}|(?:the|this|that|{C}(?: 's)?) {ADJ}(?:bid|offer|proposal))|(?:respond|reply|response|answer) to {ADJ}(?:{C} )?(?:'s )?{ADJ}(?:bid|offer|proposal)|(?:rais|improv|increas|sweeten|lift|up|upp)(?:e|es|ed|ing)? (?:their|its|the|that) {ADJ}(?:bid|offer|proposal)|(?:their|its) (?:latest|initial|previous|original|existing|current|recent|most recent|last|earlier) {ADJ}(?:bid|offer|proposal)",
  },
  {
    id: 'beside-agreed',
    beside: true,
    firm: true,
    kind: 'join',
    stage: 'agreed',
    pattern: any(
      'all that (?:remains|is left)|only {ADJ}(?:paperwork|formalities|details?|medical) |matter of (?:when|time|days|hours)|{be} (?:now )?(?:imminent|a formality|a done deal|one step away|a step away)|wrapped up (?:in|within|by|before)|within (?:the next )?(?:<?\\d+|a few) (?:hours|days)|(?<!(?:decided|known|resolved|clear(?:er)?|settled|decision|answer|learn|learned) )in the next (?:few|24|48|couple of) (?:hours)|barring {ADJ}(?:hitch|twist|change|problems|hiccups?|disaster)|(?<!would be )(?:pending|subject to) {ADJ}(?:medical|clearance|work permit|visa|paperwork|fitness checks?)|conclude {ADJ}(?:deal|move|transfer)|ahead of (?:putting|signing|completing) |{be} (?:all but|as good as|virtually|almost|practically|\\d+ ?(?:%|per ?cent)) (?:done|complete\\w*|over|sealed|signed)|{be} done between|good to go|signed off (?:by|on)|sewn up|boxed off|deal sheets?|needs? only {ADJ}(?:visa|permit|signature|paperwork)|only needs? {ADJ}(?:visa|permit|signature|paperwork)|(?:will|to|should) be (?:finalised|finalized|completed|sealed|wrapped up) (?:before|by|this|on|within|in the)|medical tests|(?:first|second|final|last) (?:half|part|leg) of {HIS} medical|(?:which|and) (?:we|they|{C}) (?:have |has )?accepted',
      '(?:loan|spell|stay|contract|deal) [^,.]{0,30}?(?:cancell?ed|terminated|cut short|ended|ripped up|torn up) (?:early )?(?:to (?:allow|let|enable|facilitate|make way for|pave the way for|clear the way for)|so (?:that )?(?:he|<p\\d+>|she) can) ',
    ),
  },
];
