/** Completed moves, in finite forms only: "to sign" and "signing" are no done deal. Examples: done.examples.ts. */
import { any, type TriggerRow } from './row';

const NOT_YET =
  '(?<!(?:to|be|been|will|would|could|might|may|of|being|not|never|him|her|was|were|is|are|ever|yet|having|had) )';

/** After "joined": others who want him as well, not the club that he goes to. */
const AMONG =
  '(?! (?:[a-z]+ ){1,2}(?:sides|clubs|teams|rivals|others|suitors|giants) in | (?:(?:{C}|them) (?:and {C} )?)?(?:(?:in|on) )?(?:the|a|up|growing) {ADJ}(?:race|hunt|queue|chase|list|battle|fight|running|squad|camp|interest|party|fray|mix)| (?:{C} )?(?:in |for )?(?:the|a|an|{HIS}) {ADJ}(?:number|host|pack|series|string|group|clubs|pursuit|signature|services)| (?:[^ ,.;]+ ){1,8}(?:by mak|in (?!spring|training|evening)[a-z]+)ing )';

/** "Genoa said that they ", "announced that Lund ", before "had signed": the day's news in the tense of what was said. */
const SAID_THAT =
  '(?<=(?:(?:announc|confirm)(?:ed|ing)|(?:{C}|the club|the (?:side|team)) (?:[a-z]+ )?(?:said|revealed|declared)) (?:(?!(?:if|whether|why|how|when) )[a-z-]+ ){0,4}?(?:that )?(?:(?:it|they|the club|(?:{ADJ})?(?:{P}|{C})) )(?:[a-z]+ly )?)had ';

export const DONE: readonly TriggerRow[] = [
  {
    id: 'said-had-signed',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: `${SAID_THAT}(?:been signed by|signed (?:(?:for|from) |{WHO}|{ADJ}{P}|with {C})|joined (?:{C}|on|from|the club)|bought|acquired|recruited|brought in|completed {ADJ}(?:signing|move|transfer|deal|loan|switch)|secured {ADJ}(?:signing|services))`,
  },
  {
    id: 'said-had-left',
    kind: 'exit',
    stage: 'done',
    completed: true,
    pattern: `${SAID_THAT}(?:left (?:{C}|the club)(?! for)|parted (?:ways|company)|been released|released {WHO}|sold {WHO}|terminated {ADJ}contract)`,
  },
  {
    id: 'has-signed',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      `(?:has|have) (?:officially )?(?:signed(?! (?:(?:a new|an extension|up)|(?:two|three|four|five|six|several|no) ))|joined${AMONG}|bought|snapped up|recruited|sold|offloaded|re-signed|added [^,.]{0,60} the (?:shape|form) of {ADJ}{P}|clinched|captured(?! (?:the|our|{HIS}) {ADJ}(?:attention|imagination|eye|eyes|heart|hearts))|acquired|moved (?:to {C}|on loan)|gone to {C}(?= (?:on|for|from|instead|after|rather) | [,.]|$|[.])|loaned|unveiled|brought in|landed {WHO}|put pen to paper(?! on {ADJ}(?:new|extension))|returned (?:to {C}(?! with)|home to (?:{C}|the {ADJ}(?:club|side|outfit)))|acquired|penned|swapped (?:the [a-z]+ of )?{SIDE} for|returned to {ADJ}(?:homeland|native {L}|{L}) to (?:join|sign)|made {ADJ}(?:loan|move|deal|stay|switch|transfer) permanent|moved from {C} to|teamed up with {C}|got (?:{HIS}|their) man|linked up with {SIDE} on|paid {ADJ}{F}|arrived (?:from|on (?:a |loan)|at {C}(?! 's))|roped in|swooped for {WHO}|added {ADJ}{P} (?:to {ADJ}(?:squad|ranks|roster|options)|on loan|from)|inked|wrapped up {ADJ}(?:signing|deal|move|transfer)|taken {ADJ}(?:{C} {ADJ})?{P} on {ADJ}loan|put {HIS} name to|gone (?:out |back )?(?:to {SIDE} )?on loan|sent {WHO} (?:out )?on loan|become an? {C} (?:player|man)|made {WHO} {HIS} (?!{ADJ}(?:priority|top|main|primary|dream|target) ){ADJ}(?:signing|recruit|addition|capture)|become {ADJ}(?:player|man|member|international|striker|midfielder|defender|winger|forward|goalkeeper) to (?:join|sign|move|swap))`,
      '(?:{C}|club|we|they) (?:(?:has|have) lost|(?:(?:has|have) )?transferred) {ADJ}{P} to {ADJ}{C}|(?:has|have) been (?:sold|loaned|transferred|traded|unveiled|snapped up) (?:to|by|as|for|out|from {C} to)|(?:has|have) (?:officially )?(?:left {C} for|(?:sealed|finali[sz]ed) {ADJ}(?:move|switch|deal|signing|transfer|capture)|completed {ADJ}(?:move|switch|deal|(?:re-)?signing|transfer|loan|capture|swoop|raid|purchase|acquisition|sale(?= of))|secured {ADJ}(?:signing|signature|services|{WHO})|(?:announced|confirmed) the {ADJ}(?:signing|arrival|transfer|return|capture)|made {ADJ}(?:move|switch) (?:to|from) (?=<(?!\\S+ (?:an?|{HIS}) )|the ))',
    ),
  },
  {
    id: 'signs',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      '(?:signs (?:for|on|with|as|deal|{ADJ}{P}|{ADJ}(?:deal|contract))|joins on {ADJ}(?:deal|contract|free|basis)|joins {ADJ}(?:{C}|{N}|on loan|side|squad|club)|completes {ADJ}(?:{C} )?(?:move|switch|transfer|signing|loan|deal)|seals {ADJ}(?:{C} )?(?:move|switch|transfer|return|deal)|unveils|welcomes(?! (?:an? |the |any |all )?(?:possibilit|ideas?|prospect|chance|interest|news|opportunit|thought|challenge|competition|speculation|links|moves?|offers?|talk|bids?|visit))|snaps up|ditch(?:es|ed)? {SIDE} for|swaps {SIDE} for|adds {ADJ}{P}|clinches|arrives (?:from|as|on (?:a |loan)|at {C})|(?<!(?:with|of|for|from|against|about|any|other|several|two|three|loan|permanent|potential|possible|reported|proposed|rumoured|previous|recent|similar|big-money|free|transfer) )moves (?:to (?!(?:leave|quit|exit|depart|end|sign|join|take|bring|land|lure|buy|block|beat|tie|keep|secure|replace) )|from ){ADJ}{C}|makes {ADJ}(?:move|switch) (?:to|from|on)|heads (?:to|back to) {C} on|(?:comes|goes|moves|switches) (?:back |out |for {ADJ}season |the other way ,? ?)?(?:to {SIDE} )?on loan|(?:brings? in|takes) {P} on loan|leaves on loan|(?:leaves|departs) (?:{C} )?for {SIDE}|returns to {C} (?:on|from|having)|(?:goes|heads|moves|makes|went) (?:back |home |out )?(?:to {SIDE} )?(?:on {ADJ}loan|for {F}|from {C})|comes from {C})',
      '{C} wraps? up {ADJ}(?:signing|deal|move|transfer|swoop|capture)|{C} (?:adds?|ropes? in|bring in|inks?|sign|net|nab|bag|loan(?! (?:man|star|ace|player|duo|striker|forward|winger|midfielder|defender|goalkeeper|keeper))|complete|unveil|snap up|announce|confirm(?! (?:[a-z]+ ){0,3}targets? )|seal|land|clinch|welcome|swoop) {ADJ}(?:{P}(?! (?:(?:transfer|loan|exit|contract|[a-z]+-[a-z]+) )?(?:approach|interest|bid|offer|talks|negotiations|discussions|enquiry|pursuit|chase|injury|contract|extension))|signing|deal(?! to sign)|move|transfer|capture|departure|exit)|{C} sells? {ADJ}{P} to|returns to {HIS} (?:former|previous|old|boyhood|first) (?:club|side)(?: ,? ?{ADJ}{C})? ?,? (?:on (?:an? |loan)|for the (?:rest|remainder)|until|from {C})',
      '{P} (?:joins|signs|(?:quits|leaves|ditches|swaps) {C} for {C}|arrives from|(?:all )?coming from {C}(?= ?[.,]| on| and|$)) ?|{C} take {ADJ}{P} on {ADJ}loan|(?:{C} acquires?|traded to) {SIDE}?',
    ),
  },
  {
    id: 'signed',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      `${NOT_YET}(?:signed|re-signed) (?:for|from|{P}(?! from [,.])|{ADJ}(?:{P}|deal|contract|pre-contract|agreement)|with {C}|on a|him|her)|${NOT_YET}(?:joined|rejoined)${AMONG} (?:{C}|from|on|the club|as|for {F}|{ADJ}{C})`,
      `${NOT_YET}(?:snapped up|recruited|acquired|secured|bought|brought in|sold|offloaded|loaned out|swapped) {ADJ}(?:{P}(?! from [,.])|{C})|(?:was|were) (?:signed|bought|sold|loaned|recruited|snapped up|unveiled|traded|acquired) (?:by|from|for|to|out|as)|(?:paid|splashed|spent) (?:over |up to |around |about )?{ADJ}{F} (?:to {SIDE} )?(?:for|on) {WHO}|(?:penned|inked) {ADJ}(?:deal|contract)`,
      `${NOT_YET}(?:sealed|completed|clinched|secured|wrapped up) {ADJ}(?:{C} )?(?:move|switch|transfer|(?:re-)?signing|capture|acquisition|loan(?! agreement)|return|(?<!(?:clinched|secured|wrapped up) (?:[^ ]+ ){0,4})deal)|${NOT_YET}made {HIS} loan (?:(?:deal|move|spell|stay|switch) )?(?:(?:at|with|to|from) {C} )?(?:an? )?permanent|${NOT_YET}linked up with {C}(?= (?:from|on))|${NOT_YET}(?:moved|departed) (?:to|from|for) {ADJ}(?:{C}|{L})|${NOT_YET}(?:left|departed) (?:{C}|{ADJ}[a-z]+) to (?:join|sign for) {SIDE}|${NOT_YET}left for {C}|arrived (?:from|at|on) {ADJ}(?:{C}(?! 's)|loan|a free)`,
      `^(?:in|by) (?:signing (?:for|with)|joining|moving to|completing|sealing) |${NOT_YET}made {ADJ}(?:move|switch) (?:to|from) {C}|(?:succeed(?:ed|ing)|success) in (?:signing|landing|securing|bringing|capturing)|managed to (?:sign|land|secure|get|bring|capture|persuade|convince) {WHO}`,
      '(?:after|having|since|following) (?:putting pen to|(?:snapping up|landing|capturing|recruiting)(?= (?:{WHO}|{ADJ}{P}))|swooping for|securing the {ADJ}(?:signature|services|signing)|signing|joining|sealing|completing(?! (?:(?:a|his|her|the) )?(?:[a-z-]+ )?(?:medical|talks|tests))|swapping|moving|penning) ',
    ),
  },
  {
    id: 'confirm',
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      `${NOT_YET}(?:confirm(?:s|ed|ing)?|announc(?:e|es|ed|ing)) (?![^,.]{0,20}(?:potential|possible) ){ADJ}(?:signing|arrival|appointment of {ADJ}(?:defender|midfielder|striker|winger|goalkeeper)(?! coach)|transfer(?! targets?)|capture|swoop|acquisition|deal for|move(?! away)|switch|loan (?:signing|move|deal))|{C} (?:have |has )?(?:announced|confirmed) the (?:deal|news)(?= (?:this|on|today|yesterday|earlier|last|late|with|in|and)|[.,]| ?[.,]| ?$)`,
      '(?:delighted|pleased|happy|proud) to (?:announce|confirm|welcome|have signed|unveil)|can (?:today |officially |finally )*(?:announce|confirm|reveal) {ADJ}(?:signing|arrival|transfer|capture|acquisition|departure)',
      '(?:move|transfer|deal|loan|switch|signing|arrival)(?: (?:to|from|of|for|at) {ADJ}(?:{SIDE}|{P})){0,2} (?:(?:was|were|has been|have been|is|now) (?:confirmed|completed|announced|official|sealed|rubber-stamped|complete)|(?:has |have )?(?:gone|went) through)',
      `(?:{be}|been) made official|made official {ADJ}(?:signing|acquisition|arrival|transfer|departure|capture)|{C} (?:switch|move|transfer|return|loan) (?:confirmed|completed|sealed|announced|made official)|${NOT_YET}pull(?:s|ed)? off {ADJ}(?:signing|deal|capture|coup|swoop|transfer)|${NOT_YET}(?:got|landed) their man|official :|(?:unveiled|presented) (?:as|at|by|to (?:the (?:press|media|fans|supporters)))|officially an? {C} player|(?:confirmed|announced|unveiled|revealed) as {ADJ}{C} (?:[a-z]+ )?(?:player|signing|man)|{P} {be} (?:the |their |{C} 's |{N} 's )(?:[a-z]+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)) (?:[a-z]+ ){0,2}(?:signing|arrival|recruit|acquisition|addition)(?! as )|(?<!(?:to|will|would|could|may|might) )bec(?:omes?|oming|ame) {ADJ}(?:signing|arrival|recruit|new face)(?! when )|becomes {ADJ}(?:<c\\d+> player)|(?<!will )(?:{be}) (?:officially |at last |finally )*an? {C} (?:player|man)(?! (?:and|who|since|through|for (?:the|another)))|finally an? {C} player`,
      'with {C} signing {WHO}|by signing (?:{ADJ}{P}|(?:for|with) {C})|by (?:joining|moving to) {C}|with (?:the )?(?:[a-z-]+ )?(?:additions?|inclusion|signings?|captures?|acquisitions?) of {WHO}|(?:pip(?:s|ped|ping)?|beat(?:s|en|ing)?) {ADJ}{C} to the (?:signing|signature|capture) of|, signing (?:{WHO}|(?:an?|{HIS}) {ADJ}(?:deal|contract)(?! extension))|(?<!(?:set|poised|expect|could) [^,]{3,90} )with {P} (?:joining|signing|moving (?:to|on)|heading to) |with (?:{C}|the club) (?:completing|confirming|announcing|securing|sealing) {ADJ}(?:signing|deal|move|transfer|capture)',
      'having (?:signed|penned) {ADJ}(?:deal|contract)|(?:delighted|pleased|happy|glad|relieved|thrilled) to (?:get|have|got) (?:it|this|{ADJ}(?:deal|move)|things|everything) (?:all )?(?:done|over the line|sorted|finalised|completed|signed)|(?<!(?:to|will|would|could|might|may|should|can|must|not) )put pen to paper(?! on {ADJ}(?:new|extension))|signed on the dotted line|^{C} capture {P}|splash(?:es|ed)? {ADJ}{F} on {WHO}|^welcome to {C}|{P} (?:loaned|traded|sent) (?:out )?to {C}|(?:get|got) (?:their|his) man(?: |$)',
    ),
  },
  {
    id: 'done-deal',
    arrives: true,
    kind: 'join',
    stage: 'done',
    needs: 'strong',
    pattern:
      '(?<!(?:and|the|all|latest|every|,) )done deals?(?! (?:yet|in |from |as |over |across |here|below|live))|done and dusted|(?<!g[eo]t(?:ting)? (?:[^ ,.]+ ){0,4})deal done|signed ,? sealed',
  },
];
