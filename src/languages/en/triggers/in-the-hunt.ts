/** A suitor among others: in for him, waiting, leading, not giving up. Examples: in-the-hunt.examples.ts. */
import { any, type TriggerRow } from './row';

/** Nothing of a title, a place or a match follows: the end of the statement, or him whom they are after. */
const HIM = `(?:{END}| (?:for|to (?:sign|land|get|secure|win)) (?:(?:{HIS} |the )?(?:signature|services)|{WHO}|{END}))`;

export const IN_THE_HUNT: readonly TriggerRow[] = [
  {
    id: 'in-the-hunt',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    needs: 'suitor',
    pattern: any(
      `(?:{SUITORIS}(?:firmly |very much |all |well )*(?:in|back in|into|part of|at the (?:front|head|top) of)|{SUITOR}(?:leading|leads?|heads?|heading|tops?|join(?:ed|s)?(?: (?:them|{C}) in)?|enter(?:ed|ing|s)?)) (?:the )?(?:hunt|mix|running|race|frame|chase|picture|queue|fray|driving seat|box seat|pole position|contention|conversation|equation|party|battle|fight|pursuit)${HIM}`,
      `{SUITORIS}(?:the |clear |strong |early |current |firm |new |overwhelming )*(?:favourites?|favorites?|front-?runners?|leaders|first in line|out in front|in front|best placed|ahead(?: of (?:them|{C}) in the (?:queue|race|chase|hunt|running))?)(?:${HIM}| at <f\\d+>)`,
      `{SUITOR}(?:lead|leads|leading|led) the (?:way|race|chase|charge|queue|hunt|pack|field)${HIM}|{SUITOR}(?:push(?:ing|ed)?|press(?:ing|ed)?|working|trying) (?:hardest|the hardest|hard)${HIM}`,
      `{SUITORIS}(?:on (?:stand-?by|alert|red alert|high alert)|(?:waiting |lurking )?in the (?:wings|background|shadows)|lurking|hovering|circling|poised|waiting|ready to (?:pounce|strike|step in|swoop|move|act)|poised to (?:pounce|strike|step in|swoop|move|act)|(?:there|around|still there) in the background|close behind)${HIM}|{C} will not be far behind`,
      `(?:fac(?:e|es|ed|ing)|with) (?:[a-z]+ )?competition from {C}(?: ?(?:,|and) {C}){0,3}${HIM}|with {C}(?: ?(?:,|and) {C}){0,3} (?:interested|keen|watching|circling)${HIM}`,
    ),
  },
  {
    id: 'wants-in',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    needs: 'suitor',
    pattern: any(
      `{SUITOR}(?:put|raised|stuck) (?:their|its|a|up (?:their|its|a)) hands?(?: up)?${HIM}|{SUITOR}(?:thrown?|threw|throwing|toss(?:ed)?) (?:their|its) (?:hats?|caps?|names?) (?:in|into) the (?:ring|hat)|(?:threw|thrown?|tossed|put) {C} 's (?:name|hat|cap) (?:in|into) the (?:hat|ring|frame|mix)`,
      `{SUITOR}(?:gatecrash(?:ed|ing)?|crash(?:ed|ing)?|join(?:ed|ing)?|spoil(?:ed)?) (?:the|{C} 's) (?:party|fray)|{SUITOR}(?:want|wants|wanted|asked to be) in${HIM}`,
      `{SUITORIS}not (?:yet )?(?:given up|giving up|thrown in the towel|walked away|lost hope|out of (?:it|the running|the race)|gone away|done yet|given up hope)${HIM}|{SUITORIS}(?:really |very )?(?:keen|interested|hopeful|confident|serious|desperate)(?:{END}| for {WHO})`,
      `{SUITOR}(?:would (?:take|love|like|welcome|snap up) (?:to have )?{WHO}|would have {WHO} (?:back|home|tomorrow|in a heartbeat|like a shot))|{SUITORIS}(?:desperate|crying out|gagging|itching) for {WHO}`,
      `(?:tug.of.war|tug-o-war|dust-up|bun-?fight|arm wrestle|stand-off|tussle|scrap|shoot-out|scramble|showdown|head-to-head|auction) (?:over|for|between [^.]{3,60} (?:over|for)) {WHO}|{C} (?:and|with) {C} {be} locked in [^.]{0,40}(?:over|for) {WHO}|{SUITOR}(?:face|faces|facing|have|faced|meet) (?:[a-z]+ ){0,3}(?:competition|fight|battle|rivals?|opposition) (?:from|with) {ADJ}{C}`,
      `(?:do|could|can|should|must) not (?:rule out|forget|discount|write off) {C}{END}|{C} (?:is|are|remain) (?:also )?(?:another|a|an) (?:possibility|option|contender|candidate|alternative){END}|{C} (?:is|are) the (?:club|side|team|ones?) to watch{END}`,
    ),
  },
];
