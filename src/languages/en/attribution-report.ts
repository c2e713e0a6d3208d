import type { CueRow } from './attribution';
import { PLACED_CUES } from './attribution-placed';
import { DENIED, DENIED_BY } from './attribution-relay';

const PASSIVE =
  '(?:reported|brought|claimed|revealed|stated|mentioned|noted|covered|highlighted|outlined|explained|detailed|written|posted|' +
  'tweeted|shared|suggested|confirmed|understood|told|described|published|linked|touted|credited|named|disclosed|' +
  'broken|floated|alleged|indicated|documented|seen|read(?! more)|carried|discussed|released|issued|delivered)';
/** Said of whom a report is about, at some distance from whose report it is: "tipped to join Genoa by X". */
const TIPPED = '(?:tipped|linked|touted|named|listed|credited|quoted|mentioned)';
const UPDATE =
  '(?:update|information|details|insight|news|verdict|line|claim|reports?|scoop|exclusive|word|stor(?:y|ies)|rumours?|here we go|tweets?|posts?|thread|video)';

/** Words that make an outlet, a journalist or an account a source. */
export const REPORT_CUES: readonly CueRow[] = [
  {
    id: 'according-to',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern:
      '(?:according to|as per|courtesy of|based on|(?:(?:word|news|claim|report|information|line|update|story|rumour|link|latest|(?<=^ )(?:this|that|it|which)) (?:all |this morning |today )?|(?<=^ (?:but |the |these )*(?:claims?|reports?|news|rumours?|suggestions?) (?:that|of) [^.:;“”]{1,120} ))(?:comes?|came|originate[sd]?) (?:straight )?(?:from|via)|(?:word|news|whispers?|information) (?:has |have )?(?:reach(?:es|ed|ing)|passed (?:on )?to)) {w6}(?:, (?:including|such as) (?:the )?)?{S}',
  },
  {
    id: 'per',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern: 'per (?:the )?{w3}{S}',
  },
  {
    id: 'as-reported-by',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern: `(?:(?:as )?{adv}${PASSIVE} {w3}(?:by|in|on|via)|${TIPPED} (?:to|with|for|as) {w8}by|(?:claims?|reports?|suggestions?|stor(?:y|ies)|revelations?) (?:made|aired|run|put forward|put about) (?:by|in|on)|in the (?:words|eyes|view|opinion) of|here we go (?:! )?(?:[’”] )?(?:[a-z]+ ){0,2}(?:by|from)|(?:talks|deal|move|interest|offer) (?:{be} )?described as [^,.;]{1,90} by|is the (?:view|claim|verdict|opinion|belief|word|story|line) (?:of|from|in|at)) (?:the )?{w4}{S}(?! .s (?:[a-z-]+ )?(?:team|xi|eleven|list|top|awards?|ratings?) )`,
  },
  {
    id: 'on-the-back-of',
    role: 'report',
    reach: 'either',
    strong: true,
    noun: true,
    pattern: '(?:following|after|amid|amidst|thanks to|in light of|on the back of|off the back of|despite) {w3}{N}',
  },
  {
    id: 'report-that',
    role: 'report',
    reach: 'both',
    strong: true,
    noun: true,
    pattern:
      '{N} {when}(?:(?:is|was|are|being|remains) {adv})?(?:that|how|of|about)|(?<!<[sb]\\d+> .*)(?:in|by|through|from|is|was|(?:that|it).s|makes?|made|fills?|dominates?) {N}',
  },
  {
    id: 'in-the-edition',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern:
      "(?<=^ )(?:(?:writing|reporting) (?:in|for)|over (?:at|in)|in (?:<d\\d+>|[a-z]+day|today)(?: 's)?) (?:the )?{N}",
  },
  {
    id: 'backed-by',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern: '(?:echoed|corroborated|supported|backed up|backed) (?:by|in) (?:the )?{w3}{N}',
  },
  {
    id: 'denied-by',
    role: 'report',
    reach: 'either',
    strong: true,
    pattern: `${DENIED_BY} (?:the )?{w3}{N}`,
  },
  ...PLACED_CUES,
  {
    id: 'said-after',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern:
      '(?<=[,”’-] |^ (?=so ))(?:or )?(?:so )?(?:tweets?|tweeted|posts|posted|reports?|reported|writes?|wrote|claims?|claimed|says?|said|states?|stated|adds?|reveals?|revealed|understands?|suggests?|(?:reckon|believe|think|feel|predict)s?) (?:(?:the )?{w4}{N}|<b\\d+>)|(?<=[a-z>%] )(?:says|states|reports|claims|reveals|writes|understands) {N}(?= [-,.;]|$)',
  },
  {
    id: 'front-page',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern:
      '{S} (?:[,-] )?{when}{aux}(?:(?:leads?|led|splash(?:es|ed)?|headlines?|runs?|ran|carr(?:y|ies|ied)|dedicates?|devotes?|opens?|features?) {w6}(?:front page|back page|cover|edition|news that|news of|(?:a|the) story|headline)|(?:leads?|led|leading|splash(?:es|ed|ing)?|opens?|goes|go|went|runs?|ran) (?:on|with)(?= (?:(?:the )?(?:<[cpg]|news|word|claims?|reports?|stor)|[‘“])))|(?:splashed|plastered|emblazoned|all) (?:all )?(?:over|across|on) (?:the )?{w2}{N}|(?:is|was|makes?|made) (?:the )?(?:lead|main|top|back-page|big|splash) (?:story|headline|splash|item) (?:in|of|on) (?:the )?{N}',
  },
  {
    id: 'is-reporting',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern:
      '(?:with|as|and|while|after|by)? ?{w3}{S} {apart}{aux}(?:(?:among|amongst|one of) (?:the )?{w2})?{reporting}',
  },
  {
    id: 'gives-update',
    role: 'report',
    reach: 'forward',
    strong: true,
    pattern: `{S} {apart}(?:who )?{aux}(?:issue[sd]?|provid(?:es?|ed|ing)|gives?|gave|given|giving|share[sd]?|offer(?:s|ed|ing)?|deliver(?:s|ed|ing)?|posted|dropped|broke|publish(?:es|ed)|brings?|bringing|has|have|carry|carries|carried|got|carrying|pushing|peddling|printing|runs?|running|ran) {w4}(?:[“‘] )?(?:${UPDATE}|talk of|word of)`,
  },
  {
    id: 'report-participle',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern:
      '{N} , whose (?:[a-z]+ )?(?:sources?|reporters?|correspondents?|journalists?) {aux}{report}|(?<=^ (?:[a-z]+ , )?(?:the )?){N} (?:(?! [.:;“”] |<[sbnq]\\d).){3,110} , (?:claiming|reporting|saying|stating|suggesting|adding|insisting|writing|revealing|confirming|explaining|noting|indicating)|(?<=^ (?:[a-z]+ , )?(?:the )?){N} (?:(?! [.:;“”,] |<[sbnqp]\\d).){3,80} and {aux}{report}(?= (?:that |how |<[cp]))',
  },
  {
    id: 'has-it-so',
    role: 'report',
    reach: 'both',
    strong: false,
    pattern:
      '{S} (?:(?:in )?{G} )?{apart}{adv}(?:(?:had |would )?(?:has|have|had)|puts?|places?|lists?|makes|sees?) (?:(?:the |an? |another )?(?:[a-z-]+ ){0,5}?<[cpng]\\d+>|(?:both |all )?(?:sides|clubs|parties|them|him|her) [a-z]+ing)|{S} puts? (?:the|his|her|their|it|that|this) (?:[a-z-]+ ){0,3}at (?:around |about |some |more than )?<f\\d+>|{S} had (?:it|that|this|the story)(?: first)?(?= ?[.,;]|$)|(?:as|how|the way) {S} {aux}(?:sees?|saw|puts?|tells?|told) (?:it|things)|(?:it (?:says|said|reads|is written)|we read) (?:here )?(?:in|on) {w2}{N}',
  },
  {
    id: 'goes-further',
    role: 'report',
    reach: 'forward',
    strong: true,
    pattern:
      '{S} {aux}(?:go|goes|went|gone) (?:as far as|on|further) {w2}(?:claim|say|suggest|report|explain|state|add)(?:s|ing)?',
  },
  {
    id: 'if-believed',
    role: 'report',
    reach: 'both',
    strong: true,
    pattern:
      'if {w3}{S} (?:.s |s (?:[a-z]+ ){1,3})?(?:<d\\d+> )?{w2}(?:is|are) (?:to be )?(?:believed|taken|trusted|accurate|correct|right|true|anything to go by)|if {w3}{S} (?:has|have|had|got|gets) (?:it|this|that) right|if (?:you|we|one) (?:are to )?(?:believe|trust) {w3}{S}',
  },
  {
    id: 'leading-to',
    role: 'report',
    reach: 'forward',
    strong: true,
    pattern: 'leading {w3}{N} to (?:suggest|report|claim|conclude)',
  },
  {
    id: 'denies-another',
    role: 'report',
    reach: 'forward',
    strong: true,
    pattern: `{S} {apart}{have}(?:(?:is|are|was|were) (?=[a-z]+ing )|(?:moved|come out|been quick|took steps) to )?${DENIED}`,
  },
  {
    id: 'source-reports',
    role: 'report',
    reach: 'forward',
    strong: false,
    pattern:
      '{S} (?:’ )?(?:(?:(?:over )?in )?{G} )?{apart}(?:, )?(?:who |which )?{aux}(?:(?:among|amongst|one of) (?:the )?{w3}(?:to|who|that) )?{aux}{report}',
  },
];
