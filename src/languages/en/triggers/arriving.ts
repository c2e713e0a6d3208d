/** He is as good as there: on his way, papers in, paraded on Monday, theirs at last. Examples: arriving.examples.ts. */
import { any, type TriggerRow } from './row';

const DEAL =
  '(?:deal|move|transfer|switch|signing|loan|agreement|it|this one)(?: (?:with|to|for|of|from) {ADJ}(?:{C}|{P}))*';
const LAST = '(?:signature|medical|announcement|paperwork|ink|formalities|shouting|details|photos|unveiling)';
const SHOWN = '(?:paraded|presented|unveiled|announced)';
/** What is in words where a place may stand. */
const NO_PLACE =
  '(?!an? |(?:[a-z-]+ )?(?:talks|position|competition|negotiations|discussions|contention|race|hunt|order|line|need|bid|process|market|agreement|contact|squad|place|charge|action|time|running|frame|mix|seat|lead|front|chase) )';

export const ARRIVING: readonly TriggerRow[] = [
  {
    id: 'as-good-as-there',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    pattern: any(
      `on (?:{HIS}|the) way (?:in|over){END}|${DEAL} (?:{be} |{have} |been )*(?:all )?(?:done|over|agreed|sorted|settled|complete|sealed) (?:bar|but for|save for|apart from|except for|subject to|pending) |(?:only|just) (?:the |{HIS} |a )?(?:[a-z]+ )?${LAST} (?:of {P} )?(?:(?:is|are|remains?|left|missing|outstanding|to (?:come|go|follow)) ?)+|(?:bar|but for) the shouting`,
      `{C} (?:is|are) (?:now )?(?:snapping up|bringing in|taking on|poaching|landing|buying|signing) {WHO}|(?:is|are|looks?) set for {ADJ}(?:season|spell|year|campaign|stint)? ?on loan (?:at|with) {SIDE}|(?:will|is to|are to|due to|expected to) be (?:officially )?${SHOWN}(?: (?:as|at|before|to|on|tomorrow|later|within|in|this|{D})|{END})`,
      `{P} to {C} (?:is |it is )?(?:happening|a done deal){END}|(?:paperwork|papers|registration) (?:{have} |{be} |been |all )*(?:in|lodged|filed|submitted|through|stamped)(?= |[.,]|$)(?! the (?:council|court))`,
      `{P} (?:{have} )?(?:says?|said) yes(?:{END}| to (?:{C}|the move|{L}))|{be} in ${NO_PLACE}(?:[a-z]+ ){1,2}(?:to (?:sign|complete|finalise|undergo|put pen|wrap up)|for (?:an?|{HIS}|the) medical)`,
    ),
  },
  {
    id: 'there-by-name',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    needs: 'suitor',
    pattern: any(
      `on (?:{HIS}|the) way (?:in|over|there) (?:at|to|for) {C}|{be} (?:coming|off|heading) (?:back |home |over |across )*to {C}(?! for the (?:game|match|cup|final))|(?:be|being) (?:officially )?${SHOWN} (?:by|as an?) {C}`,
      `as good as (?:an? )?{C} player|{C} (?:will|to|hope to|expect to|plan to|are to|intend to) (?:officially )?(?:announce|unveil|present|parade|introduce) {WHO}|{SUITOR}(?:wrapped|tied|sewn) (?:it|this one|things|{WHO}) up|{SUITOR}the papers ready`,
      `(?:pack(?:ed|s|ing)?) {HIS} (?:bags?|suitcases?|cases?|gloves|boots|things|belongings) (?:for|to (?:go|move|head) to|ahead of) {ADJ}{C}|(?:photographed|pictured|snapped|posed?|posing|seen) (?:with|in|holding|wearing|alongside) (?:an? |the |{HIS} new )?{C} (?:scarf|shirt|kit|top|tracksuit|jersey|colours|badge)`,
      `(?:signature|ink|medical) [^.;]{0,20}missing (?:on|from) {ADJ}(?:contract|deal) with {C}|due (?:at|in) {C}(?: 's)? (?:training (?:ground|complex|centre) )?(?:for|to (?:undergo|have)) {ADJ}medical`,
    ),
  },
  {
    id: 'got-him',
    arrives: true,
    kind: 'join',
    stage: 'done',
    needs: 'suitor',
    pattern: any(
      `{SUITORHAS}(?:got|landed|bagged|found) (?:{HIS}|their|its) (?:<p\\d+>|man|woman|wish|target|striker|winger|midfielder|defender|goalkeeper|keeper|forward)(?:{END}| in the end)`,
      `{SUITORHAS}(?:made off|run off|ran off|walked (?:off|away)|stolen away|come away) with {WHO}|{SUITORHAS}(?:won|come out on top in|triumphed in) (?:the |this |a )?(?:[a-z]+ )?(?:race|battle|chase|tug-of-war|scramble|auction|hunt){END}`,
    ),
  },
];
