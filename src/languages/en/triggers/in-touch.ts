/** A suitor rings, writes, sits down with his people. Examples: in-touch.examples.ts. */
import { any, type TriggerRow } from './row';

/** Those who speak for a player. */
const PEOPLE =
  '(?:agents?|agency|representatives?|people|camp|entourage|father|mother|parents|dad|family|brother|advisers?|advisors?|intermediar(?:y|ies)|lawyers?|{HIS} manager)';
const SPOKE =
  '(?:met|meet|meeting|spoke|spoken|speaking|talked|talking|s[ai]t down|sitting down|dined|lunched|(?:had|having|held) (?:(?:an? )?(?:[a-z]+ )?(?:dinner|lunch|coffee|breakfast|drinks?|chat|word|meeting|conversations?|meal)))(?: (?:with|to))?';
const CALLED = '(?:rang|rung|ringing|phoned|telephoned|called|messaged|emailed|texted|dialled)';

export const IN_TOUCH: readonly TriggerRow[] = [
  {
    id: 'in-touch',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    needs: 'suitor',
    pattern: any(
      `{SUITOR}(?:been|get|got|getting) in (?:touch|contact)|{SUITORIS}in (?:[a-z]+ )?(?:touch|contact)(?:{END}| with (?=<n|the club|{ADJ}${PEOPLE}))`,
      `{SUITORIS}(?:on|at|(?:on|at) the other end of) the (?:phone|telephone|blower|line)(?! (?:to|with) (?:the )?(?:var|referee|officials))|on the (?:phone|telephone|blower) to {ADJ}${PEOPLE}|{SUITOR}been (?:back )?on to {C}(?= |$)`,
      `(?:pick(?:ed|ing|s)? up|lift(?:ed)?|reach(?:ed)? for) the (?:phone|telephone|receiver)`,
      `{SUITOR}${CALLED}(?! (?:the|an?) (?:(?!player|agent)[a-z]+ )*)(?:{END}|(?= (?:me|us|{C}|<[pn]\\d+>|{HIS} {ADJ}${PEOPLE}|the <?(?:player|agent|p\\d+)|back|about|on (?:several|a number)|to (?:ask|enquire|inquire|register)))(?! (?:me|us|<[pn]\\d+>|{C}) (?:an?|the|up|off|over|in)(?: |$))(?! <[pn]\\d+> , an? ))`,
      `(?:got|had|took|taken|take|takes|received|receives|fielded|a|the|phone|another|first|several|more|missed|been) (?:phone )?calls? (?:{have} )?(?:(?:come|came|been) )?(?:in )?from (?:{C}|(?:[a-z]+ ){0,3}clubs?)|(?:put|putting) in (?:a|another|several) (?:phone )?calls?(?= |$)`,
      `(?:phoned|rung|called|contacted|telephoned|messaged) (?:[a-z]+ ){0,3}by (?:{C}|{N}|<c\\d+> 's)|(?:phoned|rang|rung|called|telephoned) about {WHO}|${CALLED} (?:{WHO}|the player) (?:directly|personally|himself|in person)|phoned in person`,
    ),
  },
  {
    id: 'clubs-rang',
    kind: 'join',
    stage: 'talks',
    needs: 'strong',
    pattern: any(
      `(?:clubs?|sides?|teams?|three|four|two|some|several|(?:one|couple) of (?:them|those)){HELPS} (?:${CALLED} (?:me|us|about|{C}|{HIS})|in (?:touch|contact){END}|on (?:the (?:phone|telephone|blower)|to (?:me|us|{C}))|sp(?:oke|oken) (?:to|with) (?:me|us|{WHO})|asked (?:about|for|after) {WHO}|made enquiries)`,
      '(?:we|they|{C}|club|{N}) {have} (?:had|received|fielded|taken) {ADJ}(?:calls|enquir(?:y|ies)|inquir(?:y|ies)|phone calls?)(?= |[.,]|$)(?! from (?:fans|supporters))',
      '(?<!(?:board|general|annual|council|team|disciplinary|committee|shareholders|emergency|staff) )meeting (?:{have} |{be} |been )+(?:pencilled in|scheduled|arranged|set up|lined up|fixed)',
      'told (?:that )?{P} can (?:talk|speak) (?:to|with) {SIDE}|(?:attempt|permission|leave|free|green light|go-ahead|thumbs up|clearance) to (?:talk|speak|(?:open|begin|start|hold) (?:talks|negotiations)) (?:to|with) (?:{WHO}|{SIDE})',
    ),
  },
  {
    id: 'clubs-told',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    needs: 'strong',
    pattern:
      '{C} (?:have |has )?told {C}(?: alike| both)? (?:that|to|the|what|how|{P})(?= )(?! (?:they|it) (?:will|would|can|could|are|do|did)(?:(?: not| never| no longer)? (?:go|pay|bid|offer|increase|raise|improve|meet|match|return|come back|walk)| not (?:prepared|willing|ready)))',
  },
  {
    id: 'sat-down',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    needs: 'suitor',
    pattern: any(
      `{SUITOR}${SPOKE} {ADJ}(?:${PEOPLE}|{P}|him|her)(?! (?:'s|<f\\d+>|at half|after the|before the (?:game|match)|in training))`,
      `${PEOPLE} (?:(?:of|for) {WHO} )?(?:{have} |{be} |been )*(?:seen|spotted|photographed|pictured|snapped|filmed) (?:at|in|inside|outside|entering|leaving|with) {ADJ}{C}|${PEOPLE} [^,.]{0,50}(?:for (?:a )?(?:meeting|talks) (?:with|at)|to meet(?: with)?) {C}`,
    ),
  },
  {
    id: 'asked',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    needs: 'suitor',
    pattern: any(
      `{SUITOR}(?:enquired|inquired|enquiring|reached out|com(?:e|ing) calling|came calling|asked|asking|made (?:their|its) (?:move|interest known)|registered (?:their |its |an )?interest){END}`,
      '(?:enquir|inquir)(?:y|ies) (?:{have} )?(?:(?:been|come|came|arrived|received|made|lodged) )*(?:in )?(?:from|by) {ADJ}{C}',
      `{SUITOR}(?:asked (?:{HIS} )?{ADJ}(?:{C}|them|us|${PEOPLE}) (?:to (?:name|set)|what|how much|for (?:(?:a|the|their) (?:price|figure)|information|details))|asked what {ADJ}(?:would|will|it)|ask(?:ed|ing)? after {WHO}|asked for {WHO})`,
      `{SUITOR}(?:knock(?:ed|ing)? (?:on|at) (?:the|{C} 's|{HIS}) door|(?:set|laid) out (?:their|its) (?:plans?|stall|vision|project)|(?:presented|outlined|sold|pitched|explained) {ADJ}(?:project|plans?|vision)|asked (?:for|to see) {ADJ}(?:medical (?:records|reports|history)|paperwork)|(?:open|begin|begun|start)(?:ed|s)? {ADJ}(?:conversations|a dialogue))`,
    ),
  },
];
