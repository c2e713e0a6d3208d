/** New contracts in other words: offered years, tied down, re-signed, put off, told no. Examples: extending.examples.ts. */
import { any, type TriggerRow } from './row';

const YEARS =
  '(?:(?:an? |another |(?:one|two|three|four|five|six|\\d)(?: more| further| extra)?)(?: |-)?(?:(?:two|three|four|five|six)-)?(?:years?|seasons?)(?:(?:-| )(?:contract|deal))?)';

export const EXTENDING: readonly TriggerRow[] = [
  {
    id: 'renewal-offered',
    kind: 'renewal',
    stage: 'bid',
    pattern: any(
      `(?:we|our club|{HIS} club) (?:{have} |would )?(?:made|offered|put|given) (?:{WHO} )(?:${YEARS}|an? (?:offer|contract|deal|good offer|very good offer)|what we)|(?:contract|deal|offer|terms) on the table (?:from us|here|with us|to stay)|(?:contract|terms) on the table for {WHO}`,
      '(?:put|puts|laid|placed) {ADJ}new {ADJ}(?:deal|contract|offer|terms) (?:in front of|before) {WHO}|new {ADJ}(?:deal|contract|offer|terms) (?:{have} |{be} |been )+(?:put|laid|placed) (?:in front of|before) {WHO}|(?:offered|given|handed|made)(?: {WHO})? {ADJ}(?:extension|new one|fresh deal|new terms)|offered new (?:contracts|deals|terms)',
      '(?:has|have) made {WHO} (?:what {N} (?:calls|called) )?{ADJ}offer (?:to stay|to re-?sign|good (?:until|through))',
    ),
  },
  {
    id: 'tied-down',
    kind: 'renewal',
    stage: 'done',
    completed: true,
    pattern: any(
      '(?:has|have) (?:tied down|locked (?:in|up|down)|tied up|nailed down|re-signed|re-upped with|tied {WHO} up) {ADJ}{P}|{P} (?:has |have )?(?:re-?ups?|re-?upped|re-signs|has re-signed|signed on again)(?! (?:at|with|to|for) {C} (?:after|from))',
      "(?:option|extension)(?: in {HIS} (?:contract|deal))? (?:{be} |{have} |been )+(?:taken up|exercised|triggered|picked up|activated)|committed (?:himself|herself) (?:until|to {C}|for)|(?:taken|took|picked|exercised) (?:up )?(?:the |their |its |an |{HIS} )?(?:club |contract |one-year |12-month )?option (?:on|for|to keep|to retain|in {HIS})|extend(?:s|ed)? {WHO} 's stay|extended {WHO} (?:until|to|through|for)",
    ),
  },
  {
    id: 'renewal-told',
    kind: 'renewal',
    stage: 'talks',
    pattern: any(
      "(?:talk|talking|speak|speaking|spoken|in talks|in dialogue|negotiating|conversations?|discussions?) (?:to {WHO} |with {WHO} |with {HIS} (?:people|agents?|representatives|camp) )?(?:about|over|on|regarding) (?:staying(?: on)?|extending|a new one|an extension|re-?signing|renewing|fresh terms)|{P} 's (?:contract )?(?:renewal|extension)(?! (?:was|were) signed)|renewal of {P}|(?:talks|discussions|negotiations|dialogue)(?: with {WHO})? (?:over|about|on|regarding) {HIS} {ADJ}(?:contract|deal)(?! (?:with|to))",
      'due to (?:extend|renew) with|renewing until|sign on (?:again )?for less|(?:extend|extending|renew|renewing) with {WHO}|(?:new (?:deal|contract)|extension|renewal) (?:[^,.]{0,30})?(?:will be (?:inked|signed|announced)|{be} done bar)',
    ),
  },
  {
    id: 'no-extension',
    kind: 'renewal',
    stage: 'off',
    pattern: any(
      '(?:will|{be}|has|have|did|would) not (?:be )?(?:(?:extend|renew)(?:ing|ed)?(?= ?[.,;]| [.,;]|$| with | beyond | at | and | {HIS})|sign(?:ing)? (?:on|an extension|a new))|(?:let(?:ting)?|allow(?:ing)?) {HIS} (?:contract|deal) (?:to )?run (?:down|out)|no sign of (?:a new one|an? {ADJ}(?:extension|renewal|agreement|contract|deal)|{WHO} (?:signing|extending))|end(?:s|ed)? (?:all |any )?talk of an? {ADJ}(?:deal|contract|extension)',
    ),
  },
];
