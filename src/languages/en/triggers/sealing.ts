/** Signings and partings in other verbs: reeled in, swapped for, gone their separate ways. Examples: sealing.examples.ts. */
import { any, type TriggerRow } from './row';

const NOT_YET =
  '(?<!(?:to|be|been|will|would|could|might|may|should|can|of|being|not|never|him|her|was|were|is|are|ever|yet|having|had|have|has) )';
/** What has been done, unlike "would have". */
const HAS = '(?<!(?:would|could|should|might|may|must|to|not) )(?:has|have) ';
const MONEY = '(?:an? )?(?:[a-z-]+ ){0,2}{F}(?: [a-z]+)?';

export const SEALING: readonly TriggerRow[] = [
  {
    id: 'sealed-otherwise',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      `${HAS}(?:(?:beat(?:en)?|fought|fended|seen|held|warded) off [^.;]{3,70} to (?:sign|land|secure|capture|recruit|bring in) {WHO}|got {HIS} (?:dream |big )?(?:move|transfer|switch)(?! (?:back|away))|(?:tied|sewn) up {ADJ}(?:signing|move|transfer|signature))`,
      '(?<!(?:to|will|would|could) )(?:went|gone) on to (?:sign|secure|land|capture|recruit|bring in|acquire) {ADJ}(?:{WHO}|services|signature)',
      `(?:${HAS}|${NOT_YET})(?:reeled|drafted|lured|enticed) in {ADJ}{P}|${HAS}(?:lured|enticed|prised|poached|plucked|nabbed|bagged|hooked|whisked|wrestled) {WHO} (?:back|away|from|to)|(?:${HAS}|${NOT_YET})(?:parted with|forked over|coughed up|handed over) {ADJ}{F} (?:for|to (?:sign|land|secure|buy)) {WHO}`,
      ', (?:securing|landing|capturing|acquiring|recruiting|snapping up|bringing in|picking up) {ADJ}{P} (?:on|from|for|as|until)',
      `(?<!(?:set|poised|expect|could) [^,]{3,90} with )(?:the )?{P} (?:moving|switching|swapping|heading|departing) (?:to|for) {C} (?:in|for) ${MONEY}|(?:returned|moved|went) to (?:{L}|{C}) in ${MONEY} (?:transfer|move|deal|switch)`,
      "(?:(?:was|were) (?:{C} 's|the|their) {ADJ}(?:signing|capture|acquisition) of {WHO}|{C} 's {ADJ}(?:signing|capture|acquisition) of {WHO})(?! (?:is|are|looks?|could|will|would|may|might|should|hinges|depends|{have} (?:stalled|hit|collapsed|been (?:delayed|held))))",
      '{C} (?:(?:have|has) )?(?:beat(?:en)?|fought|fended|held|warded) off [^.;]{3,70} to (?:sign|land|secure|capture|recruit|bring in) {WHO} (?:for {F}|on (?:loan|a ))|{P} became an? {C} player|{be} (?:paraded|unveiled) by {C}|{be} paraded (?:before|in front of|ahead of|at half|on the pitch)|become the latest [^.,;]{0,50}to (?:flee|swap|quit|leave|join|make the (?:move|switch)|sign)(?= )',
    ),
  },
  {
    id: 'borrowed',
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: `(?:${HAS}|${NOT_YET})borrowed {WHO}(?= (?:from|for|until)|[.,]| [.,]|$)`,
  },
  {
    id: 'parted-otherwise',
    kind: 'exit',
    stage: 'done',
    completed: true,
    pattern: any(
      "gone {HIS} separate ways|{P} quit {ADJ}(?:{C}|the club)|(?:cancelled|terminated|torn up|ripped up|annulled|rescinded) (?:{P} 's |{HIS} |the )(?:[a-z]+ ){0,2}contract(?! of employ)|(?:was|were|been) sold by {ADJ}{C}(?! to )|(?<!(?:would|could|should|might|may|must) )(?:has|have) (?:all |already )*been (?:sold|offloaded|moved on|shipped out)(?= (?:so far|this|in|since)| ?[,.;]| ?$)",
    ),
  },
];
