/** A suitor sends scouts, has him watched, likes what it sees. Examples: scouted.examples.ts. */
import { any, type TriggerRow } from './row';

const EYES =
  '(?:scouts?|spy|spies|representatives?|officials?|emissar(?:y|ies)|(?:head|chief) of recruitment|chief scout|[a-z]+ director|delegation|envoys?)';
const SOMEONE =
  '(?:(?:an? |their |two |three |several |some |more )?(?:[a-z]+ )?(?:man|men|people|eyes|someone|somebody|scouts?|spy|spies|representatives?|officials?|emissar(?:y|ies)))';
const WATCH = '(?:watch|see|look at|check on|check out|run the rule over|cast an eye over|assess|study|observe|scout)';
const THERE =
  '(?:in (?:the )?(?:stands?|crowd|town|attendance|stadium|seats|country|directors)|at|among|present|there|spotted|out in|back at)(?= |[.,])';
const HIM_WATCHED = '(?:to (?:watch|see|check on|look at|run the rule over) {WHO}|watch(?:ed|ing) {WHO})';
const WATCHED = '(?:watched|scouted|followed|monitored|tracked|checked (?:on|out)|looked at|studied|seen|assessed)';

export const SCOUTED: readonly TriggerRow[] = [
  {
    id: 'scouts-sent',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    needs: 'suitor',
    pattern: any(
      `{SUITOR}(?:send|sent|sending|dispatch(?:ed|ing)?|despatched|flown|flew) {ADJ}${EYES}(?= (?:to|along|over|out|for|in)|{END})`,
      `{SUITORIS}(?:with )?${SOMEONE} (?:at {ADJ}(?:{C}|game|match|ground|stadium|final|tie|fixture)|in (?:the |attendance|{C} 's )?(?:stands?|crowd|stadium|directors|seats|town)?|present|to (?:watch|see|look at|check on)|watching)(?= |[.,]|$)`,
      `(?:{OFFICE} (?:from|of) {C}|{C} (?:'s )?(?:[a-z]+ )?(?:scouts?|spies|officials|representatives?|chief scout)){HELPS} ${THERE}(?:[^.;]{0,60}${HIM_WATCHED}|{END})`,
      `(?<!former ){C} (?:boss|manager|coach|director|[a-z]+ director)(?: <n\\d+>)?{HELPS} ${THERE}[^.;]{0,60}${HIM_WATCHED}`,
    ),
  },
  {
    id: 'seen-him',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    needs: 'suitor',
    pattern: any(
      `{SUITOR}to ${WATCH} {WHO}|{SUITOR}(?:run|ran|running) (?:the|their) rule over {WHO}|{SUITOR}(?:keeps?|kept|keeping) (?:going|coming) back(?! to)`,
      `{SUITOR}(?:compiled|drawn up|got|built up) {ADJ}(?:dossier|file|report)s?|{SUITOR}(?:done |did |doing )(?:their|its|some|plenty of|extensive)? ?(?:[a-z]+ )?(?:homework|due diligence|(?:background )?checks|scouting)(?= |[.,]|$)`,
      `{SUITOR}(?:like|likes|liked|impressed by|enjoyed) what (?:they|it|he|{HIS} scouts) (?:{have} )?(?:see|sees|seen|saw)`,
      `{SUITOR}(?:tak(?:e|en|es|ing)|took) (?:notice|note|(?:an? )?(?:[a-z]+ )?look)(?:{END}| (?:at|of) {WHO})|{SUITOR}(?:seen|watched|looked at|scouted|followed) {WHO}(?![^.;]{0,120} (?:move|leave|depart|join|sign|switch|head|exit) )(?! (?:and (?:saw|watched)|score|run|play (?:in|for)|beat|go|off|win))`,
      `{SUITORIS}(?:watching|following|monitoring|tracking|observing|looking|sniffing|circling|hovering|lurking|prowling)(?: (?:developments|events|matters|{ADJ}situation|closely|intently|with interest|from afar|keenly|on|about|around|in the background))*{END}|{SUITOR}(?:keep|keeping|kept) (?:[a-z]+ ){0,3}(?:watch|tabs|eye){END}`,
      `{SUITORIS}(?:known |big |huge |confirmed |firm |keen |early |long-?(?:time|term|standing) |previous )*admirers?{END}|{SUITORIS}(?:taken with|smitten|enamoured|impressed)(?:{END}| (?:by|with) {WHO})`,
    ),
  },
  {
    id: 'caught-eye',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    needs: 'suitor',
    pattern: any(
      "(?:catch|catching|caught|drawn|drew|attract(?:ed|ing)?|held|captured|won) (?:{C} 's (?:eyes?|attentions?|gaze|interest)|the (?:eyes?|attentions?|gaze|admiration) (?:of|from) {ADJ}{C})|(?:piqued|aroused|stirred|sparked|pricked) (?:the )?(?:interest|curiosity|ears) (?:of|at|from) {ADJ}{C}|(?:turned|turning) heads (?:at|in) {C}",
      '(?:{have} (?:not|hardly|scarcely) |did not )(?:gone|go|escaped|been) (?:unnoticed|the (?:notice|attention)|lost)(?: (?:of|by|on|at|in))? {ADJ}{C}|(?:come|came|brought) to the (?:attention|notice) of {ADJ}{C}',
      `${WATCHED} (?:[a-z]+ ){0,4}by (?:{OFFICE} (?:from|of|at) )?{ADJ}{C}`,
    ),
  },
];
