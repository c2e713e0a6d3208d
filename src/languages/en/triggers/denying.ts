/** Said to be nothing in it: no word from a suitor, not coming, gone for somebody else. Examples: denying.examples.ts. */
import { any, type TriggerRow } from './row';

const ASKED =
  '(?:(?:been )?(?:rung|phoned|called|telephoned|dialled|contacted|approached)|enquired|been (?:(?:on|back)(?= ?[.,;]| [.,;]|$| to | about)|in touch|in contact)|picked up (?:the|a) phone|made (?:a|any|one) (?:move|approach|enquiry|call)|(?:asked|enquired)(?: (?:us|me|them))? (?:about|for|after))';

export const DENYING: readonly TriggerRow[] = [
  {
    id: 'no-word',
    kind: 'join',
    stage: 'off',
    pattern: any(
      `(?:nobody|no ?one|no club|not one of them)(?: (?:from|at|in) {ADJ}(?:{C}|{L}|club|there|them))? (?:{have} |{be} )?(?:ever |so much as )?${ASKED}`,
      `{C} {have} (?:not|never) (?:ever |so much as )?${ASKED}(?! (?:the (?:pitch|field|ball)|form|for (?:a|more) (?:penalty|tickets)))`,
      'not (?:heard|had|received|seen) (?:so much as |as much as |even )?(?:an?|one|any|anything|a single|nothing) ?(?:single )?(?:(?:phone )?calls?|texts?|(?:text )?messages?|whatsapp|e-?mails?|fax|letters?|peep|word|thing|enquir(?:y|ies)|approach(?:es)?|offers?|bids?)?(?: {ADJ}(?:from|about|for|off) {ADJ}(?:{C}|{WHO}))',
      'not (?:one|a|a single|so much as a) (?:phone call|call|enquiry|whatsapp|text|fax|letter)(?= ?[.,]| about| from| for)|no (?:phone )?calls?(?: ,)? (?:no|nor|or) (?:texts?|messages?|letters?|e-?mails?|fax|offers?|bids?)|no (?:talks?|offers?|bids?|contact|calls?)(?: ,)? (?:no|nor|or) (?:talks?|offers?|bids?|contact|plans?|enquir\\w+|approach\\w*|negotiations?)',
      'nothing (?:at all |whatsoever |going on |doing |in it |happening )?(?:with|between us and|from) {ADJ}{C}|(?:received|heard|had) nothing (?:at all |whatsoever )?(?:from|off|about|for) {ADJ}(?:{C}|{WHO}|<s\\d+>)',
    ),
  },
  {
    id: 'not-joining',
    kind: 'join',
    stage: 'off',
    pattern: any(
      '{P} (?:is|was|will|would|did) not (?:be )?(?:coming|come|joining|signing|sign|arriving|heading|off|going|go|moving|switching|move|swapping|ending up)(?: (?:here|in))?(?: (?:to|from|for|at|with) {ADJ}(?:{C}|us)| ?[.,;]| [.,;]|$)(?! (?:and|or) (?:that|this))',
      '{P} (?:did|has|have) not (?:become|became) an? {C} player|{P} {be} not (?:one of|on) (?:ours|our (?:targets|list|shortlist)|the (?:targets|list|shortlist))',
      '(?:{P} (?:to|and) {C}|move|transfer|deal|switch|that one|this one|it) (?:{be}|looks?|appears?|seems?) (?:to be )?(?:off|dead|a non-starter)(?= ?[.,;:]| [.,;:]|$| ,| and | for (?:good|this))',
      'did not (?:fancy|want|see) (?:it|{C}|the move|himself in {ADJ}(?:{L}|{C}))|said (?:thanks(?: ,)? )?(?:but )?no thanks|thanks(?: ,)? but no thanks',
    ),
  },
  {
    id: 'gone-elsewhere',
    kind: 'join',
    stage: 'off',
    subject: 'to',
    pattern: any(
      '{C} (?:, [^,]{3,60} , )?(?:{have} |all |each |since |politely )*(?:cooled(?= ?[.,;]| [.,;]|$| on| their)|withdrawn|withdrew|dropped (?:out|it|the idea)|pulled out|back(?:ed|ing) (?:away|off|out)|walked away(?! with)|lost interest|(?:thrown|threw) in the towel(?! in )|ruled (?:itself|themselves) out|moved (?:on(?! to the)|elsewhere)|gone elsewhere|balked|baulked|blinked)(?! (?:from|to) (?:the (?:defeat|pitch|bottom|top)|third|second|first|<l))',
      '{C} (?:, [^,]{3,60} , )?(?:{have} |since |then |instead )*(?:gone|went|going|opted|plumped|turned|turning|moved on|moving on) (?:for|to|with) (?:someone|somebody|another (?:man|player|name|target|striker|midfielder|defender|winger|goalkeeper|keeper|forward)|a (?:taller|younger|cheaper|different) (?:man|model|player|option|striker|midfielder|defender|winger)|other (?:targets|names|options)|plan b)|{C} (?:have |has )?(?:(?:signed|bought|got|found|taken) (?:someone|somebody) else|turned (?:their|its) attention to (?!{WHO}|him |her |<c|the (?:<l|final|game|cup)))',
      '{C} (?:are|is|were|was|{have} been) (?:put off (?:buying|signing|pursuing|bidding for|{WHO})|not in (?:this(?= ?[.,;]| [.,;]|$)|for {WHO}|the (?:race|frame|mix|picture|conversation|running))|out of (?:this|it)(?= ?[.,;]| [.,;]|$)|not (?:the ones|in the market for {WHO}|chasing|pursuing))',
    ),
  },
  {
    id: 'told-no',
    kind: 'join',
    stage: 'off',
    pattern: any(
      "{C} (?:, [^,]{3,60} , )?(?:{have} |{be} |been )*(?:told|informed) (?:in no uncertain terms )?(?:that )?(?:there (?:{be} )?(?:is |was )?nothing doing|(?:it(?: {be}|'s) )?a (?:firm |flat |straight )?no(?= ?[.,;]| [.,;]|$| and| by)|no(?= ?[.,;]| [.,;]|$| by)|to (?:forget (?:it|about)|look elsewhere|stop (?:calling|knocking|ringing)|go away|get lost|try elsewhere)|{WHO} (?:{be}|will) not )",
      "(?:you|they|{C}|nobody) can not have {WHO}|(?:(?:it|that|this|answer) {be}|(?:it|that)'s) a (?:firm |flat |straight |resounding )?no (?:to|from|on) |say(?:s|ing)? no to {C}|said no to (?:{C}|them(?: all)?|the lot|all)(?= |$)",
      'put {HIS} foot down|veto(?:ed|es|ing) {ADJ}(?:move|deal|transfer|sale|switch|exit|departure|loan|swap)|(?:issued|issuing|gave|with) an? {ADJ}(?:flat|firm|swift|strong) denials?|over my dead body',
    ),
  },
  {
    id: 'no-word-weak',
    kind: 'join',
    stage: 'off',
    needs: 'strong',
    weak: true,
    pattern: any(
      `(?:they|we|he|she|i|{P}) {have} (?:not|never) (?:ever |so much as )?${ASKED}|(?:not|never) (?:heard|had|received) (?:so much as |as much as )?(?:an?|one|any|anything|a single|nothing|from (?:them|anyone|anybody|any club)) ?(?:(?:phone )?calls?|texts?|messages?|whatsapp|e-?mails?|peep|word|whisper|thing|enquir(?:y|ies)|approach(?:es)?|offers?|bids?)?(?= ?[.,;]| [.,;]|$| from| about)|(?:kn(?:ow|ows|ew) nothing (?:about|of) (?:it|this|that|any|the|{C}|{WHO})|(?:heard|received) nothing (?:concrete |official )?(?:from|about|yet)|{have} (?:had )?no (?:phone )?calls)(?= ?[.,;]| [a-z]| <)`,
      "(?:(?:it|that|this|all|which) {be}|(?:it|that)'s) (?:all )?news to (?:me|us|him|her|{P}|{N}|{C})|^news to |there(?: {be}|'s) nothing (?:in (?:it|that|this)|to (?:it|that|this|tell|report|say)|there|doing|going on|happening|between (?:us|the clubs)|concrete|signed|agreed|close)|not spoken to (?:a soul|anyone|anybody)|nothing (?:in (?:it|that)|signed|doing)(?= ?[.,;]| [.,;]|$)",
      '(?:denies|denied|denying) (?:it|everything|the lot|it all|all of it|this|that|as much)(?= ?[.,;]| [.,;]|$| all| when| on)|can not (?:afford|buy|pay) (?:{WHO}|it|that)|(?:g(?:one|oes|oing|ets?|ot)|all) (?:cold|quiet) (?:with|on|from|between)|led nowhere',
    ),
  },
];
