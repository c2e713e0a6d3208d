/** On his way out: as good as gone, to be got rid of, hawked around, told to go. Examples: going.examples.ts. */
import { any, type TriggerRow } from './row';

export const GOING: readonly TriggerRow[] = [
  {
    id: 'as-good-as-gone',
    kind: 'exit',
    stage: 'agreed',
    pattern: any(
      '{P} (?: ?, (?:though|however|meanwhile) , )?(?:{be} |looks? |seems? )?(?:all but|as good as|pretty much|virtually|basically|practically|effectively) (?:gone|out(?: of)? the door|out of {C}|left|off|away)(?! (?:the (?:pitch|field|target|mark)|to sleep))',
      '{P} (?:will|would) (?:not|no longer) be (?:around(?= (?:next|when|come|to|much)| ?[.,;]| [.,;])|wearing|playing for {C}|part of (?:it|the {ADJ}(?:squad|team|side))|at {C} (?:next|when|come|for)|here (?:next|when|come)|in {C} (?:colours|next)|back (?:at|with|in|for) {ADJ}(?:{C}|next season|pre-season|club))|(?:not|never) (?:(?:play|pull on|wear) (?:for (?:{C}|us|them|the club)|{ADJ}(?:{C} )?(?:shirt|jersey)) again|play again for (?:{C}|us|them|the club))',
      '{HIS} {C} (?:career|days|story|spell|chapter) (?:{be} |looks? |appears? )(?:to be |all but |effectively |as good as )*(?:over|at an end|finished|numbered)|{HIS} (?:bags|suitcases?|boots|locker) (?:{be} |{have} |been )*(?:packed|emptied|cleared)(?! for)|{P} {have} (?:packed|emptied|cleared) {HIS} (?:bags|locker|suitcase|boots|things|belongings)|said {HIS} (?:goodbyes|farewells)(?= (?:at|on) )|(?:that|it|this) was (?:my|{HIS}) last (?:game|match|appearance) (?:at|for|in|with|here)|(?:have|has|had) played (?:my|{HIS}) last (?:game|match) ',
      '(?:will|{be}|would) not (?:be )?(?:re-?sign(?:ing)?|kept on|retained)|no (?:contract|deal) for {WHO} (?:at|in|next|for)|not be kept on',
      '{P} (?: ?, [^,]{3,50} , )?(?:{be} |will be )(?:moving|on the way|off) (?:out|elsewhere|to pastures)(?= ?[.,]| [.,]|$| in| this)|going out : {P}|^{P} (?:heading|headed|off|jetting off) (?:overseas|abroad)',
    ),
  },
  {
    id: 'to-be-rid-of',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    whole: true,
    pattern: any(
      "(?:want|wants|wanted|keen|eager|desperate|happy|like|looking|try|tries|trying)(?: to)? (?:be |get )?(?:rid|shot|shut) of {WHO}|(?:get|getting|got) (?:rid|shot|shut) of {WHO}|(?:want|wants|wanted|get|getting) {WHO} (?:out(?= [.,]|[.,]| ?$)|off (?:the|their|its) (?:books|wage bill|payroll)|gone|sold(?! to )|moved on)|(?:take|takes|taking|taken) {WHO} off (?:{C} (?:'s )?|their |our |his )hands",
      'told (?:{WHO} |that (?:he|she) )*(?:to (?:sling|pack|clear|empty) {HIS} |to (?:start looking|look for (?:a|another|himself|herself)|move on|go and find|train (?:alone|on his own|with the (?:kids|reserves|youth|under))|get out|stay away)|(?:{P} )?(?:has|have) no future|(?:{P} )?(?:is|are|will) (?:not (?:be )?(?:wanted|needed|in)|surplus))|(?:days|weeks|until {ADJ}) to find (?:a|himself a|herself a) (?:new )?club',
      'be(?:ing)? shown (?:to |towards )?the (?:door|exit|way out)(?! of the (?:dressing|court|bus))|(?:allowed|let|letting|permitted) (?:{WHO} )?(?:out (?:of {C}|on loan|for the (?:rest|season)|this (?:month|summer|window))|to (?:speak|talk|chat|negotiate) (?:to|with) {ADJ}(?:{C}|clubs?|suitors|interested))|(?:may|can|could) (?:talk|speak|chat) (?:to|with) (?:whoever|{ADJ}clubs?)|find (?:{WHO}|himself|herself|me) (?:a|another) {ADJ}(?:club|team)|look(?:ing)? for (?:another|a new|a different) (?:club|team)|(?:has|have) permission to (?:speak|talk|travel|find)',
      '(?:tout(?:s|ed|ing)?|hawk(?:s|ed|ing)?|punt(?:ed|ing)|shop(?:ped|ping)?|offer(?:ed|ing)?) {WHO} (?:around|round|out to|about|to (?:clubs|anyone|several|half|all)|elsewhere)(?! \\d| <f)|{P} (?: ?, [^,]{3,60} , )?(?:{have} |{be} |been |being )+(?:touted|hawked|shopped|punted|offered) (?:around|round|about|out|to (?:clubs|anyone|several|half))(?! \\d| <f)',
      '(?:{P}|who|which) (?:must|have to|has to|will have to|needs? to|may have to|would have to) (?:be (?:sold|moved on|shipped out|sacrificed)|find (?:a|another) (?:new )?club)|(?:list|inventory) of (?:{ADJ})?players (?:who|that|to) (?:must|are to|can|may|will|have to|be)|(?:those|ones|players|list) {N}? ?can do without|out (?:of the door )?(?:will go|goes|went) {ADJ}{P}|{P} (?:, [^,]{3,40} , )?will be (?:punted|moved on|let loose|cast aside|allowed to)',
      '(?:powerless|helpless|unable) to (?:stop|prevent|keep) {WHO}|(?:faces?|facing|braced for|resigned to|fears?|dread\\w*|prepar\\w+ for|at peace with|brace\\w* (?:themselves|itself) for|come to terms with) (?:the (?:loss|departure|sale|exit) of {WHO}|losing {WHO}|life without {WHO}|{HIS} (?:loss|departure|exit))',
      '{P} (?:has |have )?cut ties with|cut {WHO} adrift|cut (?:their|its|our) losses (?:on|with) {WHO}|drive {WHO} (?:to the airport|there|down)|(?:has|have) (?:had enough|had it|grown tired|tired|become weary) (?:of|with|at) {ADJ}(?:{C}|sitting on|the bench|life|it|{N})|(?:no longer|not) want(?:s|ed)? to (?:be (?:at {C}|in {C}|there)|play for {C}|stay|wear)',
    ),
  },
  {
    id: 'going-weak',
    kind: 'exit',
    stage: 'interest',
    weak: true,
    pattern: any(
      '(?:made to|told to|{be}|ordered to) (?:training|train) (?:alone|on (?:his|her|their) own|with the (?:under-?\\d\\ds?|u\\d\\ds|reserves|kids|youth|b team|juniors))|not (?:trained|been seen|turned up)|likeliest to (?:go|leave|depart)|in the shop window|off[- ]contract|(?:plans?|planning|life) without {WHO}|{P} (?:, [^,]{3,40} , )?(?:{be} )?(?:gone|going)(?= ?[.!]| [.!]|$)',
      '(?:no )?(?:obstacles?|barriers?) in {HIS} way|(?:can not|could not|will not|would not) (?:stop|hold|keep|prevent) {WHO}(?! (?:from (?:scoring|shooting)|out|off|quiet))|think (?:about )?(?:everything|my future|{HIS} future)|(?:up|down) to (?:{P}|the (?:player|boy|lad))(?= ?[.,;]| [.,;]|$)|(?:to|for) {P} to decide',
    ),
  },
];
