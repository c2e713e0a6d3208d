import type { UnnamedRow } from './attribution';

const REPORTS =
  '(?:reports?|rumours?|rumors?|stories|gossip columns?|articles?|newspapers|dailies|outlets|publications|headlines|(?:front|back) pages|papers|tabloids|media|press|gossip|speculation|whispers|(?:rumou?r|gossip) mill|grapevine)';
const SOURCES =
  '(?:sources?|insiders?|people|person|individuals?|those(?= (?:close|near|inside|within|familiar|around|with|in|who know) )|figures|agents|(?<!(?:told|tells?|telling|to|by|with|from|the) )(?:(?:[a-z]+ )?journ(?:alist|o)s|reporters)|(?:board|staff|committee|council) members?|members? of (?:the|their) (?:[a-z]+ |<c\\d+> ){0,2}(?:board|staff|hierarchy))';
/** Somebody of whom nothing but his place is told: "a top club official", "someone from Genoa". */
const SOMEBODY =
  '(?:(?:an?|another|one|some|several|two) {w4}(?:officials?|executives?|figures?|(?:wo)?man|friends?|pals?|onlookers?)|some(?:one|body)|one of (?:them|those))';
const SEEM =
  '(?:said|believed|understood|thought|rumoured|rumored|reported|alleged|claimed|suggested|tipped by some|speculated)';
const PLACE =
  '(?:{G}|{X}|overseas|abroad|the (?:continent|channel|border)|south america|the united states|the middle east|saudi arabia)';

/** Sources without a name, by the words that cite them. */
export const UNNAMED: readonly UnnamedRow[] = [
  {
    id: 'according-to-reports',
    anonymity: 'vague',
    weight: 'noun',
    pattern: `(?:according to|as per|per|via|based on) {w5}(?:${REPORTS}|updates?|outlets?|claims?|stor(?:y|ies))(?: (?:in|from|across|out of) {w2}${PLACE})?`,
  },
  {
    id: 'reports-from-place',
    anonymity: 'vague',
    weight: 'noun',
    pattern: `(?<!contrary to (?:[a-z]+ )?)(?:${REPORTS}|claims|suggestions|talk|news|word|latest) {w2}(?:in|from|across|out of) {w2}${PLACE}`,
  },
  {
    id: 'hearsay',
    anonymity: 'vague',
    weight: 'noun',
    pattern:
      'i (?:had|have|got|have had|.ve had) (?:it|this|that) (?:from|on) {w4}(?:source|authority|insider)|(?:i|we)(?:.m|.re| am| are| was|(?:.ve| have) been) {adv}(?:told|led to believe)(?! (?:by|of|off|to|so) )|so <b\\d+> goes|by all accounts|word is that|(?:the )?(?:big |latest )?(?:word|noises|murmurs|rumblings|talk|news) (?:coming )?(?:from|out of|around|in) {w4}(?:(?:is|was|are|were) that|suggests?|indicates?)|(?:murmurs|murmurings|rumblings|whisperings|noises|chatter) {w3}(?:began|begin|grew|grow|suggests?|indicates?|ha(?:s|ve) it|continue[sd]?|persist(?:s|ed)?)|a little bird (?:tells?|told)|(?:word|talk|rumou?r|gossip|whisper) (?:(?:on|around|in|from) {w2}[a-z]+ )?(?:is|has it|goes|being)(?= (?:that )?(?:<|the |he |they |,|[.] ?$))|(?:rumou?r|gossip) mill(?! [:|-])|grapevine|(?:<b\\d+>|rumou?rs?|stor(?:y|ies)|whispers?|talk|gossip|claims?|suggestions?|speculation) (?:that is |that are |which is |currently |now )?(?:doing the rounds|going (?:a?round|about)|flying a?round|making the rounds)',
  },
  { id: 'collective', anonymity: 'vague', weight: 'noun', pattern: '(?<!contrary to (?:[a-z]+ ){0,5}){X}' },
  {
    id: 'reports-say',
    anonymity: 'vague',
    weight: 'noun',
    pattern: `(?<!<[sojabn]\\d+> |<[sojabpn]\\d+> 's |that |this |the |his |their |(?:lack|absence) |(?:lack|absence) of |no )(?!(?:a |the )?(?:lack|absence) of )(?:{w2}${REPORTS}) (?!of ){when}{w4}{when}{aux}(?:{report}|{reporting}|cite[sd]?|emerged?|emerges|surfaced|broke|surfacing|emerging|persists?|persisted|mount|mounts|mounted|mounting|growing|grows|grew|swirl|swirls|swirled|swirling|circulat(?:e|es|ed|ing)|abound|intensif(?:y|ies|ied)|ha(?:ve|s|d) it|continues?|go(?:es|ing)? away|ha(?:s|ve|d)(?= (?:(?:the )?<[cpn]|them |him ))|refus(?:e|es|ed|ing))`,
  },
  {
    id: 'reports-that',
    anonymity: 'vague',
    weight: 'noun',
    pattern:
      '(?:reports|rumours|rumors|speculation|claims|suggestions|talk|whispers|a report|stories) {when}(?:(?:is|are|was|were) (?:rife|mounting|growing|rampant) )?(?:that|suggesting|linking|claiming|saying)|(?<! (?:spur|fuel|fan|spark|prompt|end|stoke|dampen)(?:s|l?ed|l?ing)? (?:[a-z]+ )?)(?:reports|rumours|rumors|speculation|claims|suggestions|talk|whispers|a report|stories) (?:surrounding|about|regarding|over)|(?:to|-) <c\\d+> (?:transfer )?(?:rumou?rs|speculation|gossip)|subject of {w3}(?:speculation|rumou?rs|gossip)',
  },
  {
    id: 'there-is-talk',
    anonymity: 'vague',
    weight: 'noun',
    pattern:
      "there (?:is|are|was|were|has been|have been|had been|'s) (?!no )(?!not ){w4}(?:reports|rumou?rs?|speculation|talk|suggestions?|whispers?|claims)(?= (?:<[cp]\\d|(?:he|she|they|the|his|her) )| (?:{w4}(?:of|about|that|over)|doing the rounds|going (?:a?round|about)|flying a?round))",
  },
  {
    id: 'in-brackets-various',
    anonymity: 'vague',
    weight: 'noun',
    pattern: '[(\\[] (?:via |per )?(?:various|everywhere|{w2}(?:sources|outlets|reports|papers|press|media)) [)\\]]',
  },
  {
    id: 'amid-reports',
    anonymity: 'vague',
    weight: 'noun',
    pattern:
      '(?:amid|amidst|despite|following|followed|after|with|dismissed|host of|backed up) (?:[a-z-]+ )?(?:reports|rumours|rumors|speculation|gossip|whispers|murmurs|talk(?= (?:of|that|about) ))',
  },
  {
    id: 'reports-headline',
    anonymity: 'vague',
    weight: 'noun',
    pattern:
      '(?<=^ )(?:reports?|rumours?|sources?) :|(?:[-:|(] |, )(?:say |claims? |per )?(?:{w2}reports?|sources?|rumours?)(?= [.)]* ?$)|(?:say|claim|suggest)s? (?:{w2}reports?|sources?)(?= )',
  },
  {
    id: 'if-reports',
    anonymity: 'vague',
    weight: 'noun',
    pattern:
      'if {w2}(?:reports|rumours|rumors|speculation) {w4}(?:is|are) (?:to be )?(?:believed|accurate|true|correct)',
  },
  {
    id: 'a-report',
    anonymity: 'vague',
    weight: 'noun',
    pattern:
      '(?:an?|another|one|various|several|multiple|some) (?!lack |absence ){w2}(?:reports?|outlets?|(?<!club )(?:newspapers?|papers?|tabloids?|(?:web)?sites?|blogs?|pages?|fan accounts?(?: with {w3})?)) (?:{aux}(?:{report}|{reporting})|(?:have|had|has)(?= <[cp])|{when}(?:carr(?:y|ies|ied)|r[ua]n|lead|led) (?:<b\\d+>|{w1}(?:stories|news|reports|claims)))|(?:linked|touted|tipped|mentioned|reported|claimed|credited) (?:(?! [.:;“”] |<[sb]).){0,60}?by (?:an?|one|some|several|many|various|numerous|multiple|the) {w4}(?:sources?|outlets?|(?:news)?papers?|websites?|tabloids?|reports?|media|press)(?! who| that)(?! (?:, )?(?:the )?<)',
  },
  {
    id: 'sources-added',
    anonymity: 'unnamed',
    weight: 'hedge',
    pattern: '(?:the |these |those )?sources? (?:also |further |then )?(?:added|adds?|continued|stressed|went on)',
  },
  {
    id: 'sources-say',
    anonymity: 'unnamed',
    weight: 'noun',
    pattern: `(?:an? |another |one )?{w3}${SOURCES} (?:{w7}|(?:[a-z]+ ){0,5}, (?:(?:none|all|both|neither) of )?whom? (?:(?! [:;.!?“”] |<[sbpnq]).){1,120} , ){aux}(?:{report}|{reporting}|let slip|whisper(?:s|ed)?|concede[sd]?)|(?<=[,?!] ” )(?:said|says|[a-z]+ed) (?:an? |one |the )?{w3}${SOURCES}|(?<=^ (?:but |and |while )?)(?:some|others) {aux}(?:{report}|{reporting})|${SOMEBODY} (?:(?:at|from|within|inside|of|close|near|with|in) {w6})?{have}(?:{say}|told)(?! (?:as|by|to) )|(?<=[,”] )(?:said|says|claims|added) ${SOMEBODY}(?= [^<])`,
  },
  {
    id: 'camp-says',
    anonymity: 'unnamed',
    weight: 'noun',
    pattern:
      "(?:<[pn]\\d+> (?:'s|')|his|her|the (?:player|<p\\d+>)(?: 's)?) (?:camp|representatives?|entourage|people|advis[eo]rs|handlers|management|agency|family) (?:{have}|(?:are|is) {adv}(?=[a-z]+ing |adamant ))(?:telling|saying|insisting|indicating|adamant|let it be known|says?|said|insists?|insisted|claims?|claimed|den(?:y|ies|ied)|maintain(?:s|ed)?|confirm(?:s|ed)?|indicated?|revealed|suggest(?:s|ed)?)(?! (?:as|by) )",
  },
  {
    id: 'according-to-sources',
    anonymity: 'unnamed',
    weight: 'noun',
    pattern:
      '(?:according to|as per|per|via) {w5}(?:sources?|insiders?|those|people|person|individuals|figures)(?: (?:close to|near|inside|within|at|with|around))?',
  },
  {
    id: 'sources-close',
    anonymity: 'unnamed',
    weight: 'noun',
    pattern: '(?:sources?|insiders?|those|people) (?:close to|near to|inside|with knowledge)',
  },
  {
    id: 'hedge-reportedly',
    anonymity: 'vague',
    weight: 'hedge',
    pattern:
      '(?<!(?:that|which|who) (?:[a-z]+ ){0,2}(?=reportedly (?:ris|reach|earn|cost|be worth|make (?:him|her)|pay|includ|net))|for (?=allegedly ))(?:reportedly(?! worth )|allegedly|supposedly|purportedly|apparently|rumoured|rumored)',
  },
  {
    id: 'hedge-said-to',
    anonymity: 'unnamed',
    weight: 'hedge',
    pattern: `{be} (?:not |${'{adv}'})${SEEM} (?:to|not to|as)`,
  },
  {
    id: 'hedge-it-is',
    anonymity: 'unnamed',
    weight: 'hedge',
    pattern: `(?:it|which)(?: (?:is|was|has been|had been|'s|has)|'s) {adv}(?:been |being )?(?:${SEEM}|stated|learn(?:t|ed)|gathered|(?:felt|expected)(?= that )|emerged|transpired|come to light)|it {adv}(?:emerged|emerges|transpired)`,
  },
  {
    id: 'hedge-reported-that',
    anonymity: 'unnamed',
    weight: 'hedge',
    pattern:
      '(?:(?:has|have|had) {adv}been {adv}(?:reported|rumoured|rumored|claimed|alleged)|(?<![a-z]+ly |been |not |{be} |^ ?|(?:he|she|they|we|who|i|it) |(?:fee|price|sum|figure|valuation|clause|salary|worth|deal|contract) )(?:understood|believed|thought|rumoured|reported) to (?:be(?! worth )|have|want)|(?<=(?:, (?:and |also |now )?|<[cpn]\\d+> |(?:with|and|but) (?:the|an?) (?:[a-z-]+ )?(?:club|side|outfit|player|striker|winger|midfielder|defender|forward|goalkeeper|giants|international) ))said to (?:be(?! worth )|have|want))',
  },
  {
    id: 'hedge-adjective',
    anonymity: 'vague',
    weight: 'hedge',
    pattern:
      "(?:an?|the|this|his|her|their|its|'s|') (?:reported|alleged|supposed|purported) (?:<f\\d+>|{w2}(?:fee|price|valuation|interest|bid|offer|deal|move|transfer|agreement|talks|wage|wages|salary|demands?|desire|approach|contract|clause|figure|sum|target|link))",
  },
  {
    id: 'hedge-as-reported',
    anonymity: 'vague',
    weight: 'hedge',
    pattern:
      '(?:(?:as|previously|widely|it was) (?:previously )?|widely-)(?:reported|rumoured)|(?:was|were|been) {adv}(?:reported|rumoured)(?! (?:by|in|on|to) )|being (?:mentioned|quoted|talked about)|(?<=(?:linked|touted|tipped|rumoured) (?:[^ ,.;:“”]+ ){1,6})in (?:the |some )?(?:[a-z]+ )?(?:media|press|papers|newspapers|tabloids)',
  },
];
