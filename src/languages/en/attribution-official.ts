import type { CueRow } from './attribution';
import { DENIED_BY } from './attribution-relay';

/** Words that make a club a source: it speaks, it does not merely want. */
export const CLUB_CUES: readonly CueRow[] = [
  {
    id: 'club-declares',
    role: 'club',
    reach: 'forward',
    strong: true,
    pattern:
      '(?<!(?:neither(?: {C} or)?|nor|to|from|for|at|with|by|of|against|between|join|joins|leave|sign|signs) (?:the )?|(?:sources?|insiders?|officials?|people|figures) (?:within|inside|at|from|in|close to) (?:the )?|{office} (?:of|at|for) (?:[a-z-]+ |<[gl]\\d+> ){0,3}){C} (?:(?:football club|chiefs|bosses|officials) )?(?:, {when}, |, (?:(?! [:;.!?“”] |<[sb]).){1,130}? , |, (?=ha(?:s|ve) )|{when})(?:can |(?:are|is) (?!{w2}(?:set|expected|due|poised|about|likely|ready|hoping|preparing|planning|aiming|yet|close|going|waiting|keen|scheduled|tipped|unlikely) )(?:[a-z]+ ){1,3}to |{have}){when}{adv}(?:{declare}|(?:(?:would like|wish(?:es)?) to (?:announce|confirm|inform|advise|place)|(?:would like|wish(?:es)?|wants?) to (?:thank|clarify|make it clear|express))|(?:are|is|were|was|have been) {adv}(?:(?:claiming|insisting|denying|saying|maintaining|stressing)(?! (?:an?|the) )))(?! (?:as|by|no|yes|to be|to have) | {office} ?$)|{C} , who {have}{when}{adv}(?:announced|confirmed|revealed)(?! (?:as|by) )|(?:message|word|line|stance) (?:from|out of) (?:(?!(?:is|was|that) )(?:[a-z-]+|<g\\d+>) ){0,3}{C}',
  },
  {
    id: 'clubs-declare',
    role: 'club',
    reach: 'forward',
    strong: true,
    pattern:
      '(?<!(?:at|of|between|from|with|against) (?:both )?){C} (?:and|&) (?:the )?{C} {have}{when}{adv}{declare}(?! (?:as|by|no|to be) )',
  },
  {
    id: 'club-told',
    role: 'club',
    reach: 'forward',
    strong: true,
    pattern:
      '(?<!(?:sources?|insiders?|people|figures) (?:within|inside|at|from|in|near|close to) (?:the )?){C} (?:officials? |chiefs? )?{have}(?:told|tell|informed) (?:the )?(?:{w3}{N}|{w2}(?:reporters|journalists|media|press)(?= ))',
  },
  {
    id: 'club-told-others',
    role: 'club',
    reach: 'forward',
    strong: true,
    pattern:
      '(?<!(?:sources?|insiders?|officials?|people|figures) (?:within|inside|at|from|in|near|close to) (?:the )?){C} (?:, [^“”.;:,]{1,40} , )?(?!{w3}(?:reportedly|apparently) ){have}(?:told|informed|warned) (?:the |any |potential |prospective |his )*(?:<c\\d+>|suitors|agents|intermediaries|(?:[a-z]+ )?clubs?)(?= (?:that|they|he|she|it) )',
  },
  {
    id: 'club-inverted',
    role: 'club',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=[,’”-] )(?:says?|said|insists?|insisted|confirms?|confirmed|announces?|announced|claims?|warns?|warned|den(?:y|ies|ied)|tweeted|wrote|added) (?:the )?{C}(?= [.!]? ?$)|(?<=^ (?:(?! - ).)* (?:not|no|never|will|stays?|going|still)(?:(?! - ).)* - ){C}(?= ?$)|(?<=^ ){C} :(?= ‘ [^’]{3,80} ’ ?$)',
  },
  {
    id: 'club-and-says',
    role: 'club',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=^ (?:[a-z]+ [^“”.;:]{1,90} , )?(?:[a-z-]+ ){0,3}){C} (?!{titles}<[pnq]|{office} )(?:(?! [.:;“”] |<[sbn]\\d).){3,120} (?:but|and) {have}(?:insists?|insisted|says?|said|confirm(?:s|ed)?|den(?:y|ies|ied)|announced?|stress(?:es|ed)?|(?:maintain|reiterate)(?:s|e?d)?(?= (?:that|he|she|they|(?:the )?<)))(?! (?:as|by|to|goodbye|farewell|hello) )',
  },
  {
    id: 'the-club-declares',
    role: 'club',
    reach: 'both',
    strong: true,
    pattern:
      '(?:(?<!(?:that|whom?|which|until|once|before|if|when|(?<!^ (?:this|it|the (?:move|news)) (?:is|was|comes|came) )after|to|near|within|inside|at|from|by|of) )(?:the|their) (?:(?!<[cpn])[^ ,]+ ){0,3}?(?:\\( [a-z ]{2,20} \\) )?(?:club|side|team|outfit|champions|giants|franchise|leaders|holders|newcomers|strugglers|heavyweights|minnows) {when}{have}{declare}|(?<=[,”’-] )(?:said|says|tweeted|announced|confirmed|wrote|posted|added|reads?) (?:(?:a|the) (?:club )?statement (?:released |issued |published |posted )?(?:from|by|on) )?(?:the|their) (?:club|side|champions)(?! .s )|an? (?:club )?spokes(?:man|woman|person) {have}{say}|(?<=(?:with|despite) )the (?:club|side|team) {when}(?:announc|confirm|reveal|insist|stress|say|maintain)ing|(?<=when )the (?:club|side|team) {when}(?:announced|confirmed|revealed))(?! (?:as|by|to) )',
  },
  {
    id: 'both-clubs',
    role: 'club',
    reach: 'both',
    strong: true,
    pattern:
      '(?:both|the two) (?:clubs|teams|sides) {when}{have}{declare}|(?:confirmed|announced) {when}by (?:both|the two) (?:clubs|teams|sides)|(?<=with )(?:both|the two) (?:clubs|teams|sides) {when}(?:announcing|confirming|revealing)',
  },
  {
    id: 'club-announcing',
    role: 'club',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=^ (?:[a-z]+ (?:, )?){0,2}){C} (?!{titles}<[pnq]|{office} )(?:(?! [.:;“”] |<[sbn]\\d).){3,160} (?:, |by )(?:announcing|confirming(?! (?:what|(?:[a-z]+ ){0,3}(?:fears|reports|status)) )|insisting|saying|stating|stressing|declaring|claiming(?! (?:an?|the) )|warning|reiterating)|(?<= (?:with|despite) (?:the )?){C} {adv}(?:announcing|confirming|insisting|stating|revealing|declaring|(?:claiming|saying)(?= that ))|(?<=confirmation (?:from|by) (?:the )?){C}',
  },
  {
    id: 'declared-by-club',
    role: 'club',
    reach: 'either',
    strong: true,
    pattern:
      '(?<!(?:will|would|could|should|may|might|to|not|never) (?:be(?:en)? |[a-z]+ly |soon |yet )*)(?:confirmed|announced|revealed|unveiled|made official) (?!to )(?:{when}by (?:the|their) club(?= )|{w4}by {w3}{C}(?! (?:.s |. )?(?:[a-z-]+ ){0,4}(?:<[npq]|{office} ))|{w3}(?:on|via|in) (?:the|their|its) (?:official )?club)|(?:told|informed|advised|assured) by (?:the )?{C}(?= (?:that|he|they) )' +
      `|${DENIED_BY} {w3}{C}`,
  },
  {
    id: 'club-spokesman',
    role: 'club',
    reach: 'both',
    strong: true,
    pattern:
      "(?:(?:a|an|the) )?(?:senior |club )*{C} (?:'s |' )?(?:club |senior )*spokes(?:man|woman|person|people)(?! <[pnq])(?= (?:{when}{have}{say}|told) |.{0,30} $)|spokes(?:man|woman|person) (?:for|from|at|of) (?:the )?{C}",
  },
  {
    id: 'according-to-club',
    role: 'club',
    reach: 'either',
    strong: true,
    pattern: '(?:according to|in the words of) (?:the )?{C}(?= (?:[,.] |themselves |itself |$))',
  },
  { id: 'club-post', role: 'club', reach: 'both', strong: true, pattern: '- {C} (?:[a-z]+ ){0,2}\\( @[^ ]+ \\)' },
  {
    id: 'club-statement',
    role: 'club',
    reach: 'both',
    strong: true,
    pattern:
      "{C} (?:'s |' )?(?:club |official |own )*(?:statement|website|media|channels|tv|app|site|account|twitter|instagram|facebook|page|x account|twitter account)(?= )|(?:statement|announcement|website) {w3}(?:from|by|of) {w2}{C}|{C} (?:'s|') {w1}(?:response|reply|answer|stance|message) (?:was|is|to(?! (?:their|the|his|an?|<f\\d+>) (?:[a-z-]+ |<f\\d+> ){0,3}(?:bids?|offers?|approach|proposal)))|(?<=^ |” (?:, )?| (?:in|via|through) )(?:an?|the) {w1}(?:club statement|statement (?:from|by|on behalf of) the club|statement (?:[a-z]+ )?(?:from|by) (?:[a-z-]+ ){1,3}?(?=(?:said|read|reads|added|confirmed) ))|(?:the|their|his|her|its) {w1}club (?:'s )?{w2}(?:website|site|statement|channels?|media|tv|app|account|youtube)",
  },
];

/** The page speaks of its own reporting. */
export const OWN_CUES: readonly CueRow[] = [
  {
    id: 'we-understand',
    role: 'own',
    reach: 'either',
    strong: true,
    pattern:
      "(?:we|we've) (?:(?:can|have|had) )?{adv}(?:understand|understood|reveal|revealed|confirm|confirmed|learned|learnt|been (?:told|informed|made aware|led to believe)|hear|heard(?! before)|gather|gathered|report|reported|told you)|(?:we're|we (?:are|were)) {adv}(?:told|informed|hearing)|our (?:own )?(?:understanding|information) (?:is|was|has)|according to our (?:own )?(?:information|understanding)|(?:is|it's) our understanding",
  },
  {
    id: 'sources-tell-us',
    role: 'own',
    reach: 'either',
    strong: true,
    pattern:
      '(?:sources?|insiders?) {w5}(?:(?:the )?<[pc]\\d+> )?{have}(?:told|tell|tells|informed|(?:confirmed|indicated|revealed|suggested) to) (?:us|this (?:site|website|outlet|publication|newspaper|paper|column|blog))',
  },
  {
    id: 'i-understand',
    role: 'own',
    reach: 'forward',
    strong: true,
    pattern:
      '(?:my (?:understanding|information) is|i (?:understand(?! (?:the [a-z]+ (?:less|more|better)|their|his|her|why|how|it|him|them|your|this|that)(?= ))|hear|am aware|am not aware|can (?:confirm|reveal|exclusively reveal)))',
  },
  {
    id: 'our-writer',
    role: 'own',
    reach: 'forward',
    strong: true,
    pattern:
      'our (?:own )?(?!(?:sister|partners?|friends|colleagues) ){w3}(?:(?:journalist|reporter|correspondent|insider|expert|writer|sources?|man) (?:, )?(?:<[jnps]\\d+> (?:, )?)?|<s\\d+> (?:, )?){aux}{report}',
  },
];
