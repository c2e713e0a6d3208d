/** What a club asks for him, and what he would go for. Examples: demands.examples.ts. */
import { any, type TriggerRow } from './row';

const FIGURES = '(?:(?:six|seven|eight|nine|ten)(?:-| )figures?)(?! (?:profit|loss|sponsor|invest|salary|wage))';
const SUM = `(?:{F}|${FIGURES}|(?:a )?(?:million|half a million))`;

export const DEMANDS: readonly TriggerRow[] = [
  {
    id: 'price-asked',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    whole: true,
    pattern: any(
      'told (?:that )?(?:(?:they|it) )?(?:to|must|(?:will |would )?(?:have|need) to) (?:pay|stump up|fork out|cough up|part with|spend|find) (?:[a-z-]+ ){0,3}{F}',
      `(?:want(?:s|ed|ing)?|ask(?:s|ed|ing)?(?: for)?|demand(?:s|ed|ing)?|need(?:s|ed)?|require[sd]?|expect(?:s|ed)?|hold(?:ing|s)? out for|after|seek(?:s|ing)?) (?:at least |about |around |close to |more than |nearer |something like |an? )*${FIGURES}|(?:{C}|club|they|he|chairman|owner|president|we) (?:would |will |might )(?:be )?(?:need(?:ing)?|want(?:ing)?|require) (?:at least |about |around |close to |more than |nearer |something like |the full |all of )*${SUM}`,
      `(?:take|taking|accept|accepting|listen to|listening to|consider|considering|entertain|settle for|sell(?:ing)? for|go(?:ing)? (?:below|under)|let {WHO} go for) (?:anything |nothing |any offers? |any bids? |offers? |bids? |a penny )?(?:for )?(?:less than|lower than|below|under|beneath|south of|short of) {ADJ}${SUM}|(?:never|not) (?:go|drop) (?:below|under) (?:{ADJ}${SUM}|\\d+)|(?:nothing|anything|offers?|bids?|any bid|any offer) (?:less than|lower than|below|under|short of|south of) {ADJ}${SUM}`,
      `(?:set|sets|setting|put|puts|fix|fixed|named?|pitched|placed?|raised?|dropped|lowered|upped|lifted|hiked) (?:the |their |its |a |an |{HIS} )?(?:${SUM} |new |asking |minimum |reserve |hefty |huge |whopping )*(?:bar|price(?:-tag)?|tag|cost|asking price|value|valuation)(?: (?:on|of|for) (?:the head of )?{WHO})?(?: (?:at|of|to))? ${SUM}|(?:a |an )${SUM} (?:tag|price-tag|sticker) on`,
      `(?:can|could|may|might) (?:have|take|get|buy) {WHO}(?: back)? (?:off (?:their|our) hands )?for ${SUM}|{P} (?:{be} )?(?:likely |would |could |might |may |can |will |expected |to )+(?:go|leave|be had|be bought|be sold|cost|fetch|bring in|command|be available) (?:to|for|in)? ?(?:about |around |as little as |only |close to |no more than )*(?:{F}|half of it|the right (?:money|price|offer))`,
      `(?:price|asking price|valuation|clause|price tag)(?: [^,.]{0,30})? (?:{be}|stands?|starts?|remains?|rises?|drops?|falls?|goes up|comes down|(?:has|have) (?:gone|come|risen|dropped|fallen|doubled) ?(?:up|down)?)(?: believed| understood| thought| said| to be| at| to| around| about| from)* {F}|(?:set|fixed|agreed|named) (?:their|a|the|{HIS}) (?:asking )?price(?= for| on| ?,)|(?:name|named) (?:their|{HIS}|your|its) price`,
      `{F} (?:would|will|might|could|should|may) (?:be enough|get (?:it|him|her) done|do (?:it|the (?:business|trick))|buy|land|secure|prise|tempt|suffice|clinch)|(?:would|will|may) (?:take|like|listen at) (?:about |around |at least |more than )*{F}(?! (?:to|from|off) (?:build|repair|fix))|(?:clause|it) stands at {F}|not a penny (?:less|more)`,
    ),
  },
  {
    id: 'price-unmet',
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern:
      '{C} (?:will|would|can) not (?:(?:match|meet|pay) (?:it|that|this|{F}|{ADJ}(?:price|valuation|fee|clause|demands|figure|sum|number|money|wages))|go (?:(?:that|as) high|higher|(?:beyond|near) (?:it|that|{F})))',
  },
  {
    id: 'price-clause',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    pattern: any(
      '(?:get-?out|escape|break|termination|rescission|minimum[- ]fee|relegation|exit) clause|{HIS} (?:{F} )?clause|clause (?:in {HIS} {ADJ}(?:contract|deal)|(?:that|which) (?:would |could |will )?(?:allows?|lets?|permits?|enables?)|{be} (?:active|valid|triggered)|(?:expires?|lapses?|kicks? in|runs out))|pay(?:s|ing|ed)? (?:the|{HIS}) (?:{ADJ})?clause|(?:a|the|{HIS}) clause (?:for|of|worth) ',
    ),
  },
  {
    id: 'price-weak-told',
    kind: 'exit',
    stage: 'interest',
    subject: 'from',
    needs: 'strong',
    weak: true,
    pattern: any(
      `(?:{P}|they|we|{C}) (?:want(?:s|ed)?|ask(?:s|ed)?(?: for)?|need(?:s|ed)?) (?:at least |about |around )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|\\d+)(?= ?[.,;]| [.,;]|$| and )|(?:number|figure|price) (?:{be} |stands |has |{mod} be )?(?:believed |understood |thought |said |more |to be |come |gone |down |up |at |around |about |like |closer to |nearer )*(?:${SUM}|(?:a )?(?:fifty|sixty|seventy|eighty|ninety|hundred|twenty|thirty|forty|ten|fifteen|twelve)(?= ?[.,;]| [.,;]|$))`,
      `(?:right|good|proper|serious|silly|stupid|daft|crazy|big|decent) (?:price|money|offer|number|figure|fee)|{P} {be} worth|every ?(?:player|man|one|body)(?: [^,.]{0,40})? has (?:a|his|their) price|price for every(?:one|body)|(?:pay|meet|match|trigger|reach) (?:it|that|them|the (?:full )?(?:amount|sum|money|price|fee|number|figure|valuation))(?= ?[.,;]| [.,;]|$| in full| and | for )|(?:stick(?:ing)?|stuck) (?:at|to|out for) {F}|not (?:budge|budged|budging)(?: an inch)?|(?:put|puts|valu\\w+) {WHO} at {F}`,
    ),
  },
];
