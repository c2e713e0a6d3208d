/** Refusals to part, and moves that come to nothing. Examples: staying.examples.ts. */
import { any, type TriggerRow } from './row';

export const STAYING: readonly TriggerRow[] = [
  {
    id: 'not-for-sale',
    kind: 'stay',
    stage: 'off',
    pattern: any(
      '(?:not|never)(?: been)?(?: ,)? (?:and (?:never |not |will |be )+(?:, )?)?(?:be )?(?:up )?(?:for sale|on the (?:market|table))|(?:{P}|he|she|player) {be} off the (?:table|market)|t(?:ake[ns]?|aking|ook) {WHO} off the (?:market|transfer list)|(?:no|any|zero) (?:intentions?|plans?|desire|wish|appetite|need|reason)(?: on (?:[^,]{3,40}? part|the part of {C}))? (?:of |to |in )(?:sell|selling|sold|leav\\w*|let|letting|part|parting|offload\\w*|cash\\w*|sanction\\w*|forc\\w+|go(?:ing)?|mov\\w+|do(?:ing)? business)',
      'not (?:be )?(?:sell|selling|sold|leave|leaving|depart(?:ing)?(?! from (?!{C}))|entertain\\w*|thinking (?:of|about) leaving|considering (?:selling|leaving|a sale)|consider selling|interested in (?:selling|leaving)|looking to (?:sell|leave)|wish to (?:sell|lose|leave)|want to (?:sell|lose|leave)|willing to (?:sell|let|part)|prepared to (?:sell|let|part|lose)|open to (?:selling|offers))(?! out| gaps)',
      "will not (?:be )?(?:allow(?:ed)?|let|part|go anywhere)(?: {WHO}| to leave| with)?|(?:decided|opted|elected|chosen|chose) (?:against|not to) (?:sell\\w*|part\\w*|let|letting|cash\\w*)|unwilling to (?:sell|part|let|lose|entertain|listen|do business|negotiate|consider)|refusal to (?:sell|lose|let|part|release|negotiate|entertain {ADJ}(?:bids?|offers?|approach\\w*|sale))|(?:slam(?:s|med)?|shut(?:s)?|close[sd]?) the door (?:on|to) {ADJ}(?:sale|exit|departure|offers|leaving|move)|(?:rather|sooner) [^,.]{2,60} than (?:sell|let|lose|part)(?: |$)|foreclosed? {ADJ}possibility|requests? (?:to leave )?(?:{have} |{be} |been )+(?:rejected|turned down|refused|denied|knocked back)|(?:reject|refus|den(?:y|i)|turn)\\w* (?:down )?(?:{HIS}|{P} 's|the|a) {ADJ}transfer request|(?:would|will) (?:turn down|reject|refuse) (?:any|all|every) |refus(?:e|es|ed|ing) to (?:sell|lose|release|dispense with|give up(?! on)|let {WHO}|part|entertain|leave|budge|do business|negotiate)|(?:mad|crazy|daft|mugs|foolish|stupid|insane|madness) to (?:sell|let|lose|part)|transfer request(?: , which (?:the )?{ADJ}(?:{C}|{N}|board|club|owners?|chairman|president)| [a-z]+ly| {be}| {have}| been){1,4} (?:turned down|rejected|refused|knocked back|thrown out)(?! an? )|not (?:be )?letting {WHO} (?:go|leave|out)|untouchable|hands-? ?off|warn(?:s|ed|ing)? (?:off|away) |warn(?:s|ed|ing)? [^,]{3,70} (?:stay|keep) (?:well )?(?:away|clear)|(?:prevent|block|stop)(?:s|ped|ed|ing)? {WHO} (?:from )?(?:leaving|going|joining|moving)|den(?:y|ies|ied) {WHO} (?:an? |the |{HIS} )?{ADJ}(?:exit|move|transfer)|rul(?:e|es|ed|ing) out {ADJ}(?:sale|exit|departure|leaving|selling|letting)|not (?:want to )?(?:consider|contemplate|countenance|sanction) {ADJ}(?:sale|departure|exit)|off-? ?limits|no chance of|(?:sale|departure|exit|(?:sell|los)ing {WHO}|letting {WHO} (?:go|leave))(?: (?!{have} )[^,.]{2,40}?)? (?:(?:{be}|as) )?(?:simply |absolutely |completely )?(?:unthinkable|inconceivable|out of the question)(?! (?:an? |in |only |until |before |last ))|under no pressure to sell|in no (?:hurry|rush) to (?:sell|let|part)",
      "(?:determined|desperate|fighting|battling|plan|plans|intend|intends|vow|vows|vowed|adamant|insist|insists|confident|(?:decided|chosen|opted|elected)(?= (?:against|to)))(?: to| on| that they will| they will| he will| she will| of)* (?:keep|keeping|retain|retaining|hold on to|holding on to|hold onto|hang on to|hang onto)(?: hold of)? (?:{WHO}|{ADJ}(?:star|services|captain))(?! (?:fit|quiet|'s (?!services|signature)))",
      '(?:{C}|club|they) {be} (?:holding|standing) firm|keep(?:ing)? hold of|(?:fend|ward)(?:ing|ed|s)? off {ADJ}(?:interest|suitors?|bids?|approach\\w*|{C})(?! [^.;]{0,60}to (?:sign|land|secure|capture|win|complete|ensure|clinch|seal) )|resist(?:s|ed|ing)? (?:all (?:of )?)?{ADJ}(?:interest|bids?|offers?|approach\\w*|attempts?|efforts|overtures|temptation to)|withdrawn {HIS} {ADJ}request|block(?:s|ed|ing)? {ADJ}(?:move|transfer|exit|switch|departure|deal)',
    ),
  },
  {
    id: 'keep-wish',
    kind: 'stay',
    stage: 'interest',
    pattern:
      "(?:keen|want|wants|wanted|hope|hopes|hoped|hoping|hopeful|eager|like|love|prefer|prefers)(?: to| on| of)* (?:keep|keeping|retain|retaining|hold on to|holding on to|hold onto|holding onto|hang on to|hang onto)(?: hold of)? (?:{WHO}|{ADJ}(?:star|services|captain|performer|player))(?! (?:fit|quiet|'s (?!services|signature)))",
  },
  {
    id: 'reluctant',
    kind: 'stay',
    stage: 'interest',
    pattern:
      '(?:delighted|happy|pleased|thrilled|love it|like it) if {WHO} (?:stay(?:s|ed)|sign(?:s|ed) (?:a|an) )|(?:reluctant|loath|loathe|loth) to (?:sell|lose|let|part|leave|do business)|would prefer to keep',
  },
  {
    id: 'keep-weak',
    kind: 'stay',
    stage: 'off',
    weak: true,
    pattern:
      "(?<!(?:want|wants|wanted|keen|hoping|hope|hopes|hopeful|like|love|prefer|prefers|eager) (?:to |of |on ))(?:(?:determined|plan|plans|intend|intends|aim) to )?(?:keep|keeping|retain|retaining) {WHO}(?! (?:'s|from|fit|quiet|out|out of|off|at bay|in check|on the bench|company))|(?:hold|stand)s?(?:ing)? firm|important player for us|part of (?:my|our|{HIS}|{N} 's|first-team|long-term) plans|happy with (?:him|{P})|counting on {WHO}",
  },
  {
    id: 'stays',
    kind: 'stay',
    stage: 'off',
    pattern: any(
      "(?!'s (?:stay|remain) )(?:will|to|would|{be}|expected to|set to|likely to|happy to|going to|wants to|decided to|cho(?:se|sen) to|opt(?:s|ed) to) (?:thus |therefore |instead |probably |likely |much |be )?(?:stay|staying|remain|remaining)(?: put| at (?:{C}|the club)| with (?:{SIDE}|us)| an? {C} player| for (?:the|another|next|a long time)| in (?:<l\\d+>|{C})| until| beyond| here)(?! (?:sidelined|out for))",
      "(?:confident|certain|sure|optimistic) (?:of|about|over) {P} (?:'s )?stay(?:ing)?(?! in form)",
      '(?:expect(?:s|ed|ing)?|(?<!not )(?:confident|certain|sure|convinced)) (?:that )?{WHO} (?:to|will|would) (?:still )?be (?:at|with|in|here)(?! {ADJ}(?:{L}|fitness|form|contention))|(?<!{C} )will (?:still )?be (?:here|with us|at {C}|with {C}) (?:when|after|come|beyond|once|next season)|stay(?:s|ing)? put|(?:decided|chosen|chose|opted|elected|agreed) to stay(?= ?[.,]| ?$)|(?:will|to) be an? {C} player (?:for|next|until|beyond)|going nowhere(?! fast)|(?:{P}|he|she) (?:is )?stay(?:s|ing)(?! (?:fit|calm|focused|in touch|behind|late|with))(?: (?:at|in|with|for|until)|[.,]| [.,]|$)|(?:see|seeing) out {HIS} {ADJ}(?:contract|deal)|fight for {HIS} (?:place|future|spot)|not actively seeking|future (?:lies|is|appears to be|remains) (?:at|with|in) (?!{ADJ}(?:doubt|question|jeopardy|limbo|balance|danger|hands))|(?:sees?|pledg\\w+) {HIS} (?:long-term |immediate )?future (?:at|in|with|to)|(?:made|perform\\w+|pulled|done) {ADJ}u-turn|(?:reject|turn)\\w* (?:down )?(?:all|every|any) (?:offers|bids|approaches)|keen on staying|continu(?:e|ing) (?:at|with) (?:{C}|(?:this|the) club)|(?:fully )?happy (?:(?:to be )?(?:at(?! all)|in(?! <l)|here|where)|playing for {C})|focus(?:ed)? (?:is )?(?:only |solely |entirely )?on {C}|(?:see|seeing) out the (?:season|campaign)|respect {HIS} contract|(?:settled|content) (?:in )?at {C}|not (?:going anywhere|want to (?:speak to (?:any )?other clubs?|(?:play|go|be) (?:for )?any[a-z]+ else))|committed (?:{P} )?to (?:{C}|the club|a future)|(?:here|with us) (?:next season|beyond)|(?:reiterat|reaffirm|restat|underlin)\\w+ {HIS} commitment to',
    ),
  },
  {
    id: 'stays-weak',
    kind: 'stay',
    stage: 'off',
    weak: true,
    pattern:
      "(?:will|to|would|is|are|was|were|be|been|could|might|may|and|he|she) (?:stay|remain|be staying|staying|remaining)(?: |$)(?!(?:up|the (?:busiest|favourites?|club|main|number|preferred|top)|an? (?:[a-z-]+ )?(?:target|option|doubt|possibility|mystery|priority|concern)|one of|top|in (?:<g|contention|charge|talks|the (?:race|hunt|frame|running))|keen|interested|confident|hopeful|coy|tight-lipped|unclear|uncertain|open|unbeaten|adamant|convinced)(?: |\\d|$))|'s (?:staying|remaining) (?=(?:at|with|in|put|here|a|an|until|there|on|loyal) )",
  },
];

export const COLLAPSED: readonly TriggerRow[] = [
  {
    id: 'turned-down',
    arrives: true,
    kind: 'join',
    stage: 'off',
    pattern: any(
      "(?:reject|rejects|rejected|rejecting|turn down|turns down|turned down|turning down|snub|snubs|snubbed|snubbing|decline|declines|declined|refuse|refuses|refused|spurn|spurned|spurns|rebuffed|knock(?:ed|s|ing)? back|pass up|passed up|said no to|say no to|says no to|shun|shunned)(?: the (?:chance|opportunity|option) (?:of|to)| (?:a|an|the|any|his|her|their|all|two|three|several|repeated|further|second) (?:proposed |potential |shock |loan |summer |january )*(?:move|switch|transfer|return|approach(?! (?:worth|of) )|approaches|advances|interest)| {C} 's (?:advances|attempts?|approach(?! (?:worth|of|to discuss) )|interest|overtures)| {C}(?!(?: 's)? {ADJ}(?:bids?|offers?|proposals?|interest|swap|<f))| {L}| to (?:join(?! (?:up|in|the (?:rest|squad|team|first)) )|sign|move)| {ADJ}(?:interest|advances|approaches))",
      'approach(?:es)? (?:for {WHO} )?(?:{have} |{be} |been |being )+(?:turned down|rejected|rebuffed|knocked back|dismissed)|(?:{be}|been) (?:turned down|rejected|snubbed|rebuffed) by {ADJ}(?:{P}|star|attacker|striker|midfielder|winger|defender|target|player)',
    ),
  },
  {
    id: 'collapsed',
    kind: 'join',
    stage: 'off',
    pattern: any(
      '(?:move|deal|transfer|talks|switch|negotiations|it|swap|loan|they|bid|pursuit|that)(?: (?:of|for|to|with|over|from) {ADJ}(?:{P}|{C}|{N})){0,2} (?:{have} |{be} )?(?:since |will |may |might )?(?:collaps(?:e|es|ed|ing)|(?:fall(?:s|en|ing)?|fell) (?:through|apart|flat)|br(?:oke|oken|eak|eaks|eaking) down(?! into)|been called off|called off|off the table|(?<!that (?:is|was) )dead|off(?= (?:until|after|because|unless|for now|as)| [,.]|$)|scuppered|derailed|dissolved?|evaporated?|hijacked|not (?:going to )?happen\\w*|(?:never|not|fail\\w* to) (?:materiali[sz]ed?|c[ao]me (?:off|to fruition)))|(?:attempt|effort|bid|move|plan|hope)s? to (?:sign|land|buy|get|bring|take|loan|join|recruit) [^,.]{2,40}? (?:{have} |{be} |been )+(?:collapsed|failed|fallen (?:through|apart|flat)|broken down|called off|scuppered|abandoned|ended)|collapsed (?:move|deal|transfer|switch)|dead in the water',
      "(?:put(?:s|ting)? (?:the )?brakes on|pull(?:s|ed|ing)? (?:out of (?:{ADJ}(?:{P} )?(?:race|running|deal|move|talks|transfer|pursuit|negotiations)|signing)|(?:the )?plug(?! on {ADJ}(?:sponsor|project|event)))|withdr(?:aw|awn|ew|awing) (?:from|their|its|his)|walk(?:s|ed|ing)? away from|drop(?:s|ped|ping)? (?:out of (?:the |{ADJ}{P} )(?:race|running|hunt|chase|battle)|(?:their |{P} (?:'s )?)?interest|plans)|cool(?:ed|s|ing)? (?:on|their|its|{P} |interest)|(?:decid|opt|chos)\\w* (?:against|not to) (?!(?:extend|renew|prolong|offer))(?:{ADJ}(?:move|moving|sign\\w*|join\\w*|pursu\\w+|bid\\w*|deal|switch|swoop|approach|transfer|mak\\w+))|(?:failed|fails|failing) (?:{HIS}|an?|the) {ADJ}medical|(?:hopes|chances|chase|pursuit|interest|attempts?|saga)(?: (?:of|in|to|for) [^,]{2,40}?)? (?:{have} |{be} |been |all |since |now )+(?:over|cooled|waned|dashed|ended|blown|dead|extinguished|fizzled out|at an end)|end(?:s|ed|ing)? (?:their |its |the )?(?:interest|pursuit|chase)|(?:hopes?|attempts?|efforts|bid) (?:of|to|at) [^,]{3,60} (?:dashed|ended|scuppered|thwarted|foiled|in vain)|(?:end|halt)(?:s|ed)? (?:{P}|an?|the) {ADJ}(?:interest|pursuit|chase|move|deal)|abandon(?:s|ed|ing)? {ADJ}(?:pursuit|plans?|move|chase|interest|deal)|shelv(?:e|ed|ing) {ADJ}(?:plans?|move|deal))",
      "los(?:t|es?|ing) out to {C}(?= (?:for|over|on|in (?:the|their) {ADJ}(?:race|chase|battle|hunt|pursuit|bid)))|g(?:o|oes|one|oing) cold on|g(?:ive|ives|ave|iven|iving) {C} the cold shoulder|{have} gone cold|went cold on|back(?:s|ed|ing)? out (?:of|from) {ADJ}(?:{P} (?:'s )?)?(?:deal|move|transfer|race|talks|signing|agreement|switch)|call(?:s|ed|ing)? off {ADJ}(?:deal|move|transfer|switch|talks|negotiations|chase|pursuit)|(?:deal|move|transfer) failed|(?:deal|move|transfer) (?:fails|has failed)|failure of {ADJ}(?:negotiations|talks)|turn(?:s|ed|ing)? {HIS} back on {ADJ}(?:move|switch|{C})|chang(?:e|ed|ing) (?:tack|course)|stopped (?:pursuing|chasing)|scrap(?:s|ped)? {ADJ}(?:plans?|move|deal)|not (?:be )?going ahead|(?:lack(?:s|ed)?|short of|without) the {ADJ}(?:funds|money|cash|finances|means)|(?:unlikely to|not|refus\\w* to|unwilling to) (?:give|hand|provide|release|find) [^,.]{0,40}(?:funds|money|cash|finances)(?= )|cross(?:ed|es)? {WHO} off|told to forget about|(?:shut(?:s|ting)?|close[sd]?|closing|slam(?:s|med)?) (?:the )?door on|{C} 's (?:advances|overtures) (?:{be} |been )*(?:rejected|rebuffed|spurned)|(?:reject|rebuff|spurn|resist|snub)\\w* (?:all (?:of )?)?(?:{C} 's )?{ADJ}(?:advances|overtures)|interest {ADJ}(?:cooled|waned|ended)|withdr(?:aw|ew|awing|awn) {ADJ}(?:offer|bid|interest|proposal)",
      "rul(?:e|es|ed|ing) (?:{WHO} |{ADJ}(?:side|team|club|themselves|{C}) )?out (?:of the (?:running|race)|{ADJ}(?:moves?|deals?|transfer|return|signing|bid|swoop|joining|possibility))|(?:out of|beyond) (?:{C} 's|their|our) {ADJ}(?:price range|reach|budget|league|means)|(?:find|finds|found|deem\\w*|consider\\w*) [^,.]{0,50}(?:price|fee|valuation|demands)[^,.]{0,30} too (?:rich|steep|expensive|high|much)|(?:find|found|deem\\w*|consider\\w*) {WHO} (?:to be )?too (?:expensive|costly|dear|pricey|old)|(?:deal|agreement|compromise|terms|fee)(?: (?:for|over|between|with|to) [^,.]{2,50})? could not be (?:reached|agreed|found|struck|done|completed)|refus(?:e|es|ed|ing) to (?:meet|match|pay) {ADJ}(?:demands?|asking price|valuation|{F})|not (?:actually |really )?coming (?:for|in for) |out of the (?:running|race) (?:for|to)|{C} {be} out of the (?:picture|running|race|frame|equation)|no longer (?:interested|pursuing|in the (?:running|race)|a target|keen|looking)|(?<!not yet )g(?:ive|ave|iven|iving) up (?:on|hope|(?:in )?their)|moved on (?:from|to other)|turn(?:ed|ing|s)? to (?:other|alternative)|(?<!(?:i|<p\\d+>) (?:[a-z]+ ){0,4})look(?:ing|ed)? elsewhere|(?:option|clause) [^,.]{0,30}not (?:be )?(?:tak|exercis|activat|trigger)\\w+|(?:not (?:be )?|(?:decid|opt|chos)\\w+ (?:against|not to) )(?:tak\\w+ up|exercis\\w+|activat\\w+|trigger\\w+|implement\\w+) {ADJ}(?:option|clause)(?! (?:to (?:extend|prolong)|(?:in|of) {HIS} {ADJ}(?:contract|deal)|for (?:another|a further|an extra)))|(?:move|deal|transfer|switch|bid)(?: (?:to|for|from) {ADJ}(?:{C}|{WHO}))? (?:{have} |{be} |been )*(?:hit the (?:rocks|buffers|skids)|off the cards|in (?:ruins|tatters)|doomed)|not (?:be )?(?:join|joining|going to|moving to|signing for|be (?:joining|moving|heading)) {ADJ}{C}|no move (?:to|for)|lost the (?:race|battle) (?:to|for)|matter {be} closed|(?:attention|focus|sights) [^,]{0,20}to (?:other|alternat\\w+|different)|turned (?:their )?attention (?:elsewhere|away)|priced out|not have the (?:funds|money)|can not compete with|could not compete with|door (?:{be} |completely |firmly )*(?:closed|shut) (?:on|to)|can not afford (?:{WHO}|the|to (?:sign|buy|pay|meet))|unable to afford|baulk(?:s|ed|ing)? at|pour(?:s|ed|ing)? cold water",
      '(?:move|deal|transfer|switch|return|loan|signing|swoop)(?: (?:to|for|of|from|with|between) [^,.]{2,50}?)? (?:now )?(?:seems?|looks?|appears?|{be})(?: to be)? (?:highly |increasingly |all but |most )*(?:unlikely|impossible|out of the question|a non-starter|doomed|remote)(?! (?:to|that|unless|if|before) )',
      '(?<!(?:bids?(?! to )|offer\\w*|proposals?)[^.]{0,80})but (?:they |he |the (?:club|side) |[a-z]+ )?(?:was|were) (?:turned down|rebuffed|knocked back|told to look elsewhere|sent packing|told no)(?= |$)',
      '(?<!(?:if|should|unless) [^,]{0,30})(?:have|has|had|{C}|club|side|they) failed (?:yet again |once more )?(?:to|in {ADJ}(?:attempts?|efforts?|bid) to) (?:tempt|land|lure|prise|(?<!<p\\d+> ha[sd] failed to )(?:persuade|convince)|secure|sign|bring|entice|poach) ',
      '(?:highly |very )?unlikely (?:destination|move|transfer|switch|to (?:join|leave|sign|move|happen|go|return|sell|be (?:sold|allowed)|entertain|make|pursue)|that(?! [^,]{0,40}(?:collapse|fall through|fail|break down|run aground|stay|remain)))|wide of the mark|(?:move|approach|advances)(?: (?:for|to) {ADJ}{P})? {be} (?:rebuffed|spurned|knocked back)|distanc(?:e|ed|ing) (?:themselves|itself|himself|herself) from|quash(?:ed|es|ing)?|not going to happen|scared off|frightened off|off the cards|drawn a line under|go(?:es|ne)? (?:any|no) further|medical {ADJ}failed|completely quiet|nothing in (?:it|the {ADJ}(?:links?|rumours?|reports?|story))',
    ),
  },
  {
    id: 'missed-out',
    kind: 'join',
    stage: 'off',
    pattern:
      '(?:miss(?:es|ed|ing)?|los(?:e|es|ing)|lost) out (?:on|to|in)(?! (?:an? |the )?(?:{L}|title|europe(?:an football)?|promotion|place|starting|golden|gold|medal|award|trophy|world cup|final|champions|{ADJ}(?:squads?|tournament)|{L} spot|[a-z-]+ (?:spot|place)|{ADJ}(?:semi|final|play-?off|shoot-?out|debut|call-?up|squad|game|match|win(?!ger)|point|defeat|victor|draw|clash|fixture|trip)[a-z-]*))(?! {C} in (?:the|a) )|(?:fail(?:ed|s)?|blocked|thwarted|foiled) in (?:(?:their|an?|the|any|[a-z]+) )?(?:attempt|bid|pursuit|move|swoop|chase)',
  },
  {
    id: 'denied',
    arrives: true,
    kind: 'join',
    stage: 'off',
    pattern: any(
      '(?!(?:dismiss|wav|brush|bat|laugh)[a-z]* (?:off |away |aside )?{ADJ}(?:bid|offer|approach|proposal|move) )(?:den(?:y|ies|ied|ying)|debunk(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|wav(?:es|ed|ing) away|(?:brush|bat)(?:es|s|ed|ted)? (?:off|aside|away)|play(?:s|ed|ing)? down|rubbish(?:es|ed|ing)?|refut(?:e|es|ed|ing)|dampen(?:s|ed|ing)?|calm(?:s|ed|ing)?|(?:hit(?:s|ting)?|lash(?:es|ed|ing)?)(?: back| out)? at|laugh(?:s|ed)? off|shot down|shut down) {ADJ}(?:{P} (?:.s )?)?(?:rumours?|lies|reports?|prospect|idea|possibility|chances|speculation|links?|claims?|suggestions?|talk|story|stories|interest|approach|contact|talks|bid|move|offer|any)|(?:reject|rebuff)(?:s|ed)? (?!- ){ADJ}(?:rumours?|reports?|speculation|claims?|suggestions?|talk|stories)',
      '(?:rumours?|reports?|stories|claims?|links?|suggestions?|speculation|talk|story|news|information|that|it)(?: [^,.;]{0,60})? (?:{be}|proved(?: to be)?)(?: described| branded| dismissed)? (?:as |all |completely |totally |simply |absolutely )*(?:laughed off|(?<!is )premature|false|untrue|nonsense|rubbish|garbage|fiction|fantasy|fanciful|laughable|(?:a (?:[a-z]+ of )?)?lies?|fake|fabricated|baseless|unfounded|wide of the mark|not true|(?<!mind [^,.]{0,20})made up|devoid of)|devoid of {ADJ}(?:foundation|truth)|fake news|slam(?:s|med|ming)? {ADJ}(?:stories|reports?|rumours?|links?)',
      '(?:links?|reports?|rumours?|claims?|talk|move|interest) (?:denied|(?<=claims? )rejected|dismissed|rubbished|played down|ruled out)(?= |$)|links? rejected|(?:reports?|claims?|rumours?|story|stories|links?|suggestions?|it) (?:{have} )?(?:{be} |been )+(?:disputed|denied|dismissed|rubbished|refuted|quashed|played down)|no {ADJ}(?:approach|bids?|offers?|contact|enquiry|talks|proposal) (?:{have} |{be} |been )*(?:made|received|tabled|lodged|held)|^no {ADJ}(?:approach|bids?|offers?|contact|enquiry|talks) (?:from|by|for|with) |not on {ADJ}(?:list|radar|shortlist)(?: of|[.,]| [.,]|$)',
      '(?:insist(?:s|ed|ing)?|{be}|{have}|had|been|made|received|with|there) (?:that )?(?:there (?:{be}|has been|have been) )?(?:no|not been any|not any|never been any) (?:(?:iota|shred|grain|ounce|element|scrap) of )?{ADJ}(?:truth|interest|offers?|bids?|contact|talks|approach(?:es)?|negotiations|enquir\\w+)',
      '(?:unaware|not aware) of any {ADJ}(?:interest|offers?|bids?|approach(?:es)?|talks)|not (?:interested in|in talks|in the (?:market|running|race)|in negotiations|pursuing|a target|targeting|made (?:contact|(?:a|an|any) {ADJ}(?:offers?|bids?|approach|contact|moves?(?! (?:so far )?(?:this|in) )|enquiry|proposal))|be (?:signing|joining|moving|making)|(?:want|looking|trying) to (?:sign|join|buy)|held (?:any )?talks|in contact|going to (?:sign|join|buy))|(?:nobody|no one)(?: (?:from|at|in) [^,.;]{2,30}?)? {have} (?:told|informed|notified) (?:me|us|{WHO}) (?:about|of) (?:any|an) {ADJ}(?:offers?|bids?|approach|interest)|never (?:made (?:an? )?(?:offer|bid|approach|contact)|been (?:in )?(?:contact|talks)|considered (?:leaving|joining|selling|signing)|spoke to|spoken to|received (?:an? )?(?:offer|bid))',
    ),
  },
];
