/** Links, interest, targets, watching: what papers say of a suitor. Examples: linked.examples.ts. */
import { any, type TriggerRow } from './row';

export const LINKED: readonly TriggerRow[] = [
  {
    id: 'linked',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    pattern: any(
      "linked (?:with|to|away|of late)(?! (?:the |a )?(?:[a-z]+ )?(?:{C} (?:'s )?)?(?:vacant )?(?:[a-z]+ )?(?:job|post|vacancy|bench)(?= |$))|{be} (?:being )?linked(?= [.,]|[.,]|$)",
      'link(?:s|ing|ed)? {WHO} (?:with|to)',
      'links (?:with|to|between|over)|(?:transfer|{C}) links?|the link (?:to|with) (?:{WHO}|{C})|{P} linked(?: again)?$',
      'rumou?red (?:to (?:be )?(?:join|leav|sign|mov|want|interest|keen|consider|close|look)\\w*|{ADJ}(?:target|move|interest|transfer|with))',
      '(?:transfer )?(?:rumou?rs?|speculation|gossip|reports) (?:linking|(?:about|over|on|around|surrounding|of|regarding|that) {ADJ}(?:{P}|his|her|future|move|exit|departure|transfer|interest))',
      '(?:rumou?red|said|understood|believed|thought|reported|known) to be (?:monitoring|tracking|ey(?:e|)ing(?: up)?|scouting|watching|keeping tabs on) {WHO}',
      'touted (?:for|with|as(?! (?:one of|an? (?:future|star|talent)|the (?:next|best|future)))) |{P} (?:{be} |all |among )+{ADJ}(?:targets?|options|possibilit(?:y|ies)|candidates)(?= ?[.,;]| [.,;]|$)|{P} (?:has|have) been (?:watched|scouted)(?! by (?:[a-z]+ )?(?:fans|thousands|millions|crowd))|(?:loan|transfer|deadline-day) (?:moves|bids|swoops|raids) for {WHO}',
      'tipped (?:to (?:join|leave|sign|move|make|quit|replace|return|be)|for {ADJ}(?:move|switch|exit|return|{C}))',
    ),
  },
  {
    id: 'interest',
    kind: 'join',
    stage: 'interest',
    pattern: any(
      'interest(?:ed)? in (?:{WHO}|{ADJ}(?:signing|sign|deal|move|bringing|landing|signature|services|acquiring|recruiting|securing|joining|taking|getting|buying|becoming|playing for))',
      'interest(?:s|ed)? (?:from|by) (?:{SIDE}|{N}|{ADJ}(?:suitors?|abroad|elsewhere))',
      "{C}(?: 's| in)? (?:\\w+ )?interest(?! (?:rate|payment))",
      '(?:transfer|growing|serious|concrete|strong|renewed|rival|firm|intense|considerable|mounting|long-standing|longstanding|reignite[d]?|rekindle[d]?|register(?:ed)?|express(?:ed)?|attract(?:s|ed|ing)?|generat(?:es|ed|ing)|drawn?|drew|drawing|shown?|showing|lots of|plenty of) (?:{ADJ})?interest',
      '(?:flooded|inundated|swamped|bombarded|overwhelmed) (?:with|by) {ADJ}(?:calls|enquiries|interest|approaches)|interested (?:clubs?|parties|party|sides?|teams?|suitors?)|(?:retain|maintain|hold|have|harbou?r)(?:s|ed)? {ADJ}interest(?! (?:rates|in (?:the (?:game|club|team)|football)))|(?:said|understood|believed|thought|reported|known|all|also) (?:to be )?(?:in the (?:mix|running|frame|hunt|race)|keen|interested|watching|monitoring)',
      '{C} {be} (?:said to be |believed to be |understood to be |thought to be |among (?:the )?(?:clubs|sides|those) )?interested',
    ),
  },
  {
    id: 'interest-weak',
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: '(?:interests?|interested)(?! (?:rates?|payments?|charges|group|free))',
  },
  {
    id: 'suitors',
    kind: 'join',
    stage: 'interest',
    pattern: any(
      '(?:place|name) {ADJ}(?:as|on) {ADJ}destination|suitors?|potential buyers?|admirers (?:in|from|at|across|include)|takers',
      '(?:potential|possible|transfer|next|likely|preferred|attractive|likeliest) destinations?|(?<={C} (?:{have} |all |also |both |each )*been )(?:mentioned|named|touted|cited|floated) as {ADJ}(?:candidates|contenders|options)(?! for (?:promotion|relegation|the))',
      "(?:his|her|{P} 's|choosing) (?:next|new) club",
    ),
  },
  {
    id: 'target',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    pattern: any(
      '(?:transfer|main|primary|long-term|longtime|long-time|priority|summer|january|top|number one|number-one|no ?1|first-choice|top-priority|shock|surprise|key|{C}|{L}|reported|recruitment) targets?(?! (?:man|men|of \\d|for the season))',
      '(?:{C}|they|club|side) (?:have |has |are |is )?(?:target|targets|targeted|targeting) (?:a |the )?(?:{WHO}|{ADJ}(?:move|signing|deal|swoop))|(?:player|man|name) (?:that )?(?:they|{C}) (?:are|have|is|has) target(?:ing|ed)(?= )',
      '{P} {be} (?:seen|regarded|viewed|identified|earmarked|considered) (?:by {SIDE} )?as {ADJ}(?:acquisition|signing|target|reinforcement|recruit)(?= |[.,]|$)',
      'lin(?:es?|ed|ing) up {WHO} (?:as (?:an?|the|their|his)|to (?:replace|succeed))(?= )|{be} targeted by|transfer-targeted|(?:ma(?:d|k)e|makes|making) {WHO} {HIS} {ADJ}(?:priority|number one)',
    ),
    subject: 'to',
  },
  {
    id: 'target-weak',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    subject: 'to',
    pattern: any(
      '(?:a|another|their|his|as|remains?|prime|dream) targets?(?! (?:man|men|of \\d))',
      '(?:target|targets|targeted|targeting) (?:{WHO}|{ADJ}(?:move|signing|deal))',
      '(?:replacement|successor|alternative|candidate|solution|option|upgrade|addition|reinforcement)s?(?: (?:for|to|at|on|in|should|,|\\.|$))',
      '(?:top|main|number one|number-one) priority|dream signing|potential signing|possible signing|first choice|top choice|name in the frame',
    ),
  },
  {
    id: 'monitor',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: any(
      "(?:get(?:ting)? serious (?:for|about)|think(?:s|ing)? of) {WHO}|attract(?:s|ed|ing)? {ADJ}attentions?|(?:monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|scout(?:s|ed|ing)?|(?<!(?:remember(?:s|ed)?|recalls?|loved?|enjoy(?:s|ed)?|liked?|grew up|kept|fans?|sat) )watch(?:ed|ing)|ey(?:e|es|ed|eing|ing)(?: up)?|check(?:ed|ing)? on|look(?:ed|ing)? at|assess(?:ed|ing)?) (?:{WHO}(?! 's (?:manager|coach|boss|side|team|team-?mates?|father|brother|goal))|{ADJ}(?:situation|move|moves|deal|swoop|return|developments|progress|signing|contract situation))",
      'running the rule over|k(?:eeps?|eeping|ept) {ADJ}(?:tabs|eyes?|watch)(?: |$)|(?:have|has|had|having) {WHO} (?:watched|scouted|followed)|(?:{have}|been) (?:watched|followed|following) (?:{WHO}|closely)|(?:{be}|been) following {WHO}',
      'scouts (?:at|in|to|watch|were|have)|sent scouts|scouting (?:list|mission)|circling|sniff(?:s|ed|ing)? around',
    ),
  },
  {
    id: 'radar',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    pattern: any(
      "(?:on|top of|of|heads?|tops?|atop) (?:{C} 's|{N} 's|{P} 's|their) (?:\\w+ )?list(?! of (?!{ADJ}(?:targets|recruits|signings|additions)))",
      '(?:on|onto|under|off|top of|in|of) {ADJ}radars?',
      "(?:on|atop|to|of|tops?|off|up|heads?) (?:{ADJ}|(?:the )?{N} (?:'s )?)(?:shortlists?|short-list|wish ?-?lists?|wanted list|hit ?-?list|list of {ADJ}(?:targets|options|candidates|recruits|signings|additions))",
      "in (?:the |their |his |its |{C} 's )(?:club 's )?(?:sights|crosshairs)",
    ),
  },
  {
    id: 'wanted',
    kind: 'join',
    stage: 'interest',
    pattern: any(
      '(?:{be}|long|much|heavily|widely) (?:eyed(?: up)?|targeted|lined up|earmarked|wanted|coveted|sought|sought-after|sought after|fancied|pursued|chased|tracked|courted|scouted|monitored|watched|approached|admired) by (?:{SIDE}|{N}|several)',
      '(?:{P} (?:, )?|player |man )(?:wanted|targeted|eyed|chased|tracked|pursued|courted|coveted|watched|admired) by|(?<=<p\\d+> (?:(?:is|are|was) )?)(?:coveted|courted|wanted)(?= (?:(?:in|across|on) (?:{L}|europe|merseyside|tyneside|wearside|the continent)|(?:down south|abroad|elsewhere|overseas|(?:south|north) of the border)))|(?<=<p\\d+> (?:is|are) )(?:coveted|sought|wanted)(?= [,.]|$)|{P} {have} been targeted|wanted man|(?:much|highly) (?:coveted|sought-after|sought after)|in demand|hot property',
    ),
  },
  {
    id: 'watching',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern: any(
      '(?:{C}|{N}|clubs?|scouts?|side|giants) (?:{be} |{have} |been |closely |said to be |believed to be |understood to be |thought to be )*(?:monitoring|tracking|scouting|watching|eyeing(?: up)?|eye|eyes|keeping tabs on|keeping (?:an|a close) eye on|running the rule over|chasing|circling) {WHO}(?! (?:closely as|score))',
      '(?:has|have|with) (?:{HIS}|an|their) eyes? on {WHO}|caught the eye of {SIDE}|alerted (?:{SIDE}|{ADJ}suitors)|alerted to {ADJ}(?:availability|situation)|(?:sniff|sniffs|sniffed|sniffing) (?:a)?round {WHO}|on trials? (?:with|at|from)|(?:invited|handed|given|offered|taken) {ADJ}(?:for|on)? ?{ADJ}trial(?: |$)|made a call (?:for|about|to)|snar(?:e|ing) {WHO}',
      '{P} {be} interesting {C}|(?:subject|object) of {ADJ}interest|attract(?:s|ed|ing)? (?:the )?(?:attentions?|interest|admiring glances) (?:of|from) (?:{SIDE}|{N})',
      '(?:make|making) {WHO} (?:{HIS}|the|a) (?:first|latest|next|record|marquee|main|number one) {ADJ}(?:signing|target|recruit|addition)',
    ),
  },
];
