/** Steps of a deal, and what its people say of it, told without its parties. Examples: steps-told.examples.ts. */
import { any, type TriggerRow } from './row';

const MATTER =
  '(?:pursuit|chase|move|deal|transfer|talks|negotiations|switch)(?: (?:of|for|from|to|with|over) [^,.;]{2,60}?)?';
const WE = '(?:we|they|i|{C}|the (?:club|manager|coach|boss))';

export const STEPS_TOLD: readonly TriggerRow[] = [
  {
    id: 'not-yet-agreed',
    kind: 'join',
    stage: 'talks',
    needs: 'strong',
    pattern: any(
      '(?:fee|(?:personal )?terms|compensation|transfer|agreement|deal|price|move)(?: [^,.;]{2,40}?)? (?:{have} |{be} )?(?:yet to be|still to be|to be|not yet(?: been)?|not been) (?:agreed|finalised|reached|settled|struck)(?! by)',
      `${MATTER} {have} (?:hit|run into|encountered|struck) (?:an?|some|{ADJ}) ?(?:[a-z-]+ )?(?:snags?|hitch|obstacles?|hurdles?|problems?|trouble|difficult(?:y|ies)|roadblocks?|delays?|complications?)`,
      'no (?:deal|agreement|fee) yet(?= |[.,]|$)|saga (?:[a-z]+ ){0,4}(?:drags?|rumbles?|rolls?) on',
    ),
  },
  {
    id: 'news-expected',
    arrives: true,
    kind: 'join',
    stage: 'agreed',
    needs: 'strong',
    pattern: any(
      '(?:announcement|confirmation|unveiling) {be} (?:now )?(?:expected|due|imminent|likely|scheduled)(?: (?:to (?:follow|be made|come|arrive)|on|in|later|today|this|before|within|tomorrow|by|over|{D})| ?[.,]| ?$)',
      '{P} {be} (?:due|expected)(?: to (?:arrive|land|touch down|fly(?: in)?))? (?:in|at|into) (?!court|the (?:office|dock|squad|side|team|line-up|first|dugout)|training|action|hospital|time|full|good|top|midfield|attack|goal|defence)(?:[a-z]+|{C}|<g\\d+>) (?:today|tonight|tomorrow|later|{D}|on |for (?:talks|{ADJ}medical|tests))',
      '(?:spotted|seen|pictured|photographed|snapped) (?:arriving |landing )?(?:at|in|outside) {ADJ}(?:airport|medical centre|clinic)',
      '^{P} (?:medical(?= {D}| today| ?$)|(?:heading|headed|bound) (?:for|to) [a-z]+(?= ?$))',
    ),
  },
  {
    id: 'over-the-line',
    kind: 'join',
    stage: 'talks',
    needs: 'strong',
    weak: true,
    pattern:
      '(?:get|getting|got) (?:something|it|this(?: one)?|that(?: one)?|him|her|{P}|one|an?(?: [a-z]+)? deal|the deal|things|everything) (?:over the line|across the line|done|sorted|tied up)(?= |[.,]|$)',
  },
  {
    id: 'decision-told',
    kind: 'exit',
    stage: 'interest',
    needs: 'strong',
    pattern: any(
      '(?:informed|told|notified) {ADJ}(?:club|{C}|{N}|bosses|manager|hierarchy) (?:of|about) {HIS} (?:decision|desire|wish|intentions?)',
      '(?:know|decide[ds]?|sure|clear) where (?:i|{P}) (?:will|would|{be} going to) (?:be(?: playing)?|play)(?= |[.,]|$)',
      '{have} (?:got )?(?:an? )?(?:few|couple of|number of|several|some|plenty of) (?:[a-z]+ )?(?:options|offers) (?:abroad|elsewhere|on the table|to (?:consider|weigh up|think (?:about|over)))',
      'time (?:for (?:me|{WHO}) )?to (?:move on|leave|say goodbye)(?= ?[.,]| ?$| and)',
    ),
  },
  {
    id: 'decision-weak',
    kind: 'exit',
    stage: 'interest',
    needs: 'strong',
    weak: true,
    pattern: any(
      '(?:will|to|would) (?:make|take|reach|announce) (?:a |{HIS} |the |my )?(?:final )?decision (?:on|in|at|after|before|when|this|next|by|{D}|over|about)(?! (?:the (?:starting|line-up|formation|team)|{HIS} (?:fitness|team)))',
      '(?:no|not in a|not in any) (?:rush|hurry) to (?:decide|sign|leave|sell)|my future(?= (?:will|{be}|lies|at|with))',
      '{be} (?:an? |another )?(?:player|{P}|someone|somebody|one|lad|boy|name)(?: that| who| whom)? ' +
        `${WE} (?:{have} |{be} |had |do |did |would |all |always )*(?:liked?|know about|aware of|look(?:ed|ing) at|watch(?:ed|ing)|track(?:ed|ing)|monitor(?:ed|ing)|discuss(?:ed|ing)|talked about|spoken about|consider(?:ed|ing)|keen on|interested in|tried to (?:sign|get|bring)|want(?:ed)?)(?= |[.,]|$)`,
    ),
  },
  {
    id: 'signs-several',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    subject: 'to',
    pattern:
      '(?:^|: ){C} (?:sign|signs|land|lands|snap up|bring in|unveil|(?:complete|announce|confirm)s? (?:the )?(?:double |triple )?signings? of) (?:[a-z-]+ ){0,2}(?:duo|pair|trio|quartet|(?:two|three|four) (?:[a-z-]+ )?(?:players|recruits|youngsters))(?= ?[.,]| ?$| (?:on|from|in|as|before|ahead|for))',
  },
];
