/** Talks, offers, agreements and completed moves: the rungs above interest. Examples: progress.examples.ts. */
import type { TriggerRow } from './row';

export const TALKS: readonly TriggerRow[] = [
  {
    id: 'talks',
    kind: 'join',
    stage: 'talks',
    pattern: '(?:talks|negotiations?|negotiat(?:e|es|ed|ing)|discussions|conversations|dialogue|haggling|contacts)',
    needs: 'strong',
  },
  {
    id: 'discuss',
    kind: 'join',
    stage: 'talks',
    pattern:
      '(?:discuss|discusses|discussed|discussing)(?: (?:a|the|his|her|their|terms|personal terms|possible|potential|with|about|{P}))',
    needs: 'player',
  },
  {
    id: 'contact',
    kind: 'join',
    stage: 'talks',
    pattern:
      '(?:(?:in|made|make|makes|making|initial|first|increased|increase|established|establish|no|any|official|direct|opened|initiated|been in|of|renewed|held|keep|kept|stepped up|had) (?:the )?(?:{ADJ})?contact|contact(?:ed|ing)|in touch with|touched base|reached out|reach out)',
    needs: 'strong',
  },
  {
    id: 'enquiry',
    kind: 'join',
    stage: 'talks',
    pattern:
      '(?:enquir(?:y|ies|e|ed|ing)|inquir(?:y|ies|e|ed|ing)|ask(?:ed|ing)? about|sound(?:ed|ing|s)? out|asked to be kept informed|ask for information)',
    needs: 'player',
  },
  {
    id: 'approach',
    kind: 'join',
    stage: 'talks',
    pattern: '(?:approach(?:es|ed|ing)?|made an? (?:{ADJ})?approach|tapp(?:ed|ing) up|make an? (?:{ADJ})?move for)',
    needs: 'player',
  },
  {
    id: 'meet-agents',
    kind: 'join',
    stage: 'talks',
    pattern:
      '(?:met|meet|meets|meeting|held a meeting|meetings|hold a meeting)(?: (?:with|between|the|his|her|a))? ?(?:{ADJ})?(?:agents?|representatives?|entourage|camp|intermediar(?:y|ies)|father|{N}|officials|{P})',
    needs: 'player',
  },
  {
    id: 'working-on',
    kind: 'join',
    stage: 'talks',
    pattern:
      '(?:working|work) (?:hard |on |to |towards? |to do )(?:a |the |an )?(?:{ADJ})?(?:deal|move|transfer|agreement|complete|swap|signing|finalise|structure|package|ironing)|(?:progress|accelerat(?:e|ed|ing)|step(?:ped|ping|s)? up|intensif(?:y|ied|ying)) (?:in|on|their|the|its|over|towards|talks?|efforts|moves?|attempts?|a)|iron(?:ed|ing)? out|clubs? (?:are|remain) (?:apart|far apart)|thrash(?:ed|ing)? out',
    needs: 'player',
  },
];

export const BID: readonly TriggerRow[] = [
  {
    id: 'bid',
    kind: 'join',
    stage: 'bid',
    pattern:
      '(?:bids?|bidding|offers?|proposals?|offered|tender(?:ed)?)(?: (?:of|worth|from|for|to|by|was|were|is|in|on|has|have|had|with|which|that|before|after|and|but|rejected|accepted|package|this|will|as|to sign|at|over|up to|{F}|{P}|{C}|turned|made))',
    needs: 'strong',
  },
  {
    id: 'bid-end',
    kind: 'join',
    stage: 'bid',
    pattern:
      '(?:{be}|make|makes|made|making|table|tables|tabled|tabling|submit|submits|submitted|submitting|lodge|lodged|launch|launched|launching|put in|putting in|see|sees|saw|seen|had|have|has|prepare|prepares|prepared|preparing|ready|readying|plan|planning|reject|rejects|rejected|turn down|turned down|knock back|knocked back|receive|received|send|sent|improve|improved|increase|increased|final|opening|initial|fresh|new|second|third|last|{F}|<f\\d+>-rated|huge|massive|formal|official|written|verbal|raised|raise|submitting|after|loan|presented|present|failed|return with|improved|came in with|in) (?:with |in |an? |the |their |its |his |down |out )*(?:{ADJ})?(?:bids?|offers?|proposals?)',
    needs: 'strong',
  },
  {
    id: 'bid-verb',
    kind: 'join',
    stage: 'bid',
    pattern: '(?:bid|table|tabled|tabling|lodged?|submit(?:ted|ting)?) (?:{F}|an? |for )',
    subject: 'to',
    needs: 'player',
  },
  {
    id: 'meet-clause',
    kind: 'join',
    stage: 'bid',
    pattern:
      "(?:trigger(?:s|ed|ing)?|activat(?:e|es|ed|ing)|meet(?:s|ing)?|met|pay(?:s|ing)?|match(?:es|ed|ing)?|exercis(?:e|ed|ing)) (?:the |his |her |a |that |their |{P} 's |{C} 's )?(?:{ADJ})?(?:release clause|buy-?out clause|buyout|clause|asking price|valuation|demands|release|price tag|fee|termination clause|price)",
    needs: 'player',
  },
  {
    id: 'preparing',
    kind: 'join',
    stage: 'bid',
    pattern:
      '(?:paperwork|preparing to (?:bid|offer|submit|table)|prepared to (?:bid|offer|submit|table)|ready to (?:bid|offer|submit|table)|set to (?:bid|offer|submit|table))',
    needs: 'player',
  },
];

export const AGREED: readonly TriggerRow[] = [
  {
    id: 'agree',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:agree|agrees|agreed|agreeing)(?: (?:{ADJ}(?:deal|terms?|move|fee|contract|loan|transfer|switch)|a|an|to|on|with|the|in|terms|personal|fee|deal|move|over|upon|for|all|by|contract|{F}|{C}|{P}|between|join|every|loan))',
    needs: 'strong',
  },
  {
    id: 'agreement',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:agreement|agreements|handshake|deal (?:is |was |has been )?(?:in place|done|agreed|struck|reached|sealed)|(?:fee|terms|deal|move|price|contract|transfer|swap) (?:has |have |had |is |are |was |were |been |all )*agreed|terms sorted|struck a deal|strike a deal|verbal pact|full agreement|reached an? (?:{ADJ})?(?:deal|agreement|compromise))',
    needs: 'strong',
  },
  {
    id: 'personal-terms',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:personal terms (?:{have} |{be} )*(?:agreed|sorted|in place|finalised|been agreed|are not)|(?:agreed?|reached|settled|finalised|has|have) (?:on )?(?:personal )?terms)',
    needs: 'strong',
  },
  {
    id: 'close-to',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:(?:{be}|move[sd]?|moving|edge[sd]?|edging|inch(?:es|ed|ing)?|get(?:s|ting)?|got|come|comes|came|draw(?:s|ing)?|near|now|step|steps|look|looks|looking) (?:ever )?(?:close|closer|nearer) (?:to|on)|close to (?:a |the |an )?(?:{ADJ})?(?:sign|signing|join|joining|complet|agree|deal|move|seal|land|securing|transfer|agreement|return|reach|finalis|tying|wrapp)\\w*|clos(?:e|es|ing|ed) in on|nearing|near(?:s)? (?:a |the |to )?(?:{ADJ})?(?:deal|move|agreement|signing|switch|completion|exit|loan)|on (?:the )?(?:verge|brink|cusp)|verge of|brink of|edg(?:e|es|ing) (?:closer|nearer|towards?)|{be} close|{be} near)',
    needs: 'strong',
  },
  {
    id: 'set-to-join',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:{be}|now|looks?|all|seems?|appears?|,|^|who|{P}|{C}|has been|{ADJ}) ?(?:set|expected|due|poised|about|destined|scheduled|bound|primed|all but certain|certain|booked|likely) to (?:be )?(?:join|sign|complete|finalise|undergo|move|become|seal|travel|fly|arrive|return|land|confirm|announce|clinch|re-sign|leave for|make (?:the |a )?(?:{ADJ})?(?:move|switch) to|announced|confirmed|completed|unveiled|welcome|put pen|pen|rejoin|swap|switch|head)',
    needs: 'player',
  },
  {
    id: 'set-for',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:{be} |now )?(?:set|poised|lined up|bound|destined|heading|headed|on (?:his|her|their) way) (?:for|to) (?:a |an |the |his |her )?(?:{ADJ})?(?:{C}|{L}|medical|move|moves|switch|transfer|return|loan|exit|deal|new club)|{C}-bound',
    needs: 'player',
  },
  {
    id: 'will-join',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:will|{be} going to|{be} about to) (?:be )?(?:officially )?(?:join(?:ing)?|sign(?:ing)? (?:for|with|a|an|on|his|her|{P})|re-sign|move to|become|link up|undergo|arrive|have a medical|complete|earn|wear|fly|travel)(?: (?:a|an|the|his|her|their|in|on|up|with|for|at|from|{C}|{P}|{L}|{F}|{ADJ}{P}))?',
    needs: 'both',
  },
  {
    id: 'medical',
    kind: 'join',
    stage: 'agreed',
    pattern: '(?:medicals?|medical tests?|medical examination)',
    needs: 'strong',
  },
  {
    id: 'here-we-go',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:here we go|done deal|deal (?:is )?done|all done|final details|finer details|final stages|closing stages|advanced stages? of (?:a |the )?(?:deal|move)|imminent|formalit(?:y|ies)|dotting the|finishing touches|paperwork (?:is )?(?:being|signed|completed)|documents|green light|given the go-ahead|in principle)',
    needs: 'strong',
  },
  {
    id: 'accepted',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:accept|accepts|accepted|accepting)(?: (?:a|an|the|by|their|his|her|this|that|{C}|{F}|bid|offer|terms|and))|(?:bid|offer|proposal) (?:{ADJ})?accepted',
    needs: 'strong',
  },
  {
    id: 'finalise',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:finalis(?:e|es|ed|ing)|finaliz(?:e|es|ed|ing)|{be} completing|wrap(?:ped|ping)? up|put(?:ting)? the finishing|tie up|tying up|rubber-stamp(?:ed)?|win(?:s|ning)? (?:the )?(?:race|battle)|won (?:the )?(?:race|battle)|beat(?:en)? {C} to|arriv(?:e|ed|es|ing) (?:in|at|for|to) (?:a |the )?(?:{ADJ})?(?:medical|complete|finalise|training|england|london|manchester|{C}|{L})|complet(?:e|ing) (?:a |an |the |his |her |their )?(?:{ADJ})?(?:deal|move|transfer|switch|signing|loan|formalities|medical))',
    needs: 'player',
  },
  {
    id: 'contract-terms',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:will|to|would) (?:earn|sign|pen|put pen|pocket|be paid|receive)(?: (?:a|an|in|to|around|about|up|{F}|until|on))|(?:pay cut|wages?|salary) (?:of|to|at|{F})',
    needs: 'both',
  },
  {
    id: 'is-joining',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:{be}|he is|she is|i am|deal|move|transfer|switch|loan) (?:joining|signing (?:for|with|a)|moving to|heading (?:to|for|back)|returning to|near(?:s|ing)|{be} near(?:ing)?|close(?:s)? in)|(?:double |loan )?deals? near(?:s|ing)?|deal close',
    needs: 'player',
  },
  {
    id: 'loan-terms',
    kind: 'join',
    stage: 'agreed',
    pattern:
      '(?:the |a )?(?:{ADJ})?(?:deal|agreement|package|loan|transfer|move) (?:is |would |will |could |reportedly )*(?:include[sd]?|includes|involve[sd]?|contain[sd]?|see[sn]?|worth|comes? with|features?) (?:a |an |the |up |around |about |in |{F}|{P})',
    needs: 'strong',
  },
];

export const DONE: readonly TriggerRow[] = [
  {
    id: 'has-signed',
    kind: 'join',
    stage: 'done',
    pattern:
      '(?:has|have|had) (?:now |officially |been )?(?:(?:signed|joined|landed|bought|snapped up|brought in|recruited|sold|offloaded|re-signed|clinched|captured|acquired|secured)(?! (?:the|in|a) (?:race|hunt|queue|chase|list|battle|running|growing|medical))|left(?! (?:him|her|out|the door|open|fans|many|in|with))|departed|moved to|sealed|completed(?! (?:a|his|her|the) (?:{ADJ})?medical)|unveiled|announced the|confirmed the|loaned|swapped|made (?:the |a )?(?:{ADJ})?(?:move|switch)|put pen|penned|returned to|arrived (?:at|from)|agreed to join)',
    completed: true,
  },
  {
    id: 'signs',
    kind: 'join',
    stage: 'done',
    pattern:
      '(?:signs|joins|completes|seals|lands|unveils|welcomes|snaps up|clinches|moves to|returns to|swaps|pens|arrives|leaves|departs)(?: (?:for|up|a|an|the|his|her|on|from|with|at|{C}|{P}|{L}|{ADJ}{P}|{ADJ}{C}|deal|loan|permanent|deadline|their))|{C} (?:sign|complete|unveil|snap up|announce|confirm|seal|land|clinch|welcome) (?:{ADJ}{P}|(?:{ADJ})?(?:signing|deal|move|transfer|capture|departure|exit))|{P} (?:leaves|joins|signs|completes|seals)',
    needs: 'player',
    completed: true,
  },
  {
    id: 'signed',
    kind: 'join',
    stage: 'done',
    pattern:
      '(?:signed|joined|completed|sealed|moved|left|departed|snapped up|bought|recruited|loaned|sold|swapped|clinched|captured|acquired|arrived|landed|splashed|penned)(?: (?:for|up|a|an|the|his|her|on|from|with|at|to|in|by|as|{C}|{P}|{L}|{F}|{ADJ}{P}))',
    needs: 'player',
    completed: true,
  },
  {
    id: 'confirm',
    kind: 'join',
    stage: 'done',
    pattern:
      '(?:confirm(?:ed|s|ing)?|announce(?:d|s|ment)?|announcing|unveil(?:ed|s|ing)?|official(?:ly)? :?|reveal(?:ed)? (?:as|the signing)|statement)(?: (?:the|that|as|a|on|of|his|her|by|:|{P}|{C}|{ADJ}))? ?(?:{ADJ})?(?:signing|signings|arrival|departure|exit|transfer|deal|move|signed|joined|joins|left|leaves|sign|permanent|loan|capture|acquisition|{P}|{C})',
    needs: 'player',
    completed: true,
  },
  {
    id: 'new-signing',
    kind: 'join',
    stage: 'done',
    pattern:
      '(?:new (?:signing|recruit|arrival|boy|man)|latest (?:signing|recruit|arrival)|put pen to paper|signed on the dotted line|first signing|completed? (?:the |his |her |a |their )?(?:{ADJ})?(?:signing|move|transfer|switch|capture|deal|loan))',
    needs: 'player',
    completed: true,
  },
  {
    id: 'secured',
    kind: 'join',
    stage: 'done',
    pattern:
      '(?:secured|clinched|sealing|penning|signing) (?:{ADJ})?(?:{P}|a (?:{ADJ})?(?:contract|deal|move)|(?:his|her) (?:{ADJ})?(?:move|switch))|(?:move|transfer|deal|loan|switch|signing|departure|exit) (?:was|were|has been|is|now) (?:confirmed|completed|announced|official|sealed|rubber-stamped)',
    needs: 'strong',
    completed: true,
  },
];
