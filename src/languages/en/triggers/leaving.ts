/** Leaving, being sold, being told to go, prices. Examples: leaving.examples.ts. */
import { any, type TriggerRow } from './row';

export const LEAVING: readonly TriggerRow[] = [
  {
    id: 'leave',
    bare: true,
    kind: 'exit',
    stage: 'interest',
    pattern: any(
      "(?<!\\d players )(?:{mod}|to|will|of|from|for|by|about|over|consider|considering|and|or|{be}|before|ends up|end up) (?:be )?(?:leave|leaving|quit|quitting|depart|departing|exit|exiting) (?:{C}|{L}|the (?:club|side|[a-z]+ (?:club|side|outfit|giants))|on (?:loan|a free)|for (?:{C}|{ADJ}(?:fee|club|pastures|loan))|in (?:january|the summer|<d|{D}|search)|this (?:summer|month|january|winter|window)|before|permanently|if|as|\\.|$|,|{D}|at the end|next)(?! (?:the (?:pitch|field|hospital)|gaps|'s {ADJ}(?:tour|camp|squad|base|hotel)))",
      '(?:{mod}|to|will|is|are|be|being|get) (?:be )?(?:sold|offloaded|moved on|shipped out|loaned out|part ways|allowed to (?:leave|go|depart|join)|on the move|let go|saying goodbye|released)(?! (?:out|on (?:video|bail|dvd)|from hospital))',
      '(?:want|wants|wanted|wanting|asked|asks|told|free|eager|keen|ready|wish|wishes|desire|decision|decided|permission|pushing|hoping|agitating|seeking|looking) (?:to |that he )(?:leave|(?<!(?:ready|raring) to )go|depart|quit|move on|exit|move away|be sold|find a new club|seek)(?! (?:to|back|on|through|the (?:pitch|field)|into|deep\\w*|further|over|down|up|public|far|unbeaten|forward|ahead|head|straight|(?:out )?and (?:win|play|get|beat|do|try|give|enjoy)|for (?:it|the (?:win|title)))(?: |$))',
      'expect(?:ed|s) to (?:be )?(?:leave|depart|quit|exit|sold|part ways|released|offloaded|move on|say goodbye)|(?:(?:head\\w*|bound) (?:for|towards)|(?:leav\\w+|left|off|departed) (?:for|to)) (?:the exit|pastures new)|(?:keen|intent|bent) on (?:leaving|a (?:departure|exit))|parting of the ways|offering {WHO} (?:at|to (?:{SIDE})|around)|(?:go|head|heads|headed|move|step|sent?|let {WHO} (?:head|go)) (?:out )?on loan|move on from {C}|{P} (?:leaving|departing|going) (?:the club|would|will|is|if|this|in)(?! (?:form|goal))|(?:time|spell|stay|stint|career|days) (?:at|with|in) (?:{C}|the (?:club|{L})) (?:[a-z]+ ){0,3}?(?:could|may|might) (?:[a-z]+ )*?(?:com(?:e|ing) to an end|draw(?:ing|n) to a close|near(?:ing)? (?:its|the|an) end|at an end|numbered|over|end)|next chapter|going elsewhere|call time on|calling time on|escape {C}|(?<!(?:been|was|were) )out of contract (?:in|at|this|next)|days (?:(?:at|with|in) {ADJ}(?:{C}|club|side) )?(?:are|look|appear) (?:to be )?(?:numbered|over)|(?:played|made) {HIS} (?:last|final) (?:game|match|appearance) (?:for|in)|cle(?:ar|an)(?:ed|ing)? out {HIS} (?:locker|desk)|(?:not |never )?stand(?:s|ing)? in (?:{HIS} way|the way of {WHO})|{HIS} time (?:at|with|in) {ADJ}(?:{C}|club|there) {ADJ}(?:end|over|up)|(?:parted|parting|part) company|no future (?:at|with|for {WHO})|({be}|was) let go|(?:set|sure) to go(?! on (?:an?|trial|holiday|tour|international)| head| toe| to war| up against)|(?:get|getting) away from {C}|(?:not|never) (?:mean to |want to |wish to )?play for {C} (?:any more|anymore)',
    ),
  },
  {
    id: 'leave-weak',
    bare: true,
    kind: 'exit',
    stage: 'interest',
    weak: true,
    pattern: any(
      "(?:{mod}|to|will|of|from|{be}|and|or) (?:be )?(?:lea(?:ve|ving)(?! {P}| {C} 's {ADJ}(?:tour|camp|squad|base|hotel))|depart|departing|quit|quitting|exit|exiting|move on|moving on|(?<!(?:ready|raring|good|route|way|games|minutes|weeks|days|months|hours|miles|rounds|where (?:we|they|he|i|you) (?:want|need)) to )go(?! (?:up|as|on|head|into|through|down|further|after|back|all|ahead|far|straight|public|wrong|unbeaten|top|deep\\w*|over|for)(?: |$))|move away|moving away|move apart|walk away|move|saying goodbye|on the move)(?: |$)",
      '(?:exit|departure|way out|(?:new|fresh|different) (?:challenges?|opportunit(?:y|ies))|pastures new|clear-?out|next move|next club|new club|fresh start|exodus|something new|new adventure|lifeline|next step)',
    ),
  },
  {
    id: 'exit-noun',
    bare: true,
    kind: 'exit',
    stage: 'interest',
    pattern: any(
      "(?:{C}|{P} 's|his|her|potential|possible|summer|january|{C} 's|imminent|likely|shock|permanent|loan|force an?|forcing an?|wants an?|for an?|towards the|of an?|an early) (?:potential |possible |summer |january )?(?:exit|departure)(?! (?:from the (?:cup|champions|europa|competition|tournament)|in the (?:last|quarter|semi|first)|lounge|at the hands))",
      'part of (?:an?|the) {ADJ}(?:{C} )?(?:exodus|clear-?out|fire sale)|exits? (?:planned|lined up|expected|possible|likely) for {WHO}|exit door|move (?:away|elsewhere)|moves (?:away|elsewhere)|transfer requests?|ask(?:s|ed|ing)? for (?:an?|{HIS}) {ADJ}(?:move|transfer)(?! to)|transfer (?:saga|speculation|talk(?! (?:from|for|about|on|of|at|as|in|<d\\d+>))|exit|battle)|handed in (?:a |his |her )|greener pastures|switch away|loan (?:exit|spell away)|stand-?off|snub|going nowhere|fire sale|open to (?:a|the) (?:departure|exit|sale)',
    ),
  },
  {
    id: 'future',
    kind: 'exit',
    stage: 'interest',
    pattern: any(
      "(?:his|her|{P} 's) (?:long-term |immediate |club |own |international )?future(?! (?:in (?:management|coaching)|generations|career|endeavou?rs|(?:looks|is|looked) bright))",
      '{P} (?:{be} |{have} |been )*(?:consider(?:ing|ed|s)?|weigh(?:ing|ed|s)? up|assess(?:ing|es)?|mull(?:ing|s)? over) {HIS} (?:options|position)|cent(?:re|er) of {ADJ}(?:speculation|rumou?rs)|futures? (?:of {ADJ}{P}|is not at|at {C}|{be} (?:uncertain|in doubt|up in the air|unclear|far from)|remains (?:uncertain|unclear|in doubt|up)|away from|elsewhere|lies|hangs|beyond (?:the summer|this))',
      "uncertain(?:ty)? (?:future|over|about|surrounding|around) {ADJ}(?:{P}|his|her|future)|in limbo|{P} 's situation|(?:{mod}|will|to) (?:potentially |well )?be {HIS} (?:last|final)(?: (?:game|match|appearance|season))? (?:for|at|with) (?:{C}|{HIS} {ADJ}club)|\\w+ 's role and",
    ),
  },
  {
    id: 'sell',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    pattern: any(
      "(?:sell|selling|sells|offload|offloading|offloads|ship out|shipping out|(?:rid|shot) of|part with(?! <f)|parting with|part ways with|let go of|axe|axing|ditch|ditching|jettison|loan out|loaning out|dispose of|sacrific(?:e|ing)|moving on|move on|cashing in on|cash in on|shift|los(?:e|ing)) {WHO}(?! 's (?!services))",
      '(?:sale|departure|exit|sales) of {WHO}|{HIS} sale|cash(?:ing)? in(?! on (?:{ADJ}(?:players|assets|stars)))|let(?:s|ting)? {WHO} (?:go|leave|depart|join|move|walk)|see {WHO} go(?: |$)|releas(?:e|ing) {WHO}(?! (?:from the squad|early))|sanction {ADJ}(?:sale|move|deal|transfer|exit)s?|open to (?:a sale|offers|selling|letting|cashing|offloading)|(?:willing|ready|prepared|forced|need|looking|happy|keen) to (?:sell|let (?:{WHO}|him) |cash in|do business|offload|part)',
    ),
  },
  {
    id: 'sell-weak',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    weak: true,
    pattern:
      'sell(?! before)|selling|sale|sold|offload(?:ing|ed)?|replaced (?:at|by)|part ways|shed|trim (?:the|their) squad|lose {WHO}',
  },
  {
    id: 'available',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    whole: true,
    pattern: any(
      '(?:up )?for sale|transfer-? ?list(?:ed)?|(?:made|make|making) (?:{WHO} )?available(?! for selection)|available (?:for (?:transfer|sale|loan|a fee|around|as little|nothing|free|{F}|on)|on (?:loan|a free|the cheap|a bosman)|(?:in |during )?this (?:summer|month|winter|january|(?:transfer )?window))',
      'listen(?:s|ing)? to (?:offers|bids|proposals)|open to {P} (?:offers|bids|sale)|entertain(?:ing)? {ADJ}(?:offers|bids)|invit(?:e|ing) offers|wait(?:ing)? on bids|surplus to (?:{C} .s )?requirements|deemed surplus|{be} surplus|expendable|dispensable|(?:unwanted|no longer wanted|out of favour|out-of-favour|wantaway|frozen out) (?:{C}|{P}|(?:at|by) {C})',
      'told (?:{WHO} |that )*(?:to (?:find|leave|look for)|(?:he|she|they|{WHO}) (?:can|could|will be|is|are|was) (?:leave|go|move|free|allowed|surplus|not part|no longer)|to find a new)|bomb squad|free to (?:leave|find|discuss|(?:talk|speak|negotiate) (?:to|with) (?:other|any|foreign|overseas|interested|[a-z]+ish|italian|german) )|(?:given|granted) permission to (?:leave|travel)|allowed to (?:leave|go|depart|join)|(?:(?:not|no longer) (?:in|part of|features? in|featuring in|figures? in|figuring in)|out of) (?:{HIS} |{ADJ})plans|had for {ADJ}{F}|hear(?:d|ing)? offers|do business (?:at|for) {ADJ}{F}|on the (?:chopping block|market|transfer list)',
    ),
  },
  {
    id: 'unhappy',
    kind: 'exit',
    stage: 'interest',
    pattern: any(
      '(?:unhappy|unsettled|disgruntled|disillusioned) (?:{P}|at {C}|with (?:his|her|life|a lack)|at (?:his|her|a lack)|star|\\.|,|$)|grown (?:frustrated|unhappy)|(?:want|wants|wanted|wanting) out|forc(?:e|ing) (?:a |his |her |through ){1,2}(?:move|exit|transfer|switch|departure|way out)|agitat(?:e|ing)|hand(?:ed|s|ing)? in (?:a |his |her )?(?:transfer|written)|fall(?:en|ing)? out with {ADJ}(?:{N}|{C}|manager|boss|club)(?= .*(?:leav|exit|move|future|sold))',
      '(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)?|demand(?:ed|s|ing)?|push(?:ed|es|ing)?|plead(?:ed)?|begged) (?:for |to |the club to )?(?:leave|move$|exit$|be sold|a transfer|a move|an exit|be allowed|let (?:him|her) (?:go|leave)|an early release|a way out|(?:his|her) (?:contract|deal) to be [a-z]+ed)|seek(?:s|ing)? (?:a |an )?(?:new club|move|pastures|exit|way out|regular)|strik(?:e|ing) to force|down(?:ed|ing)? tools|went on strike|refus(?:es|ed|ing) to (?:train|report|play again)',
    ),
  },
  {
    id: 'unhappy-weak',
    kind: 'exit',
    stage: 'interest',
    weak: true,
    pattern:
      'frustrated(?! (?:fans|supporters|defend|oppos))|unhappy|unsettled|(?<!(?<![a-z])(?:clock|enjoy|play|found?|see|gett?|gave|giv)(?:e[dn]|ing|n|ed|s)? |got |had |having )(?:more|regular|guaranteed) (?:game time|playing time|first-team football|football|minutes)|frozen out|lost faith|out of the picture|dissatisfied|not happy',
  },
  {
    id: 'free-agent',
    bare: true,
    kind: 'exit',
    stage: 'interest',
    needs: 'both',
    pattern:
      '(?:free agents?|free transfer|for free|on a free|on a bosman|bosman|out of contract|pre-contract|contract {ADJ}(?:expires|ends|runs out|is up|expiring|expired)|expiring (?:contract|deal)|run(?:ning|s)? down {HIS}|(?:entering|into|final|last) {ADJ}(?:year|months|six months|12 months) (?:of|on) {HIS}|(?:year|months|12 months) (?:left|remaining) on {HIS})',
    weak: true,
  },
  {
    id: 'set-to-leave',
    kind: 'exit',
    stage: 'agreed',
    pattern: any(
      '(?<!(?:look|looks|looking|appear|appears|seem|seems) )(?:set|due|poised|bound|certain|going|about|destined) (?:for {ADJ}(?:exit|departure)(?= ?[.,]| ?$| from)|to (?:be )?(?:leave|depart|quit|exit|sold|part ways|released|offloaded|move on|say goodbye)(?! (?:the (?:pitch|field|stage)|out)))',
      '(?:will|{be} going to) (?:all |each )?(?:be )?(?:leave|leaving|depart|departing|part ways|moving on)(?: {C}(?! with (?:far|only|no|more|few|little|plenty|a) )| us| from {C}| {ADJ}{C} for {C}| the club| from the club| on | for | in | at the end| over | when| this| next| with {P}| ?[.,;]| ?$)|(?<!(?:i|we) ){have} (?:decided|chosen|opted|elected) to (?:leave|quit|depart|(?:pursue|seek|take up) {ADJ}(?:challenges?|opportunit(?:y|ies)|adventure))(?! (?:it|open))|(?:close|closer|near|nearer) to (?:leaving|departing|quitting)|(?:headed|heading) for (?:the|an) exit|{be} (?:losing|to lose) {WHO}|{P} (?:is|are) to (?:leave|depart|quit)(?= (?:{C}|the club|on) )|^[^,:]{0,60}(?<!(?:for|allow|forc(?:es?|ed|ing)|wants?|expects?|tells?|told|urges?|asks?|helps?|of) ){P} to (?:leave|depart|quit) {C}',
      '(?:expected|set|due|about|going) to lose {WHO} to|expect(?:s|ed|ing)? {WHO} to (?:leave|depart|move on)|decided to (?:release {WHO}|let {WHO} go|part with|sell {WHO})|{P} {be} leaving(?: (?:with|in|at the|this|on loan|the club)| ?\\.| ?$)|on (?:{HIS}|the) way out|(?:said|says?|saying|bids?|bade|waved) {ADJ}(?:goodbyes?|farewells?)(?= (?:to|at) {ADJ}(?:{C}|fans|supporters|club|team-?mates|players|staff|everyone)| (?:ahead|before)| ?[.,]|$)|(?:time|spell|stay|stint|career|days) (?:at|with|in) {C} (?:{be} |{have} |will |must |(?:seem|appear|look)\\w* |set |to |all but )*(?:com(?:e|ing) to an end|draw(?:ing|n) to a close|near(?:ing)? (?:its|the|an) end|at an end|numbered|over|end)|(?:exit|departure) {be} (?:imminent|close|inevitable)|{P} (?:{be} )?(?:leaving|departing) {C}|heading out of {C}|set for (?:the|an|{HIS}) {ADJ}(?:exit|departure)|(?:set|poised|about) to (?:sell|offload|part with|let) {WHO}|(?<=(?:said|says|announced|confirmed|told|revealed|insisted|admitted|added) [^.;]{0,60})would (?:now )?be (?:leaving|departing|moving on)(?= )',
    ),
  },
  {
    id: 'not-staying',
    kind: 'exit',
    stage: 'agreed',
    whole: true,
    pattern:
      '(?:will|would|{be}) not (?:be )?(?:(?:staying|remaining)(?= (?:(?:at|with|in) (?:{C}|the club|us)|beyond|next|on)(?: |$)| ?[.,;]| ?$)|(?:returning|coming back)(?= (?:to (?:{C}|the club)|for|next|in <)| ?[.,;]| ?$))',
  },
  {
    id: 'agreed-exit',
    kind: 'exit',
    stage: 'agreed',
    whole: true,
    pattern:
      '(?<!mutually )(?:agree(?:s|d)?|agreement [^.;]{0,40}?) (?:to |on )?(?:{ADJ}(?:termination|release(?! clause))|(?:mutually )?(?:terminate|cancel|rip up|tear up|end) {ADJ}(?:contract|deal|stay))',
  },
];

export const PRICES: readonly TriggerRow[] = [
  {
    id: 'price',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    pattern: any(
      "asking price|(?:price|fee|figure) (?:being )?(?:mentioned|quoted|talked)|quoted (?:{ADJ}{F}|for {WHO})|(?:want|wants|demand\\w*|ask\\w* for|hold\\w* out for) (?:more(?= [.,]|[.,]|$| for {WHO})|an? (?:bigger|higher|larger|better|suitable|substantial|significant) (?:fee|offer|bid|price))|anything (?:under|below|less than) {F}|price tag|price of {F}|(?:slap(?:ped|ping)?|put(?:ting)?|placed?|stuck) {ADJ}(?:price|(?!forward ){F}(?! on (?:the )?table))|valued at (?:(?:around|about|more than|over|up to|close to|nearly|almost|upwards of|in excess of) )?{F}(?! by <s)|valued by {C}|valu(?:e|es|ing) (?:{WHO}|the player) at|{C} 's valuation|(?:accept|agree) {ADJ}(?:lower|reduced|smaller|cut-price) (?:price|fee|offer)|ask(?:s|ed|ing)? for {ADJ}(?:high|huge|big|large) {ADJ}fee|valuation of|pric(?:e|ed) {WHO}|priced (?:at|out)|(?:release|buy-?out|exit|buy-?back) clause|sell-on clause",
      '(?:demand(?:s|ed|ing)?(?: (?:a fee|an amount|a sum) of)?|want(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?|hold(?:s|ing)? out for|seek(?:s|ing)?|accept|command|fetch|(?<!(?:<p\\d+>|who|he|which) )cost(?:s|ing)?|hop(?:e|ing) (?:to (?:get|recoup|receive|collect)|for)|expect(?:s|ing)?|collect|recoup|raise|settle for|sell for) (?:around |about |less than (?:the )?|no more than |at least |up to |as much as |in excess of |more than |upwards of |a fee of |a |in the region of |closer? to |roughly |nearer |over |only |a fee in the region of |for )*{F}(?! (?:{P} )?(?:bid|offer))',
    ),
  },
  {
    id: 'price-weak',
    bare: true,
    kind: 'exit',
    stage: 'interest',
    weak: true,
    pattern:
      '{F}(?:-rated| for| price| asking| valuation| fee| to let| release| would| could| plus)|fee of|worth {F}|deal worth |in the region of|<f\\d+>-rated|rated at|valuation|transfer fee|value',
  },
];
