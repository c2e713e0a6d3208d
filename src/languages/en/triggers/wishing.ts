/** Where the player would like to go, in his words or those of people who know him. Examples: wishing.examples.ts. */
import { any, type TriggerRow } from './row';

export const WISHING: readonly TriggerRow[] = [
  {
    id: 'heart-set',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    pattern: any(
      "head (?:{be} |{have} |been |well and truly )*turned(?= by|[.,]| [.,]|$)|turn(?:ed|ing)? {HIS} head(?! (?:away|to|towards|and) )|sees? (?:himself|herself|myself) (?:at|in an?) {ADJ}{C}|it(?: {be}|'s) {C} or (?:nothing|bust|nobody)|heart (?:{be} |{have} |been )*set on (?!beating |winning |facing |reaching ){ADJ}(?:{C}|{L}|move|return|switch|leaving|transfer)|(?:has|have|had) {HIS} heart set on {ADJ}(?:{C}|{L}|move|return|switch|transfer|playing)",
      '(?:{P}|he|she) would (?:walk|crawl|swim|run) (?:all the way |barefoot |back )?(?:to(?! (?:school|work|training|the (?:ground|stadium|shops|touchline)))|home|there)(?= |[.,]|$)|(?:dying|itching|desperate) to (?:come(?! (?:off|on))|go to|join|get there|play (?:for {C}|in {ADJ}{L})|make the move|sign|get back to {C})',
      '{P} (?:[a-z]+ )?(?:, [^,]{3,50} , )?(?:himself |herself |for {HIS} part )?(?:would (?:much )?(?:prefer|rather|sooner|favour|choose|pick|love)(?:(?: to)? (?:go|move|come|switch|return|play|join|sign)(?: to| for| in)?)? (?:the )?(?:{C}|{L})|(?:prefers|favours|favoured|fancies|has (?:chosen|picked|plumped for|set {HIS} (?:sights|mind) on)|leans? towards|(?:is|was) (?:thought to )?(?:leaning|lean) towards) {ADJ}(?:{C}|{L}))(?! (?:beat|win|lose|to win|to beat))',
      '(?:want|wants|wanted|like|love|dream(?:s|t|ed)?|hope|hopes|hoping|ready|eager|keen|prefer) (?:to |of )(?:try|trying) (?:my|{HIS}) luck (?:in|at|abroad|elsewhere)|(?:want|wants|wanted|like|love|hope|hopes) to (?:come|go|move) to (?:us|{C}|<g\\d+>)(?! (?:with|and (?:win|get)|to (?:win|play against|support|watch)))',
      '(?:has|have|had|was|been) promised (?:himself |herself |him |her )?to {C}|(?:has|have) given (?:his|her|my) word (?:to|and)|(?:ask(?:ed|s|ing)?) (?:if|whether) (?:he|she|{P}) (?:can|could|may|might) (?:go(?! off)|leave|join|move|return)|(?:has|have) not (?:closed|shut|slammed) the door(?= ?[.,]| [.,]|$| (?:on|to) an? {ADJ}(?:move|return|transfer|switch))|{P} {be} happy to (?:come|go|move|join)',
    ),
  },
  {
    id: 'wish-weak',
    arrives: true,
    kind: 'join',
    stage: 'interest',
    weak: true,
    pattern:
      'long admired|(?:want|wanted|wants|like|love) to (?:play|try|experience|test (?:myself|himself|herself)) (?:in |abroad)?{ADJ}(?:<g\\d+>|europe|abroad|(?:another|new|different) (?:league|country))|would not (?:say no|turn it down)|(?:flattered|tempted) by the (?:interest|idea|prospect|project)',
  },
];
