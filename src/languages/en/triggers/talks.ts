/** Contact, enquiries, negotiations; offers and clauses met. Examples: talks.examples.ts. */
import { any, type TriggerRow } from './row';

const OFFER = '(?:[a-z]+-)?(?:bids?|offers?|proposals?)';
const REFUSED =
  '(?:rejected|turned down|knocked back|refused|declined|rebuffed|waved away|dismissed|snubbed|spurned|batted away|sent back|thrown out|laughed off)';

export const TALKS: readonly TriggerRow[] = [
  {
    id: 'talks',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    needs: 'strong',
    pattern: any(
      '{P} (?:talks|negotiations)(?! over {ADJ}(?:contract|terms))|(?:talks|negotiations?|discussions|dialogue|contacts|conversations) (?:with|between|over|for|about|to sign|to land|regarding|on) (?:{ADJ}(?:{C}|{P}|{N}|{L}|him|his|her|agents?|representatives?|entourage|camp|move|deal|transfer|fee|clubs?|player|loan|terms|signing))(?! (?:about|over) (?:the )?(?:board|vacant|managerial))',
      '(?:open(?:s|ed|ing)?|hold(?:s|ing)?|held|enter(?:s|ed|ing)?(?: into)?|advanced|transfer|in|preliminary|initial|further|exploratory|early|direct|formal|club-to-club|final) (?:{ADJ})?(?:talks|negotiations)',
      'negotiat(?:e|es|ed|ing) (?:with|for|over|a|the|personal|terms|between|directly)|(?:to|{be}) negotiat(?:e|ing)(?= [.,]|[.,]|$)|sticking points?|stumbling blocks?|compromise (?:can|could|will|{be}|has)|(?:terms|deal|move|transfer|loan|loan-to-buy) (?:with an? {ADJ}(?:option|obligation) to buy )?{ADJ}(?:{be} |{have} |been |being )+(?:discussed|negotiated|talked about)|meetings? between {ADJ}parties|put(?:ting)? out {ADJ}feelers|test(?:ed|ing|s)? the waters?|haggl(?:e|es|ed|ing) (?:with|over)|(?:given|granted|received?|secured?) permission to (?:speak|talk|negotiate|discuss|open)|(?:(?:flown|flew|flies|travelled|jetted) (?:in |out |over )?|on {HIS} way )to [^.;,]{2,40} (?:to|for) (?:try (?:to|and) )?(?:(?:speak|talk) (?:to|with)|open|discuss|negotiate|hold talks|talks|thrash|push|complete|conclude|finalise|close)|(?:allowed|free|cleared|at liberty) to (?:speak|talk|negotiate)(?: terms)?(?= (?:to|with) (?!(?:other|any|foreign|overseas|interested|[a-z]+ish|italian|german) ))|personal terms (?:{be}|should|will|would) not',
      '(?:talks|negotiations|discussions|conversations|dialogue) (?:{be} |{have} |will |are set to |to )?(?:been )?(?:ongoing|under ?way|advanced|continu\\w+|progress\\w+|tak(?:e|en|ing) place|held|opened|start\\w*|begun|stall\\w*|intensif\\w+|reached|at an|gone on|going on|planned)|(?:first|initial) contacts? (?:{have} |{be} |been )+(?:made|taken)|at the negotiating table|under discussion|(?:made|making|make) {HIS} interest known|ask(?:s|ed|ing)? (?:{C} )?(?:what|how much) |{C} (?:{have} |{be} |been )*(?:talking|speaking) (?:about|over|to {C})',
    ),
  },
  {
    id: 'talks-weak',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    needs: 'strong',
    weak: true,
    pattern:
      '(?:(?<!there (?:{be} |has been |have been )?(?:a lot|lots) of )talks(?! to (?:{HIS}|the) (?:players|side|team|media|press)| of (?:an? |{HIS} |the )?{ADJ}(?:{P} )?(?:joining|move|transfer|switch|exit|departure|return|leaving|interest))|negotiations?|negotiat(?:e|es|ed|ing)|discussions|haggling|dialogue)|(?<!(?:refus(?:es?|ed|ing)|declin(?:es?|ed|ing)) to |not )discuss(?:es|ed|ing)? {ADJ}(?:deal|price|payments?|move|transfer(?! targets?)|terms|fee|switch|loan|future|possibility)',
  },
  {
    id: 'contact',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    needs: 'strong',
    pattern: any(
      '(?:in|made|make|makes|making|initial|first|increased|increase|established|establish|direct|opened|initiated|renewed|held|stepped up|no|any|been|further|regular|constant|{be}) {ADJ}contact(?! (?:with the ball|in the (?:box|area)|from|sports?))',
      '(?<!(?:<s\\d+>|website|site|paper|newspaper|outlet|publication) (?:{have} )?)contact(?:ed|s|ing)? (?:with |by )?(?:{WHO}|{C}|{N}|{ADJ}(?:agents?|agency|representatives?|entourage|camp|intermediar\\w+))(?! [^.;]*for (?:an? |further )?(?:comment|statement|response))',
      '(?:met|meet(?:s|ing)?) (?:with )?{P} .s (?:[a-z]+ )?(?:agents?|representatives?|entourage|camp|advisers?)|(?:met|meet(?:s|ing)?) {ADJ}(?:agents?|representatives?|entourage|camp|advisers?)(?= [^.]{0,30}(?:discuss|over|about|regarding|talk))|(?<!<s\\d+> (?:{have} )?)(?:sp(?:oke|oken|eak|eaking)|talk(?:s|ed|ing)?|me[et]t?|s[ai]t down|sitting down) (?:to|with) {ADJ}(?:agents?|representatives?|entourage|camp|father|family|advisers?)|(?:sp(?:oke|oken)|s[ai]t down|talked) (?:to|with) (?:{C}|the club|{ADJ}(?:{N}|{P}|{C}) (?:about|over|regarding) {ADJ}(?:move|deal|transfer|switch|joining|signing|future|role))|ask(?:ed|ing) {C} (?:about|for|whether)',
      '(?:we|they|club) {have} (?:spoken|talked|held talks) (?:to|with) {WHO}|(?:spoken|spoke|talking|talked|speaking) (?:directly |personally )*(?:to|with) {C}(?! (?:.s )?(?:official |own |club |in-house )*(?:web|site|media|tv|player|app|podcast|channel|programme|fans|reporters|social))|{C} {be} talking (?:to|with) {WHO}|(?:phone|video|telephone) calls? (?:with|to|from)|on the phone to {WHO}|(?:officials|directors?|chiefs|executives|delegation|bosses|representatives|agents?|camp|advisers?) (?:(?:from|of|at) [^,.]{3,30} )?(?:{have} )?(?:met|flew|travelled) ',
      '(?:{C}|club|they|also) {have} approached {C}(?= ?[.,;]|$| (?:about|over|for|with|regarding|to (?:ask|discuss|enquire)))|(?:touched base|reach(?:ed|ing)? out|(?<!(?:keep|keeping|stay|kept) )in touch) (?:with|to) {ADJ}(?:{C}|{P}|{N}|agents?|representatives?|entourage|camp)',
      '(?:enquir|inquir)(?:y|ies|e|ed|ing) (?:about|for|over|from|into|regarding) {ADJ}(?:{P}|{C}|his|availability|player|him)',
      '(?:{C}|{N}|clubs?|they|to|also) (?:{have} )?(?:ask(?:ed|ing)?|enquired|inquired|called|phoned|rang) (?:about|after) |(?:rung|phoned|called) {C}|{C} {have} been to see {P}|{have} had {ADJ}(?:conversations?|chats?|meetings?) with (?:(?:one|some|two|all|a few|several) of (?:them|those|these|the clubs)|{ADJ}clubs?)|{have} had {ADJ}dialogue with |(?:made|make|making|lodged?|received|fielded|(?:have|has) had) {ADJ}(?:{P} )?(?:enquir|inquir)(?:y|ies)|there {have} been {ADJ}(?:approach|enquir(?:y|ies)|discussions?)|(?:enquir|inquir)(?:y|ies) {have} been (?:made|lodged|received)',
      'sound(?:ed|ing|s)? (?:{WHO} )?out|regist(?:er|ers|ered|ering) {ADJ}interest (?:in {WHO} )?with {SIDE}|ask(?:ed|ing)? (?:{C} )?to be kept (?:informed|updated|abreast|in the loop|up to)|ask(?:ed|ing)? for information|ask(?:ed|ing)? the question|(?:conference|group) call with|made? {ADJ}calls? (?:to|about|over)|(?:tells?|told|informs?|informed) {C} (?:that )?(?:what )?(?:they|it|he) (?:want|wants|value|values|expect|expects|demand|demands)(?! (?:to|no) )|me(?:et|ets|t|eting) (?:with )?{C} [^,.]{0,30}to (?:talk|discuss|negotiate)|(?:persuade|convince) {C} to (?:sell|accept|agree|let|release|part|lower|drop|reduce|loan)|(?:persuad|convinc)(?:e|ing) {ADJ}(?:entourage|agents?|representatives?|camp|family)|intermediar(?:y|ies) [^,.]{0,40}(?:called|contacted|approached|met|spoke|sent)|meetings? (?:with|between) [^,.]{2,60} (?:{have} |{be} |been )+(?:arranged|scheduled|planned|set up|fixed)',
    ),
  },
  {
    id: 'approach',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    pattern: any(
      'approach(?:ed|ing)? (?:by {SIDE}|me |{WHO}|{ADJ}(?:agents?|representatives?|entourage|camp)|(?:either )?{C} (?:(?:or|and) {ADJ}(?:{P}|agents?|representatives?)|over|about|for|with|through|via|regarding|last|this|on|in {D}))',
      '(?:an|any|no|formal|official|initial|made|make|making|fresh|renewed|new|first|an? {ADJ}) approach(?:es)? (?:at|for|from|to|over|by|was|was|has|have|had)',
      'the approach(?:es)? (?:for|from) {ADJ}(?:{C}|{P})|approach(?:es)? for {P}|an? [a-z]+ approach (?:for|over) {WHO}|{P} approach(?:es)?(?= |$)(?! {ADJ}(?:end|final|last|peak|prime|birthday|season|campaign|game|match|window|deadline)(?![a-z]))|tapp(?:ed|ing)(?:-| )up|mov(?:ed|ing) for (?:{WHO}|{ADJ}players?)',
    ),
  },
  {
    id: 'meet-agents',
    kind: 'join',
    stage: 'talks',
    weak: true,
    pattern:
      '(?:met|meet|meets|meeting|meetings)(?: (?:with|between))? {ADJ}(?:agents?|representatives?|entourage|camp|intermediar(?:y|ies)|officials|directors?|chiefs|father|family|advisers?)',
  },
  {
    id: 'working-on',
    kind: 'join',
    stage: 'talks',
    pattern: any(
      '(?:working|work|push(?:es|ed|ing)?) (?:hard |on |to |through |towards? |for |to do )+{ADJ}(?:deal|transfer|agreement|complete|finalise|structure|swap)(?! with (?:the )?(?:council|fans))|get(?:ting)? (?:[^ ,.]+ ){0,4}?deal (?:done|over the line)',
      'progress (?:in|on|over|towards) {ADJ}(?:deal|move|attempts?|efforts|signing|talks|transfer)|(?:accelerat|step(?:ped|ping|s)? up|intensif)\\w* (?:in |on )?(?:their |the |its )?(?:talks|negotiations)',
      "(?:iron(?:ed|ing)?|thrash(?:ed|ing)?|hammer(?:ed|ing)?) out|(?:are|remain) (?:some way |far |miles )?apart|in the process of (?:signing|buying|bringing|completing|recruiting|landing)|(?:taken|taking|took|take) {ADJ}first steps? (?:to|towards)|(?:issues|details|obstacles|differences|problems) (?:left )?to (?:be )?(?:resolve|sort|overcome|iron|work)|(?:trying|tried|attempting|still pushing|looking) to (?:do|strike|put together|structure|find) {ADJ}(?:deal|solution|agreement)(?! with (?:the )?(?:council|fans))|work on {ADJ}(?:{P} 's )?(?:deal|move|transfer)|press(?:ing|ed)? (?:ahead|on) with {ADJ}(?:deal|move|transfer|signing)|big step towards",
    ),
  },
];

export const BID: readonly TriggerRow[] = [
  {
    id: 'bid',
    arrives: true,
    kind: 'join',
    stage: 'bid',
    needs: 'strong',
    pattern: any(
      `${OFFER} (?:(?:[a-z]+ to be )?(?:of|worth|totalling|in excess of|over|up to) {ADJ}{F}|(?:for|from) (?:{WHO}|{C}|{ADJ}(?:clubs?|midfielder|striker|winger|defender|forward|player|{C}))|(?<! in (?:their|its|an?) (?:[a-z-]+ ){0,2}bid )to (?:sign|land|buy|purchase)|package|(?:, (?:of|worth) [^,]{2,30} , )?(?:{be} |{have} |been |will be )+(?:${REFUSED}|accepted|made|submitted|tabled|prepared|received|sent|arrived|landed|in the (?:works|pipeline|offing)|lodged|imminent|on the table|insufficient)|on the table|fail(?:s|ed))`,
      `(?:table|tables|tabled|tabling|submit|submits|submitted|submitting|lodge|lodges|lodged|lodging|launch|launches|launched|launching|put in|putting in|make|makes|made|making|prepare|prepares|prepared|preparing|ready|readying|reject|rejects|rejected|rejecting|turn down|turns down|turned down|knock back|knocked back|rebuff(?:s|ed)?|spurn(?:s|ed)?|dismiss(?:es|ed)?|(?:brush|bat|wav)\\w* (?:away|aside|off)|receive|receives|received|receiving|send|sent|improved?|increased?|raised?|lift(?:ed)?|up(?:ped|ping)?|present|presented|opening|formal|official|written|verbal|improved|fresh|second|third|final|initial|failed|{F}|cash|loan|huge|massive|world-record|club-record|mammoth|written|concrete|firm|return with|come in with|came in with|see[ns]?|saw|had|have|has|welcome) (?:with |in )?{ADJ}${OFFER}(?! (?:farewell|to host|to become|him the chance)| of (?!{ADJ}{F}|a |up |more |less |around |about |over |terms))`,
      `^{C} bid {ADJ}{F}|(?:bids|offers) ${REFUSED}(?= ?[.,]| by| ?$)|(?:{C}|{P}) (?:[a-z-]+ ){0,2}(?:bid|offer) (?:accepted|${REFUSED})|(?:has|have|had) more than (?:one|two) offers?|will offer {ADJ}(?:{P}|{F})|offer(?:s|ed|ing)? {ADJ}package|put(?:s|ting)? together {ADJ}(?:bid|offer|package|proposal)|{P} (?:bid|offer)(?= (?:made|tabled|lodged|prepared|planned|ready|readied|launched|submitted|in the (?:works|pipeline|offing)|to|worth|as|-|–)| ?$)|(?:down|reject|rejects|rejected|table|tabled|make|made|submit|submitted|for|after|back) {P} (?:bid|offer)|(?:bid|offer|offer(?:ed|ing)|proposed|table[ds]?) (?:of |around |about |up to |(?:just )?under |some |close to |over |more than |nearly |in excess of |{C} |as much as |the club )*{F}(?! (?:transfer|move|switch)(?![a-z-]))|{F} (?:bid|offer|approach|proposal|package|on the table)|expect\\w* (?:to receive )?an? {ADJ}(?:bid|offer)|expects? {F} {P} (?:bid|offer)|propos(?:ed|ing) {ADJ}fee`,
      '{C} {have} (?:come|came|gone|went) back in(?= (?:with|but|and|again)| ?[.,]| ?$)|subject of {ADJ}(?:bids?|offers?|approach(?:es)?)|(?:five|six|seven|eight)-figure (?:bids?|offers?)',
      '(?:flooded|inundated|swamped|bombarded|overwhelmed) (?:with|by) {ADJ}(?:offers|bids|proposals)|(?:contract|deal) {have} been offered to {WHO}',
      "(?:ready|preparing|prepared|set|poised|planning|hoping|looking) to test {C} 's (?:resolve|nerve|determination)",
      '(?:ready|preparing|prepared|set|poised|plan|plans|planning|about) to (?:bid|offer|submit|table|return with|come back with|go back in)|(?:ready|preparing|poised) to (?:swoop|pounce|make {ADJ}(?:move|swoop)) for|(?:lin(?:e|es|ed|ing) up|prepar(?:e|es|ed|ing)|ready(?:ing)?|launch(?:es|ed|ing)?|ma(?:de|ke|kes|king)|back in with|returned with) {ADJ}{F} {ADJ}(?:move|swoop|raid|deal|switch|approach)(?! permanent)',
      `${REFUSED} in {ADJ}(?:attempt|bid|approach|effort)s?|(?:go|goes|going|gone|went|come|comes|came|return|returns|returned|returning|back)(?: back)?(?: in)?(?: to {ADJ}(?:{SIDE}|{C}))? with (?:{ADJ}(?:bids?|offers?|proposals?|package|money)|{F}|one bid)|(?:present|hit|stun|tempt|test|approach)\\w* {SIDE} with {ADJ}${OFFER}|(?:go|going|went|come|came) back in for|(?:short of|{F} (?:below|shy of|under)|(?:ca?me|is|was|are|were) {ADJ}(?:nowhere near|close to)) {ADJ}(?:{C} )?(?:'s )?{ADJ}(?:valuation|asking price|demands|clause)|(?:laugh(?:s|ed)? off|sa(?:id|ys?) no to) {ADJ}(?:{C} )?(?:'s )?{F}|(?:offer|bid|proposal|package) (?:put together|made|tabled|lodged|submitted|presented) by {C}|approach(?:es)? (?:from {C} )?(?:, )?(?:worth|of) {ADJ}{F}|fax(?:ed|es)? {ADJ}(?:bid|offer)|(?:submit\\w*|prepar\\w+|lodg\\w+|fil(?:ed|ing)|put(?:ting)? in) {ADJ}paperwork|improved terms|(?:turn(?:s|ed|ing)? down|refus(?:e|es|ed)|reject(?:s|ed)?|sa(?:ys?|id) no to|accept) (?:{C} 's )?{ADJ}{F}|(?:turn(?:s|ed|ing)? down|refus(?:e|es|ed)|reject(?:s|ed)?|kn[eo]ck(?:s|ed)? back) what (?:would|could|might) (?:be|have been) {ADJ}(?:fee|sum|sale|transfer|deal|record)|prepar(?:e|es|ed|ing) {ADJ}{F}|put(?:ting)? (?:in|forward) {ADJ}(?:{F}|loan)|{F} offered (?:by|from)|offer(?:s|ed|ing)? {ADJ}in (?:part-?exchange|exchange|part exchange)|offering {ADJ}fee|(?:inclined|minded|tempted) to accept(?= ?[.,;])|offer(?:s|ed|ing)? to (?:pay|(?:take|buy|sign|borrow|loan) {WHO})|{F} {ADJ}on (?:the )?table|{be} (?:set|likely|expected|due|certain) to be ${REFUSED}|opening (?:gambit|salvo)|(?:see[ns]?|saw|had|having) {ADJ}(?:move|approach|swoop|attempt)s? (?:for|to (?:sign|take|land)) (?:[^ ,.]+ ){1,6}${REFUSED}|{C} bidding|bidding {ADJ}{F}|{C} {have} gone (?:up )?to {F}|{C} went (?:up )?to {F}|offer(?:s|ed|ing)? {WHO}(?: , \\d+ ,)? {ADJ}(?:contract|deal|terms)|(?:contract|deal|offer) in front of|offer(?:s|ed|ing)? (?:{C} )?{ADJ}(?:swap|(?:player|part|cash)-?plus|{P} (?:plus|and {F}|in {ADJ}(?:exchange|swap|part-exchange)|as (?:part|a makeweight)))|offer(?:s|ed|ing)? [^.;]{3,90} (?:in (?:a )?(?:part-?)?exchange|as part of an? (?:deal|effort|bid))|offer(?:s|ed)? {WHO} {ADJ}(?:escape route|way out|lifeline)|present(?:s|ed)? {WHO} with {ADJ}(?:contract|deal|offer|terms)`,
    ),
  },
  {
    id: 'bid-weak',
    arrives: true,
    kind: 'join',
    stage: 'bid',
    needs: 'strong',
    weak: true,
    pattern: any(
      `(?:{be}|the|that|this|any|an|(?<! in )(?:a|their)|his|no|first|of|such|another) {ADJ}(?:offers?|(?<!(?:survival|title|promotion|takeover|cup|world cup|re-election) )bid|proposals?)(?! (?:farewell|is right|for (?:the |an? )?(?:[a-z-]+ )?(?:promotion|survival|titles?|glory|europe|place|success|silverware|history|<l\\d+>)|to (?!sign|land|buy|{C})))`,
      'bid for {ADJ}(?:{P}|him|her)|bids(?! (?:{ADJ}(?:farewell|goodbye|adieu)|to (?!(?:sign|land|buy|bring|lure|tempt|prise|recruit|capture|snare|take) )))',
    ),
  },
  {
    id: 'meet-clause',
    arrives: true,
    kind: 'join',
    stage: 'bid',
    needs: 'strong',
    pattern: any(
      "(?<!short of )(?:trigger(?:s|ed|ing)?|activat(?:e|es|ed|ing)|meet(?:s|ing)?|met|match(?:es|ed|ing)?|exercis(?:e|es|ed|ing)|deposit(?:s|ed|ing)?|pay(?:s|ing)?|paid|stump up) (?:{ADJ}{P} 's )?{ADJ}(?:(?:release|buy-?out|buy-?back|exit|termination|purchase|sell-on) clause|buy-?out|clause|asking price|valuation|(?:purchase |buy )?option|option to buy|price tag)(?! of the)",
      "(?:trigger|activat)(?:e|s|es|ed|ing)? {P} (?:release|buy-?out|exit) clause|(?:met|match(?:es|ed)) {ADJ}(?:{C} 's )?{ADJ}(?:demands|terms being)",
      "clause (?:{be} |{have} |been )+(?:triggered|activated|met|paid)(?! (?:following|after|when|by {C} 's relegation))",
    ),
  },
];
