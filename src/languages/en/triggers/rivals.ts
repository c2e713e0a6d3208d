/** Several suitors for one player: race, hunt, hijack. Examples: rivals.examples.ts. */
import { any, type TriggerRow } from './row';

const SIGN = '(?:sign|land|get|secure|recruit|bring|lure|capture|snap up|buy|acquire|prise|win the signature)';

export const RIVALS: readonly TriggerRow[] = [
  {
    id: 'race',
    kind: 'join',
    stage: 'interest',
    pattern: any(
      `(?:battl(?:e|es|ing)|challeng(?:e|es|ing)|rivall?(?:ed|ing|s)?|compet(?:e|es|ing)|tackl(?:e|ing)|tak(?:e|es|ing) on) (?:with |against )?{SIDE} (?:for|over|to sign|in the (?:race|battle|hunt|chase) for) {WHO}|(?:up against {C}|head to head|horns|(?:battl|fight|slug|duk)(?:e|es|ing)? it out|duel|race|battle|fight|tussle|scramble|chase|hunt|queue|running|frame|pole position(?! to (?:lead|start|play|win|feature)(?![a-z]))|driving seat|bidding war|tug.of.war|free run|push|mix|front-? ?runners?|favourites) (?:for (?:{WHO}|{ADJ}(?:signature|services|signing|striker|winger|midfielder|defender|goalkeeper|forward|player))|to ${SIGN}|over {WHO}|at (?:signing|landing) )`,
      '{C} {be} in for an? {ADJ}(?:striker|midfielder|winger|defender|forward|goalkeeper|player)|top of the queue|(?:transfer (?:race|battle|tussle|chase|hunt)|market for {WHO}|race for {HIS} signature|bidding war|(?:front|head) of the queue|hot pursuit)',
      "(?:in|pushing|going all out|all out|all-out|sniffing|move|moving|moved|swoop|push|go|a play|go back|come back|fight|fought) for {WHO}(?! 's (?:goal|injury|shot))",
      '(?:join(?:s|ed|ing)?|enter(?:s|ed|ing)?|lead(?:s|ing)?|led|head(?:s|ing)?|ahead (?:of {C} )?in|ahead in) (?:{C} )?(?:in )?(?:the )?(?:race|hunt|chase|queue|battle|running|pursuit)(?! for (?:the )?(?:title|promotion|top|europe|golden))',
    ),
  },
  {
    id: 'race-weak',
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: any(
      'the (?:race|running|hunt|chase|frame|mix|battle)(?! (?:for|to win) (?:the |an? )?(?:[a-z]+ |<l\\d+> ){0,2}(?:title|trophy|crown|scudetto|cup|promotion|europe|survival|spots?|places?|qualification|golden boot))(?: |$)',
      'front-? ?runners?|(?:clear |early |strong )?favourites? (?:to|for)|leading contenders?|in contention(?! to (?:face|start|play|feature|return|make))|pole position(?! to (?:lead|start|play|win|feature)(?![a-z]))|driving seat|steal a march',
      'ahead of {C} (?:in|for|and|to)|rivall?(?:ed|ing)? {C}|(?:competition|compete|competing) (?:from|for|with) {ADJ}(?:{C}|{WHO}|signature)',
      'back on the charge|muscl(?:e|ing) in|shov(?:e|ed|ing) {C} aside|fight(?:ing)? off(?! {C} in {ADJ}(?:race|battle|bid) for {ADJ}(?:title|trophy|crown|{L}))|see(?:ing)? off {C}|beat(?:ing|en)? {C} to|pip(?:ped|ping)? {C}|(?:beaten|pipped) to {WHO}(?= by)|trump(?:ed|ing)? {C}|outbid(?:ding)?',
      '(?:battl(?:e|es|ing)|challeng(?:e|es|ing)|vying|competing|jostling) (?:with )?(?:{C}|for {WHO}|it out)',
    ),
  },
  {
    id: 'pursuit',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    pattern: any(
      '(?:step(?:ped|ping|s)? up|intensif\\w+|accelerat\\w+|ramp(?:ed|ing)? up) {ADJ}(?:interest|efforts|pursuit|attempts?|chase|moves?)|(?:pursuit|pursuits|chase|hunt) of (?:{WHO}|{ADJ}(?:midfielder|striker|winger|defender|forward|player|goalkeeper))',
      '(?:pursu(?:e|es|ed|ing)|chas(?:e|es|ed|ing)|court(?:s|ed|ing)?|covet(?:s|ed|ing)?|woo(?:s|ed|ing)?|hunt(?:s|ed|ing)?) (?:{WHO}|{ADJ}(?:deal|signature|signing))(?! (?:down|shadows|the ball))',
      '(?:swoop(?:s|ed|ing)?|raid(?:s|ed|ing)?|pounce[sd]?|pouncing) (?:for|on|to (?:sign|land)) |(?:transfer|summer|january|double|sensational|shock|eye-catching|deadline-day|deadline day|surprise) (?:swoop|raid)',
      'hijack(?:s|ed|ing)?|gazump(?:s|ed|ing)?',
    ),
  },
  {
    id: 'pursuit-weak',
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern: any(
      '(?:the|their|his|its|this) (?:pursuit|chase|hunt|swoop|raid|approach)(?! of| to| for (?:the )?(?:title|top|europe))',
      '(?:rekindle|revisit|reignite|revive)[sd]?|reviv(?:ing)|rekindling|swoop|raid|courted|pursued|chased|chasing',
      '(?:attention|attentions|focus|sights|eyes|gaze)(?: {have}| {be})*(?: switch(?:ed|es|ing)?| shift(?:s|ed|ing)?| turn(?:s|ed|ing)?| set| moved)?(?: back| firmly)? (?:to|on|onto|towards) (?:{WHO}|{C})|(?:switch|turn|shift)(?:ed|s|ing)? (?:their |his |its )?(?:attentions?|focus|sights)|(?:decided|settled|zero(?:ed|ing) in|hom(?:ed|ing) in) on|plump(?:ed)? for',
    ),
  },
];
