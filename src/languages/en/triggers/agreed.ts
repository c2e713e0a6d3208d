/** Terms, medicals, "close to", "set to join". Examples: agreed.examples.ts. */
import { any, type TriggerRow } from './row';

/** A move with what it is of and where it leads, and words that say that it only has to be carried out. */
const DEAL =
  '(?:move|deal|transfer|switch|signing|arrival|return|swoop)(?: to (?:take|bring|sign) {WHO})?(?: (?:of|for|to|with|from) {ADJ}(?:{P}|{C}|{N})){0,3}';
const NEARLY =
  '(?:{be} |looks? |appears? |to be |understood |believed |thought |said )*(?:(?:close|near)(?= ?[.,;]| ?$)|all but (?:done|complete\\w*|sealed|over)|as good as (?:done|complete\\w*)|(?:virtually|almost) (?:done|complete\\w*)|imminent|(?:close to|near|nearing|approaching) completion|(?:set|due|expected|likely|going) to (?:go through|be (?:completed|struck|agreed|done|announced|finalised|sealed|concluded|rubber-stamped))|will be (?:completed|finalised|sealed|concluded|announced|confirmed)|subject to {ADJ}(?:medical|clearance|work permit))';

export const AGREED: readonly TriggerRow[] = [
  {
    id: 'agree',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    pattern: any(
      '(?:agree|agrees|agreed|agreeing) (?:on |to |upon |in principle |over )?(?:{ADJ}(?:deal|pre-contract|terms|move|fee|contract|loan|transfer|switch|package|price|swap|compensation|salary|wages?)|{P} (?:fee|deal|terms)|{F}|personal terms?|terms? with|join(?:ing)?|sell|sign|take(?! {ADJ}cuts?)|buy|bring in|send|part with|pay|let|allow|loan|release|cover|with {C})',
      "personal terms (?:[^,.]{0,50}?(?:{be}|{have}) (?:been |already )*(?:agreed|sorted|settled)|(?:{be} )?in place)|(?:only|just) (?:the )?(?:paperwork|formalities|small print) (?:{be} )?(?:remain\\w*|left|outstanding)|(?:fee|terms|deal|move|price|transfer|swap|loan|everything) (?:to {C} )?(?:{have} |{be} |been |all |verbally |pretty much |as good as )*(?:agreed|sorted|struck|finalised)|(?:full|verbal|total|complete|principle|reach(?:ed|ing|es)?|have an|an|close to an|in(?! (?:the|any|their|that) )|mutual|gentleman 's) (?:{ADJ})?agreement(?: |$)|(?:everything|all) {be} (?:in place|set) for|pre-agreement|agreements? (?:with|between|over|on|for|in principle|reached|has|is)",
      '(?<!(?:we|they|you|to) |g[eo]t(?:ting)? (?:[^ ,.]+ ){0,4})deal (?:(?:for|to|that|which|with) (?:(?!(?:can|could|may|might|would|will|should|not|hop\\w+) )[^ ,.]+ ){1,8})?(?:{have} |{be} |been |pretty much |as good as )*(?:in place|done|agreed|struck|reached|sealed|sorted|set up)|(?:str(?:uck|iking)|{have} done) {ADJ}deal|reached {ADJ}(?:deal|compromise)|got {ADJ}deal (?:done|over the line)|verbal pact|handshake|sh(?:ook|aken|ake) hands (?:on|with|over)|{have} (?:now )?shaken hands|(?:(?:has|have|had) an?|confirm(?:s|ed)?) {ADJ}(?:deal|agreement) (?:with {C} )?(?:for|with|over|in place|to sign)|(?:full|total|complete) (?:accord|agreement)|accord {ADJ}(?:{be} |{have} |been )*(?:found|reached)|found {ADJ}(?:accord|agreement)|(?:has|have|had|reached|signed|agreed) an? pre-contract agreement|fee negotiated|negotiated {ADJ}(?:fee|deal|terms)|(?:fee|deal|package|price|bid) (?:of|worth) {ADJ}{F} (?:{have} |{be} |been |now )+agreed|(?:has|have) got {ADJ}(?:deal|move|transfer) [^.;,]{2,40}over the line|(?<!(?:to|will|would|could) )(?:secured|wrapped up|tied up|sewn up|clinched|struck|brokered) {ADJ}(?:deal|agreement) (?:with|to|for)|conclud(?:ed|es) {ADJ}(?:negotiations?|talks|discussions)|(?:negotiations?|talks|discussions) (?:[^,.]{0,60} )?(?:were|was|{have} been) (?:[a-z]+ly )?(?:concluded|completed|finalised|wrapped up)|(?:brokered|negotiated|inserted|secured) {ADJ}(?:sell-on|buy-?back|release) clause',
      '(?:settled|finalised|sorted(?: out)?|has|have|set|nodded through|thrashed out) (?:on )?(?:personal )?terms|settled on {ADJ}(?:{F}|fee|price)',
    ),
  },
  {
    id: 'close-to',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    pattern: any(
      '(?<!(?:sources?|people|those|figures?|insiders?|someone|anyone|friends?|officials?|who (?:is|are)|agents?|journalists?) )(?:close|closer|nearer|closing) (?:to|on|in on) {ADJ}(?:sign|join|complet|agree|deal|move|seal|land|secur|transfer|return(?! (?:from|to (?:action|fitness|training)))|reach|finalis|wrapp|switch|{C}(?! (?:side )?.s {ADJ}(?:valuation|asking|price|demands))|{WHO}|capture|captur|exit|loan|bring|landing|arriv)\\w*|near to (?:signing|joining|agreeing|completing)|(?:close|closer) to (?:coming to terms with|an agreement (?:with|over|for))',
      'clos(?:e|es|ing|ed) in on(?! (?:[a-z]+ ){0,3}(?:europe|titles?|promotion|records?|safety|survival|victory|top|play-?offs?)(?= |[.,]|$))|nearing|near(?:s|ed)? {ADJ}(?:deal|move|agreement|signing|switch|completion|exit|loan)|deals? (?:near(?:s|ing)?|close)|(?:are|were|is|was|be) (?:[a-z]+ |<d\\d+> ){0,2}(?:completing|finalising|finalizing|wrapping up|tying up) {ADJ}(?:signings?|deals?|move|transfer|capture)|within touching distance(?! of (?:the|a|top|second|third|their|his|safety|promotion|qualif))',
      '(?:on the )?(?:verge|brink|cusp) of(?! (?:(?:mak|tabl|submitt|lodg|launch|send)ing |(?:the )?top |dropping(?! (?:down|in)to )(?! down )|tears|{ADJ}(?:relegation|promotion|titles?|records?|milestone|glory|final|trophy)|elimination|winning|qualif\\w+|being dropped|{ADJ}return to (?:fitness|action|training|full)))|(?<!(?:window|deadline|season|day|cut-off) )edg(?:e|es|ed|ing) (?:ever )?(?:closer|nearer|towards?)|inch(?:es|ed|ing)? (?:closer|nearer|towards?)|moved? (?:a step )?(?:closer|nearer)|step closer|(?:hours|days|minutes|moments|inches) (?:away )?from {ADJ}(?:join|sign|complet|seal|announc|becom|finalis|mov)\\w+|matter of time before|expects? to (?:announce|complete|finalise|unveil|confirm|conclude|sign|seal|wrap up|have {WHO} in)|(?:deal|move|transfer|switch|signing|loan)(?: (?:to|for|of|with|from) {ADJ}(?:{C}|{P})){0,2} (?:could|may|might|should|can) (?:well |even )?be (?:completed|signed|sealed|done|announced|finalised|concluded|wrapped up|confirmed) (?:(?:in|within|over) (?:the )?(?:next|coming|matter of|a) {ADJ}(?:hours|days)|within (?:hours|days)|(?:as (?:early|soon) as |later )?(?:today|tonight|tomorrow)|in the coming (?:hours|days))|(?:at|in|into) (?:the|its|their) final stage(?: |$)|(?:get|gett|draw|grow)(?:s|ing)? (?:ever )?closer',
    ),
  },
  {
    id: 'set-to-join',
    arrives: true,
    bare: true,
    kind: 'join',
    stage: 'agreed',
    pattern: any(
      "(?<!(?:look|looks|looking|appear|appears|seem|seems) )(?:set|expected|due|poised|about|destined|scheduled|bound|primed|all but certain|certain|booked|going|ready and waiting) to (?:be )?(?:officially |become )?(?![a-z]+ {ADJ}(?:owner(?:s|ship)?|sponsor\\w*|takeover|investment|manager|head coach|appointment)(?: |$))(?:join(?! the {ADJ}(?:camp|management|staff|dugout))|make {ADJ}signing|bring {WHO} to|win the (?:race|battle|chase)|sign|hand {WHO} {ADJ}(?:contract|deal)|complete|finalise|conclude|undergo(?! {ADJ}(?:(?:medical )?(?:check|examination)s? on|surgery|operation|scans?|treatment|rehab\\w*|procedure))|move to|seal|travel(?! (?:restriction|ban|rule|problem|difficult|disruption)\\w*)|fly|arrive|land|confirm|announce|clinch|re-?sign|make {ADJ}(?:move|switch) (?:to|from)|announced (?:by|as)|confirmed (?:by|as)|completed|unveil(?:ed)?|welcome|(?:become|make {WHO}) {ADJ}(?:signing|arrival|recruit|player|addition)|be (?:(?:{C}|{N}|[a-z]+) 's|their|his) {ADJ}(?:signing|arrival|recruit|addition)|put pen|pen|re-?join|swap|switch|head|bring in|buy|recruit|acquire|snap up|capture|secure|leave for|link up|return(?= (?:to(?! {ADJ}(?:pre-?season|training|action|fitness|the (?:pitch|squad|fold|team|side|starting|line-?up)|(?:squad|pitch|fold|team|side|line-?up)))|home|on loan|from {C}))|(?:drop|step) (?:down |up |back )*(?:a (?:division|level|tier) |in)?to (?={ADJ}(?:{C}|{L}))|go (?:out on loan|on loan|to {C})|spend {ADJ}(?:season|campaign|year) (?:on loan|(?:at|with) {ADJ}{C})|loan(?:ed)?|announced|completed|made official|(?:steal|poach|prise|lure) {WHO})(?! (?:with (?:{HIS} |the )?(?:international|national|country|{L}|under-|{C} 's (?:training )?(?:camp|squad))|to (?:action|training|fitness|the fray|the side|the team|{C} (?:training|for pre-season))|new terms|{ADJ}(?:new (?:deal|contract)|extension)|(?:(?:{C} |and |the ){1,6}(?:in )?)?the (?:(?:[a-z]+ )?(?:race|hunt|chase|battle|queue|running)|list)(?= )))",
      '(?<!(?:look|looks|looking) )(?:(?:set|poised|(?<!(?:ha[sd]|have|previously) )lined up) for|(?:bound|destined|heading|headed|on (?:{HIS}|the) way) (?:back )?(?:for|to)) {ADJ}(?:{C}|{L}|medical|moves?|switch|transfer(?! (?:battle|scrap|tussle|war|fight|saga|blow|tug))|new club|(?:spell|stint|loan|deal) (?:at|with|in))|{C}-bound|{C} -bound(?= ?[.,;]| ?$| (?:on|in|for|after|as|and) )',
      '(?:{P}|he) (?:will|{be} going to) go to {C}(?= with (?:our|my)| for <f| on loan| ?[.,;]| ?$)|expect(?:s|ed|ing)? {WHO} to (?:join {C}|sign for|(?:make|complete) {ADJ}(?:move|switch|transfer)|move to)|will (?:soon )?be(?:come)? an? {C} player(?! (?:for|until|next|and))|(?:will|{be} going to|{be} about to)(?: \\w+ly)? (?:be )?(?:join(?:ing)?(?! the (?:(?:[a-z]+ )?(?:race|hunt|chase|battle|queue|bidding|fight|running)|list|{ADJ}(?:camp|management|staff|dugout))(?= ))|sign(?:ing)? (?:for|with|a|an|on|his|her|{P}|until|from|today|{D})|re-sign|move to(?! (?:[a-z]+ )?(?:targets?|options?|alternatives?)(?= |$))|become {ADJ}(?:{C}|signing|arrival|recruit|player|addition|team-?mate|new boy|man|striker|forward|winger|midfielder|defender|goalkeeper)|link up with(?! (?:{HIS} |the )?(?:international|national|country|{L}|under-))|(?:play|line up|turn out) for {C} (?:next|until|from|this|on)|spend {ADJ}(?:season|campaign|year|rest|remainder|half) [^,.]{0,30}(?:on loan|(?:at|with) {C})|undergo(?! {ADJ}(?:(?:medical )?(?:check|examination)s? on|surgery|operation|scans?|treatment|rehab\\w*|procedure))|have {ADJ}medical|put pen to paper(?! on {ADJ}new)|(?:head|move|switch) (?:back )?to {ADJ}(?:{C}|{L})|pen (?:such )?an? {ADJ}(?:deal|contract)|examined|put through|an? {C} player|fly (?:in|out(?! with)|to)|follow {WHO} to|complete {ADJ}(?:move|switch|medical|transfer|deal))(?! (?:a doubt|the first|for (?:many|years|another|one|a long)))|^.{0,60}(?<=<c\\d+>) are to sign |will (?:this week |today |soon )?(?:seal|clinch|finalise) (?!{ADJ}(?:plans?|squad|team|line-up|victory|win|title|promotion|place|spot)(?![a-z]))|(?:will|to) be (?:officially )?(?:announced|unveiled|confirmed) (?:by|as|at)',
    ),
  },
  {
    id: 'to-sign',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '{P} (?:is|are) to (?:join|sign|move to|re-?join|undergo) |{C} (?:is|are) to (?:sign|buy|purchase|acquire) (?:the rights to )?{WHO}|(?:^|: |– |- ){C} to (?:sign|purchase|acquire|loan|buy|land|snap up|recruit|capture|announce|complete|unveil|seal) (?!(?:face|host) )|^{P} to (?:join|sign|pen|move|leave|depart|quit|undergo|complete) ',
  },
  {
    id: 'medical',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    pattern: any(
      '(?:undergo(?:es|ing|ne)?|underwent|undertook|undertake|complet(?:e|es|ed|ing)|pass(?:es|ed|ing)?|have|has|had|having|for|book(?:ed|s)?|schedul(?:ed|ing)|arrang(?:ed|ing)|set for|await(?:s|ing)?|his|her|the|{C}|deadline day|deadline-day|took|take|carr(?:y|ied) out|ahead of) {ADJ}medicals?(?! (?:staff|team|teams|department|report|attention|treatment|information|(?:examination|check)s? on|advice|condition|situation|records?|reasons|room|bill|issue|emergency|centre|help|care|update|bulletin))',
      '(?<!during )(?:a|the|{HIS}) medicals?(?! (?:on {HIS}|checks? on|staff|teams?|department|report|attention|treatment|information|advice|condition|emergency|issue|help|care))',
      '(?:await\\w*|wait\\w* (?:for|on)|pending|subject to|obtain\\w*|only) {ADJ}(?:work permits?|international clearance|visa)|(?:medical|undergo\\w*|pass(?:es|ed|ing)?|complet(?:es|ed|ing)) (?:{HIS} |the )?tests?(?= (?:at|with|ahead|before|in|prior)| ,)',
    ),
  },
  {
    id: 'here-we-go',
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    pattern: `(?:here we go|all done|all but an? {C} player|(?:final|finer|last) details(?! [^,.]{0,50}(?:negotiat|discuss))|in the bag|final stages of (?!the (?:season|campaign|game|match))|final stages(?= [,.]|$)|closing stages of {ADJ}(?:deal|move|talks)|${DEAL} ${NEARLY}|(?:announcement|agreement) (?:{be} )?imminent|imminent (?:{C} )?(?:move|transfer|arrival(?! as )|switch|departure|signing)|dotting the|(?:finishing|final) touches (?:to|on)(?! (?:(?:{HIS}|their|its|the|our|a|an) )?(?:[a-z-]+ |{C} )?(?:squad|side|team|preparations?|training|season|plans|stand|stadium|pitch|line-?up|summer|work|campaign|performance))|given (?:the |his |her )?(?:go-ahead|green light|permission) to(?! (?:leave|depart|speak|talk|negotiate|discuss|open|bid|offer|activat|trigger|pursu|make|submit|(?:{ADJ}(?:move|swoop|approach) for)))|(?<!only (?:[a-z]+ ){1,7})(?:go-ahead|green light|thumbs up)(?! (?:for|to) (?:{ADJ}(?:move|swoop|approach) for|[^,.]{0,40}(?:bid|offer|activat|trigger|pursu|make|submit|speak|talk|negotiat|discuss|open)))|in principle|(?<!to (?:get|push|drag|pull|take|carry) {ADJ})(?:deal|move|transfer) {ADJ}over the line)`,
  },
  {
    id: 'accepted',
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    pattern:
      '(?:accept|accepts|accepted|accepting) (?:(?:a (?:couple|number) of )?{ADJ}(?:{P} )?(?:bids?|offers?|proposal|package|terms|deal|contract)|{ADJ}{F})|(?:bids?|offers?|proposal)(?: (?:from|of|for|by|worth) {ADJ}(?:{C}|{P}|{F}|clubs?|sides?)){0,3} (?:{be} |{have} |been |[a-z]+ly )*accepted|(?:bid|offer|proposal)(?: (?!not |never )[^ .;:]+){0,12} (?:, )?(?:which|that) (?:{C}|they|the club) (?:have |has |had )?(?:(?:now|duly|since|finally|already|reportedly) )*accepted|given {HIS} word|g(?:ive|ives|ave|iven) (?:{HIS} |the )?(?:final )?(?:approval|consent|assent|seal of approval) to {ADJ}(?:deal|contract|move|terms|switch|transfer|offer|proposal)|sanction(?:ed|s)? (?:the|his|her) (?:sale|move|transfer|exit|departure)|said yes to|win(?:s|ning)? (?:the )?(?:race|battle|chase) (?:against time )?(?:for|to)|won the (?:race|battle|chase)(?! for (?:the )?(?:title|promotion))|triumph(?:ed|s)? over {ADJ}{C} in (?:the |this )?(?:race|chase|battle|pursuit)|beat(?:en|ing)? (?:{C} to (?!the punch (?!for|to))|[^,]{3,60} in the (?:race|chase|battle))',
  },
  {
    id: 'finalise',
    arrives: true,
    bare: true,
    kind: 'join',
    stage: 'agreed',
    pattern: any(
      '(?<!deadline to )(?:finali[sz]|conclud)(?:e|es|ed|ing) {ADJ}(?:deal|move|transfer(?! targets?)|terms|fee|signing|arrival|paperwork|acquisition|trade|purchase|switch|loan|agreement|details|{WHO})|wrap(?:ped|ping)? up {ADJ}(?:deal|signing|move|{WHO})|(?:tie|tying) up {ADJ}deal|rubber-stamp|paperwork [^,]{0,40}?(?:{be} |being )*(?:finalised|completed|finished|done|sorted|signed|exchanged)|exchang(?:e|ed|ing) (?:of )?(?:documents|contracts|paperwork)|one foot (?:in|out of)',
      'complet(?:e|ing) {ADJ}(?:deal|move|transfer|switch|signing|loan|formalities)|seal {ADJ}(?:deal (?:for|to|with)|move|transfer|switch|loan|return)|(?:jetted|flown|flew|landed|arrived|touched down) in(?:to)? [^,]{2,40} ahead of (?:an?|the|{HIS}) {ADJ}(?:move|switch|transfer|return|loan)',
      '(?:arriv(?:e|ed|es|ing)|(?:board(?:s|ed)? a|on (?:a|the)) (?:flight|plane)|fl(?:y|ew|own|ies|ying)|jett?(?:ed|ing)|landed|travell?(?:ed|ing)|headed|spotted) (?:in|at|for|to|into|out) (?:{ADJ}(?:{C}|{L}|medical|london|manchester|airport|city|england|italy|spain|turin|milan|madrid) )?(?:(?:on )?{D} )?(?:ahead of|for|(?:in order )?to) {ADJ}(?:medical|join(?! up)|complete|finalise|seal|sign|(?:second )?loan|move|transfer)(?! talks)',
      '(?:{be}|he is|she is|i am) (?:joining(?! (?:in )?(?:the|a) {ADJ}(?:race|hunt|chase|queue|battle|fight|list|running|pursuit|clubs))|signing (?:for|with|{WHO})|moving to|heading (?:to|back to)) ',
      "(?:chosen|chooses?|chose|picked|opted for|plumped for) (?:an? {ADJ}(?:move|switch|transfer|return) to )?(?:{C}|the {SIDE})|(?:documents?|paperwork|contracts?) {ADJ}(?:{be} |being |been )+(?:exchanged|signed|prepared|drawn up)|(?:signing|deal|move|transfer) (?:(?:{be} |to be )+(?:completed|finalised|wrapped up|done|finished)|completed|finalised|wrapped up)(?= (?:in time|by|before|this|within|in a))|{be} off to {C}|(?:persuaded|convinced) to (?:join|sign for|move to) |bound for {C}|settled (?:up)?on {ADJ}(?:move|switch) to|settled (?:up)?on {C} as|{C} {be} (?:sending|loaning|letting) {WHO} (?:out )?(?:on loan )?(?:to|join) {C}|said yes to {C}|(?:given|gives|gave) {HIS} (?:yes|word|blessing) to {C}|(?:opted|decided|chosen|chose|elected|picked|(?:made|makes|making) up {HIS} mind|made (?:the|a|{HIS}) decision(?: [^,.]{2,25})?) to (?:join|sign for|sign with|move to|go to) |(?:transfer|move|deal|switch|loan|signing) (?:(?:of|for|to) [^,.]{1,40} )?(?:will|should) (?:go through|be (?:completed|finalised|sealed|concluded|signed|done)) (?:in the|within|this|on|tomorrow|later|today|before|{D})|{C} will pay (?:{C} )?(?:{C} 's )?{ADJ}(?:{F}|fee|asking price)",
    ),
  },
  {
    id: 'preferred',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    whole: true,
    pattern:
      '(?:snub|reject|spurn|turn|declin)\\w* (?:down )?(?:{ADJ}(?:interest|offers?|approach(?:es)?|moves?|advances|overtures|bids?) (?:from|of|to) )?{ADJ}{C} (?:.s {ADJ}(?:interest|offers?|approach(?:es)?|advances|overtures|bids?) )?(?:(?:in order )?to (?:join|sign for|move to)|in favour of|for) (?:(?:an? {ADJ}(?:move|switch|deal|contract)|(?:playing|life|football) [^,.]{0,50}) (?:to|at|with|for|in) )?{ADJ}{C}',
  },
  {
    id: 'contract-terms',
    bare: true,
    kind: 'join',
    stage: 'agreed',
    weak: true,
    needs: 'both',
    pattern:
      '(?:will|would) (?:earn|sign|pen|put pen|pocket|be paid|receive)(?: (?:a|an|in|to|around|about|up|{F}|until|on))',
  },
  {
    id: 'loan-terms',
    bare: true,
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    pattern: any(
      '(?<!(?:proposed|proposal|possible|potential|suggested|any|such a) )(?:deal|agreement|package|loan) (?:{be} |will |that )*(?:include[sd]?|involve[sd]?|contain[sd]?|see[sn]?|comes? with|features?) ',
    ),
  },
  {
    id: 'loan-noun',
    bare: true,
    kind: 'join',
    stage: 'interest',
    needs: 'strong',
    pattern:
      '(?:farmed|sent) out (?:to {C}|on loan|for )|sen(?:d|ding|t) {WHO} (?:out )?on loan|borrow {WHO}|dry loan|{HIS} loan {ADJ}extended|make {ADJ}(?:loan|move|deal|stay|switch) permanent|(?:loan|move|deal) made permanent|(?:option|obligation) to (?:buy|make|purchase|sign)|buy option|purchase option|sell-on (?:clause|fee|percentage)|loan fee|(?<!(?:expiry|end|conclusion|completion|course|remainder|rest|duration|start|beginning) of (?:{HIS}|the|that|an?) )(?:loan|season-long|temporary) (?:deal|move|switch|agreement|transfer)|(?<!(?:is|are|was|were|currently|players|players out|time|season|campaign|year|months|spell|spent) )on (?:a season-long |a |an initial )?loan (?:from|with|until|for the)',
  },
];
