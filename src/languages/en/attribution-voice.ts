import type { CueRow } from './attribution';
import { OUTSPOKEN_CUES } from './attribution-outspoken';
import { DENIED_BY } from './attribution-relay';

/** "He denied interest in X saying": X, whom the denial is about, does not speak. */
const NOT_OF_OBJECT =
  '(?<!(?:denied|denies|rejected|dismissed|confirmed|addressed|quashed) (?:[^ ,;:“”]+ )+(?=saying))';

/** Words that make a person a source. */
export const VOICE_CUES: readonly CueRow[] = [
  {
    id: 'according-to-person',
    role: 'voice',
    reach: 'either',
    strong: true,
    pattern:
      "(?:according to|in the words of) (?!(?:an? |the )?(?:[a-z]+ )?(?:<x|(?:reports?|rumou?rs?|media|press|articles?|stor(?:y|ies)|speculation) )|(?:those|people|friends|sources?|figures|insiders?) )(?:(?:{w3}<[pn]\\d+> (?:'s|') )?{w6}{P}(?! (?:'s|') )|{O})",
  },
  {
    id: 'told-whom',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern:
      '{V} {apart}{have}(?:told|tells|telling|informed)(?= {w4}{S}| {w3}{X}| {w5}(?:reporters?|media|press|journalists?|fans|followers|supporters|conference|(?:web)?site|channel|radio|viewers|listeners|podcast|tabloid|(?:news)?paper|daily|television|tv|broadcaster|magazine|outlet) | us | {w6}[:,]? ?“)',
  },
  {
    id: 'told-club',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '{V} {apart}(?!{w3}(?:reportedly|apparently) ){have}(?:told|tells|informed) (?:(?:(?:the|his|her|current|parent) )*(?:club|side|employers|bosses)(?: , <c\\d+> ,)?|(?:the )?<c\\d+>)(?= (?:<d\\d+> |[a-z]+day )?(?:that |he |she |they |<[cp]\\d+> |of (?:his|her) |about (?:his|her) ))',
  },
  {
    id: 'talks-to',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '{V} {apart}{have}(?:be |been |was |is )*(?:spoke|spoken|speaking|talked|talking|chatted|sat down|opened up|gave {w2}interview|given {w2}interview|(?:asked|quizzed|pressed|interviewed)(?= (?:{w8}(?:by|on|with|in) |<d))) {w8}(?:to|with|by|on|in) (?:the )?{w4}{S}|{V} {apart}{have}(?!(?:signed|joined|played|watch(?:ed)?|seen|linked|reported) )[a-z]+(?:ed|t|s|ne) {w6}(?:on|through) (?:the )?{w3}{S}(?! (?:.s|that|who|which) )',
  },
  {
    id: 'interviewed',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      "(?<=^ (?:in|during|speaking|talking|asked|quizzed|pressed|interviewed|writing|appearing) [^“”.;:]{1,90}<[sb]\\d+> (?:[^“”.;:,]{1,40} )?, (?:(?:(?! (?:said|says|admitted|admits|claimed|insisted|revealed|confirmed|believes) )[^“”.;:,]){1,80} {office} (?:, )?|{titles})){P}(?! (?:'s|'|,? ?and) )",
  },
  {
    id: 'quoted-by',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: '(?:quotes?|quoted|quoting|cites?|cited|citing) {titles}{P}(?= {when}(?:as|saying|who) )',
  },
  {
    id: 'said-person',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=” ,? ?)(?:said|says|added|adds|explained|explains|insisted|admitted|wrote|continued|replied|stated|claimed|revealed|confirmed|warned|joked|conceded|declared|remarked|reflected|enthused|stressed|told (?=.{0,40}> (?:reporters|journalists|the|<s|his))) (?:{w5}{P}|{native})|(?<=[,?!] ” )(?:[a-z]+ed|said|says|adds|began|wrote) (?:{titles}{P}|{O}|{native})|(?<=[,?!] ” ){V} {adv}(?:[a-z]+ed|wrote|swore|says|(?:hit|shot) back)(?! (?:by|to (?:be|an?)) )',
  },
  {
    id: 'inverted',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=[,’”-] )(?:says|said|confirms?|confirmed|admits?|admitted|insists?|insisted|reveals?|revealed|claims?|claimed|explains?|explained|warns?|warned|declares?|declared|suggests?|states?|stated|jokes?|joked|concedes?|conceded|stresse[sd]|(?:believe|think|reckon|feel|predict)s) (?:(?:(?!(?:he|she|they|it|that|there|we) )[a-z-]+ ){0,2}{titles}{P}|{O}|{native})(?= [.!]? ?$| (?:on|after|as|in|to|at|during|amid|when|while|about|of|following|before|ahead|with|who) )|(?:says|claims|confirms|reveals|insists|admits|warns) {O}(?= ?$)|says {titles}{P}(?= ?$)',
  },
  {
    id: 'denied-by-person',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: `${DENIED_BY} {titles}{P}`,
  },
  {
    id: 'confirmed-by-person',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=(?<!(?:will|would|could|should|may|might|to) (?:be |[a-z]+ly |soon )*)(?:confirmed|announced|revealed|disclosed) {when}by (?:the |their |his )?|confirmation from (?:the |their |his )?){titles}{P}',
  },
  {
    id: 'took-to',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '{V} {w4}(?:took|taken|taking|takes|posted|posts|wrote|writing) {w3}(?:to|on|in) {w3}(?:social media|instagram|twitter|x|tiktok|snapchat|facebook|a post)',
  },
  {
    id: 'in-his-view',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: '(?:in|to) (?:his|her) (?:view|opinion|eyes|book|estimation)|as (?:he|she) sees it',
  },
  {
    id: 'person-colon',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern: "(?<=^ ){O} :|(?<=^ {titles})(?:<[nq]\\d+> :|<p\\d+> :(?= [“‘]| i | i'| we | my ))",
  },
  {
    id: 'quoted-after',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: `{V} {apart}${NOT_OF_OBJECT}(?:{have}[a-z]+(?:ed|s|ing) {w6}|(?:was|were|is) {w8}): “`,
  },
  {
    id: 'and-says',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '(?:{subject}{P}|(?<=^ ){O}|(?<=^ (?:the )?)<c\\d+> {office}) (?:(?! [.:;“”] |<[sbn]\\d|, <p\\d+> [a-z]+ , ).){3,150} (?:but|and) (?:has |have )?{adv}(?:(?:told|tells)(?= {w4}{S}| (?:reporters|journalists|the (?:media|press)) )|says|said|admits|admitted|insists|insisted|added|adds|announced(?= (?:that|his|her|he|she) )|rule[sd] out|revealed|reveals|hinted|teased|confirmed|explained|claimed|claims|conceded|stressed|denied|suggested|repeated|repeats|reiterated|left no doubt)(?! (?:as|by|to) )',
  },
  {
    id: 'says-participle',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '(?:{subject}{P}|(?<=^ ){O}) (?:(?! [.:;“”] |<[sbn]\\d).){3,110} , (?:telling(?= {w4}{S}| (?:reporters|journalists|the (?:media|press)))|admitting|insisting|revealing|confirming|adding|explaining|saying|claiming(?! (?:an?|the) )|stating|hinting|conceding|declaring|stressing|suggesting|indicating|warning|denying|hoping|promising|predicting|repeating|reiterating|maintaining|arguing|pointing out)',
  },
  {
    id: 'quoted-as',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern: '{V} {apart}(?:is|was|were|has been|have been|had been) (?:also |widely )?quoted(?: {when}as| by| in|,|:)',
  },
  {
    id: 'would-not-say',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern:
      "{V} {apart}{have}(?:(?:refus|declin)(?:es|ed|ing|e) to (?:rule out|deny|commit)|ha(?:s|ve) not (?:denied|ruled out)|(?:would|did|could|will|can) (?:not (?:rule out|deny)|neither confirm nor deny)|(?:wouldn't|didn't|won't) (?:rule out|deny))",
  },
  {
    id: 'then-quoted',
    role: 'voice',
    reach: 'both',
    strong: true,
    pattern:
      '(?<!^ .*(?:asked|which|whether) .*){subject}{titles}{P} (?![\\x27’]s )(?:(?! [:;“”] |<[sbnq]\\d).){3,160} (?::|saying|adding|insisting) “',
  },
  {
    id: 'with-person-saying',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern:
      '(?<= (?:with|as|despite) (?:their |his |the )?){titles}{P} {w4}(?:admitting|insisting|revealing|confirming|adding|explaining|saying|claiming|stating|hinting|conceding|declaring|stressing|suggesting|indicating|warning|denying|declaring)',
  },
  ...OUTSPOKEN_CUES,
  {
    id: 'person-says',
    role: 'voice',
    reach: 'forward',
    strong: true,
    pattern: `(?<!(?:as soon as|once|if|until|unless|should) (?:the )?|, an? (?:claim|report|suggestion|story|assertion|link|rumour) (?:(?:that|which) )?(?:the )?){V} (?:(?<=(?:president|chairman|boss|manager|coach|director|owner|chief|ceo|agent|captain|adviser|lawyer|representative) , <[npq]\\d+> )|(?!, (?:(?!according |per |via |quoted |cited |relayed |as |speaking |talking |appearing |writing |interviewed |asked |quizzed |when |in |on )[a-z]+ (?:the )?{w3}{N}|{say} (?:{w6}(?:{P}|{C})|(?:an?|one) |{w2}{office} ?$))|, {adv}(?:admitting|insisting|revealing|confirming|claiming|saying|suggesting|denying|announcing|hinting|explaining) )){apart}(?:, who )?(?!'s (?:[a-z]+ )?(?:claim|comment|hint)s? ){have}{when}${NOT_OF_OBJECT}(?!(?:says?|said|writes|wrote|claims?|claimed|states|reveals|suggests|reckons) (?:the )?{N} ?(?:$|[-.,;])){say}(?! (?:as|by|no (?:to|[.,;”’])|yes) | to (?!the |reporters |media |<s)|(?<=, [a-z]+) {titles}<[pnq]\\d+>(?: [.]? ?$| as | on )|(?<= says) {titles}<[pnq]\\d+> ?$)`,
  },
];
