/** Club notices: retained lists, options, waivers, trades, short news of smaller clubs. Examples: notices.examples.ts. */
import { any, type TriggerRow } from './row';

/** A verb before this is no order, wish or chance: the club, however it is called, did it. */
const HEADLINE =
  '^(?:the )?(?:(?!to |will |could |may |must |should |would |might |can |not |never |who |what |why |how |if )[a-z.-]+ ){1,3}';
/** A club is said to be on, or an unnamed one is: "are also", "were understood to be". */
const ARE =
  '(?:{be}|remain|have been|had been)(?: also| both| all| again| now| firmly| (?:said|understood|believed|thought|known|reported) to be)*';
const UP = '(?:exercis|trigger|activat|pick|tak|took|invok)(?:e|es|ed|en|s)?(?: up)?';
const OPTION = "(?!options? to buy)(?:[a-z0-9-]+ |<d\\d+> |<c\\d+> (?:'s )?){0,4}options?(?! to (?:buy|purchase|sign))";

/** Confirmation that has come. */
const NOT_AWAITED =
  '(?<!(?:await\\w*|wait\\w*|pending|expect\\w*|before|seek\\w*)(?: (?:for|the|official|any|final))* )';

export const NOTICES: readonly TriggerRow[] = [
  {
    id: 'option-taken-up',
    kind: 'renewal',
    stage: 'done',
    completed: true,
    whole: true,
    pattern: any(
      `${UP} ${OPTION} (?:on|in|for|of|to (?:keep|retain|extend)) {WHO}|${UP} {HIS} ${OPTION}|options? (?:on|in|for) {WHO} (?:{have} |{be} |been )+(?:exercised|triggered|activated|picked up|taken up)`,
      'had {HIS} {ADJ}(?:contract |option )(?:extended|triggered|renewed|exercised)|re-?up(?:s|ped)? with |re-?commit(?:s|ted|ting)? to |{C} re-?sign(?:s|ed)? {ADJ}{P}|now tied to {C}|(?:triggered|activated) {ADJ}extension(?: clause)? (?:in|on) {ADJ}(?:contract|deal)s? of {WHO}',
    ),
  },
  {
    id: 'option-declined',
    kind: 'exit',
    stage: 'done',
    completed: true,
    whole: true,
    pattern: any(
      `declin(?:e|es|ed) ${OPTION} (?:on|for|of) {WHO}|(?:option|contract) (?:was|were|is|has been|have been|will be|had been) (?:declined|not (?:be )?(?:renewed|extended|picked up|taken up))|(?:had|have|has) {HIS} {ADJ}option declined`,
      'contracts? (?:was|were|is|will|have|has) not (?:be |been )?(?:renewed|extended)|not (?:been |be )?(?:retained|offered (?:an? |any )?(?:new|fresh|further) (?:contracts?|deals?|terms))|told (?:{WHO} )?(?:that )?(?:he|she|they) will not be (?:retained|kept on|offered)|(?:not on|left off) {ADJ}retained list',
    ),
  },
  {
    id: 'let-go',
    kind: 'exit',
    stage: 'done',
    completed: true,
    pattern: any(
      '(?:are|is|were|was|{have} been|{have}|also) (?:letting|let) go(?: of)? (?:{WHO}|(?:by|from) {C})|(?:{be} |been |among those |were )released (?:following|after|from {C}|alongside|along with)|among (?:those|the (?:[a-z]+ ){0,2}players?) (?:released|to (?:leave|depart)|departing|let go|leaving)',
      '{P} departs(?: after| with| having| following|$)|departs$|(?:{P} (?:depart|leave(?= {C}))|(?:duo|pair|trio|quartet|(?:two|three|four|five|six|\\d+) (?:[a-z-]+ )?players) (?:depart|leave|exit))(?: {C}| with| after|$)|(?:have|has) (?:farewelled|departed {C}(?! ?(?:for|to) (?:<g|the (?:game|match|tournament))))(?= |$)|^{C} (?:release|part ways|part company|let go)(?: of)? |mutually agreed to (?:terminate|end|cancel)|(?:{have}|had) {HIS} {ADJ}contract {ADJ}(?:terminated|cancelled|ripped up|torn up)|(?<!who |(?:until|when|once|before|if|unless|after) (?:{P}|he|she|they) )(?:is|are|becomes|became|now) (?:once )?(?:now )?(?:an? )?free agents?(?! (?:market|status|pool|signing|striker|winger|goalkeeper|midfielder|defender))|(?:confirm|announc)\\w* {ADJ}(?:departures|exits)(?! of {C})|available on the free agent market|(?:is|are) leaving {C} (?:after|upon|on|at|following)',
    ),
  },
  {
    id: 'headline-takes',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: `${HEADLINE}(?:snap up|rope in|sign|unveil|re-?sign|bring in|recruit|clinch|capture|bag|acquire|bring back|take back|trade for) {ADJ}{P}(?! (?:approach|interest|bid|offer|talks|enquiry|pursuit|chase|injury|contract|extension|to (?:a|new)))`,
  },
  {
    id: 'takes-him',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    subject: 'to',
    pattern: any(
      '{C} (?:acquire|trade for|bring back|take back|poach|nab|bag|capture|land|recall) {ADJ}{P}|(?:acquire[sd]?|receive[sd]?|sent?|traded) [^.]{3,60} in exchange for {WHO}|(?:was|were|has been|have been) (?:sent|dealt|traded) to {SIDE} (?:for|in)|trad(?:e|es|ed|ing) {WHO} to',
      '(?:secures|earns|lands|bags|clinches|gets) {ADJ}(?:move|switch|transfer)(?! (?:request|wish))|joins {ADJ}(?:newcomers|champions|outfit|leaders|strugglers|high-?flyers|giants|rivals|hopefuls)|moves on (?:an? |{ADJ}loan)|signed (?:through|until|for) (?:the )?{D}|lent (?:{WHO} )?(?:out )?to {SIDE}|lend(?:ing|s) {WHO} (?:out )?to|landed {HIS} (?:man|target)',
      '{P} (?:signs|joins)(?= ?$)|arrives (?:following|after) |(?:taken|brought) {WHO} back(?: to {C}| on|$)|have brought {WHO}(?= (?:in|back|to {C}|from))|brought back {WHO}|bec(?:omes?|ame) {ADJ}(?:acquisition|addition|capture|player to join)|reunit(?:es|ed) with {ADJ}{N}|swaps? {C} for |{P} off to {C}',
    ),
  },
  {
    id: 'after-him',
    kind: 'join',
    stage: 'interest',
    subject: 'to',
    pattern: any(
      `${ARE} (?:after|on the (?:trail|tail|heels) of|hot on the (?:trail|heels) of|in the (?:hunt|market|frame|race|mix|queue|running|fray) for|in for|hovering (?:over|around)|vying for|chasing after) {WHO}(?! 's (?:goal|equali))`,
      '(?:hot )?on the trail of {WHO}|(?:also )?credited with (?:an )?interest|(?:were|was|are|is|been) (?:also )?(?:in the fray|known admirers)|bidding (?:war )?for {WHO}|(?:moves?|attempts?|efforts?) to (?:sign|recruit|land|lure|prise) {WHO}|identif(?:y|ies|ied|ying) {WHO} as (?:an? |the |their ){0,2}{ADJ}(?:targets?|options?|replacement|successor)|{HIS} interest in (?:playing|a move|moving)',
      '(?:beg[au]n|start(?:s|ed)?|begins) (?:an? )?(?:[a-z0-9-]+ )?trial (?:at|with) {SIDE}|{P} (?:{have} |{be} |been |all |both )+targeted|(?:option|player|target|name) (?:being )?looked at by|(?:loaned|sold) by {C} to (?:play|join)',
    ),
  },
  {
    id: 'bids-met',
    arrives: true,
    kind: 'join',
    stage: 'bid',
    needs: 'strong',
    pattern: any(
      '(?:had|have|has|seen|saw|see) (?:an? |one |two |three |several |{HIS} |their ){0,2}{ADJ}(?:bids?|offers?)(?: [^,.]{1,50})? (?:turned down|rejected|knocked back|rebuffed|refused|accepted)',
      'fail(?:ed|s)? with {ADJ}(?:bids?|offers?)|(?:bid|offer|proposal|package|figure|gambit|salvo)(?: [^.;:]{1,40})? (?:{be} |{have} |been |being )+(?:(?:waved|turned|batted|swatted|sent) (?:away|back)|brushed (?:aside|off)|thrown out|(?:considered|studied|assessed|examined) by)',
      '(?:see|saw|seen) {ADJ}(?:package|effort|attempt|swap|proposal)(?: [^.;:,]{1,30})? (?:turned down|rejected|knocked back|rebuffed|thrown out)',
    ),
  },
  {
    id: 'speaking-to-him',
    arrives: true,
    kind: 'join',
    stage: 'talks',
    pattern: any(
      '{C} {have} (?:also )?been (?:speaking|talking) (?:to|with) {WHO}|{P} {be} (?:speaking|talking|in talks) (?:to|with) (?:other|several|some|a number of) clubs|ask(?:ed|s|ing) (?:{P}|me|him|her) to (?:come|join|sign)(?! (?:in|on|off))|(?<!(?:when|if|was|were|is|be|been|being|after) |^)(?:ask|asked|asking) about {WHO}(?= (?:last|this|in|but|over)|[.,]| [.,]|$)|(?:talks|discussions|negotiations) (?:regarding|about|over|on) (?:my|{HIS}) {ADJ}(?:future|contract)',
      '(?:delegation|officials?|chiefs?|executives?|representatives?) [^.]{0,60}(?:met|meet|went to|flew to|travelled to) [^.]{0,40}(?:talk|discuss|negotiat|officials|over|about)\\w*',
    ),
  },
  {
    id: 'keeps-him',
    kind: 'stay',
    stage: 'off',
    pattern: any(
      '(?:likely|expected|set|tipped|going|staying|happy) to (?:stay|remain)(?= ?[.,]| ?$| but| and)|not (?:keen|eager|minded|inclined|looking) (?:on|to) (?:sell|los|let|part)\\w*|no (?:way|question) [^.]{0,20}(?:sell|sold|leav)\\w*|(?:seen?|saw|sees|had) no (?:reason|need) to (?:go|leave|move|sell)|told (?:that )?(?:he|she|{WHO}) (?:was|is) not (?:available|for sale)|(?:really |perfectly )happy in {L}|^{P} hints at {ADJ}stay',
    ),
  },
  {
    id: 'confirmation',
    arrives: true,
    kind: 'join',
    stage: 'done',
    completed: true,
    pattern: any(
      `${NOT_AWAITED}confirmation of (?:the )?{P} (?:'s )?(?:loan|signing|move|transfer|arrival|switch)`,
      '{P} (?:signing|loan|transfer|arrival) (?:{be} |now )?(?:confirmed|announced)(?= ?$| ?[.,])',
    ),
  },
  {
    id: 'exit-confirmed',
    kind: 'exit',
    stage: 'done',
    completed: true,
    pattern: any(
      `${NOT_AWAITED}confirmation of (?:the )?{P} (?:'s )?(?:sale|departure|exit)`,
      '{P} (?:departure|exit|sale) (?:{be} |now )?(?:confirmed|announced)(?= ?$| ?[.,])',
      "{P} 's (?:departure|exit|sale) (?:for|to) {C} (?:{D} )?(?:means|meant|has|leaves|left|opened|created)",
    ),
  },
];
