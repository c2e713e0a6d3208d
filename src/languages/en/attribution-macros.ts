/** What the macros of the attribution tables' pattern language stand for (pipeline/attribution/patterns.ts). Packed with the phrase tables (rows.ts). */
const ADVERB =
  '(?:[a-z]+ly|also|now|already|always|still|since|then|even|first|both|all|again|tonight|himself|herself|itself|themselves|further|' +
  'however|once|long|just|meanwhile|today|duly|later|too|yesterday|likewise)';
const HAVE = `(?:(?:has|have|had|'s|'ve|did) |${ADVERB} )*`;
/** Report verbs: what an outlet, a journalist or a report does. */
const REPORT =
  '(?:reports?|reported|claims?|claimed|says?|said|states?|stated|writes?|wrote|written|reveals?|revealed|suggests?|suggested|' +
  'understands?|understood|adds?|added|believes?|believed|insists?|insisted|confirms?|confirmed|verifie[sd]|notes?|noted|explains?|' +
  'explained|details?|detailed|mentions?|mentioned|indicates?|indicated|tells?|told|describes?|described|alleges?|assures?|' +
  'alleged|maintains?|maintained|posts?|posted|tweets?|tweeted|relays?|relayed|continues?|continued|learns?|learned|' +
  'learnt|hears?|heard|reads?|publish(?:es|ed)?|announce[sd]?(?= that )|(?:repeat(?:s|ed)?|reviv(?:es|ed)|resurrect(?:s|ed)|rehash(?:es|ed))(?= (?:the |their |its |that )?(?:old )?(?:links?|claims?|stor(?:y|ies)|rumou?rs?|line|talk) )|links?|linked|quotes?|quoted|names?|named|lists?(?! of)|outlines?|outlined|' +
  'stress(?:es|ed)?|warns?|warned|cautions?|cautioned|agree[sd]? that|predicts?|predicted|credits?|credited|concludes?|concluded|asserts?|asserted|' +
  'hints?|hinted|informs?|informed|discloses?|disclosed|divulges?|divulged|underlines?|underlined|highlights?|highlighted|emphasi[sz]e[sd]?|speculates?|speculated|contends?|contended|recalls?|recalled|remarks?|remarked|observes?|observed|re(?:late|count)s?|declares?|declared|shares?|shared|points? out|pointed out|can (?:[a-z]+ly )?(?:reveal|confirm|report|disclose|announce)|' +
  'picks? up|picked up|report(?:s|ed)? back|admits?|admitted|denies|denied|replie[sd]|responded|rules? out|ruled out|reckons?|reckoned|gathers?|gathered|(?:the )?(?:very )?first (?:outlet |paper |one )?to (?:report|reveal|break|claim|publish|suggest)|(?:reliably )informed|led to believe|established(?= (?:that |[.,]|$)|$)|tips?|calls?|called|brands?|branded|expects?|thinks?|foresees?|suspects?|f(?:inds?|ound) out|ma(?:kes?|de) (?:it )?(?:plain|clear)|(?:speaks?|spoke|talks?|tells?|writes?|wrote) of|sh(?:eds?|one|ines?) (?:some |a )?(?:fresh |new |more )?light|' +
  'tipped|ha(?:s|ve) it (?:that|on (?:good|the best) authority)|(?:took|taken|takes) to (?:x|twitter|instagram|telegram|social media)|would have (?:us|you) believe|(?:adamant|aware|certain|confident|convinced|under the impression|of the (?:view|opinion|belief|understanding))(?= (?:that|:) ))';
const REPORTING =
  '(?:reporting|claiming|saying|stating|writing|revealing|suggesting|adding|insisting|confirming|noting|explaining|' +
  'detailing|mentioning|indicating|telling|describing|alleging|maintaining|posting|tweeting|relaying|learning|hearing|' +
  'linking|repeating|reviving|assuring|quoting|naming|outlining|stressing|warning|predicting|crediting|asserting|hinting|sharing|pointing out)';
/** Verbs of saying of a person; an attitude ("wants", "believes") is none. */
const SAY =
  '(?:said(?! (?:[“‘] )?(?:yes|no) (?:[”’] )?to | (?:(?:his|her|their|its) )?(?:farewell|good ?byes?) (?!.* (?:instagram|social media) ))|says(?! (?:[“‘] )?(?:yes|no) (?:[”’] )?to )|saying|(?:adds?|added)(?! (?:an?|another|more|further|extra|some|several|to|two|three|four|five|<g\\d+>) )|(?:admits?|admitted)(?! defeat)|admitting|reveals?|revealed|revealing|confirms?|confirmed|confirming|' +
  '(?:insists?|insisted|insisting)(?! on )|explains?|explained|explaining|hints?|hinted|hinting|suggests?|suggested|suggesting|' +
  '(?:announces?|announced|announcing)(?! (?:himself|herself|(?:his|her) (?:arrival|return|presence|talent)) )|denies|denied|denying|states?|stated|claims?|claimed|claiming|declares?|declared|' +
  'wrote|writes|posted|tweeted|stress(?:es|ed)|concedes?|conceded|acknowledges?|acknowledged|teases?|teased|warns?|' +
  'warned|replies|replied|responds|responded|vows?|vowed|pledged(?! (?:his|her) )|rules? out|ruled (?:(?:that|it|this|him|them) )?out|ruling out|hails?|(?:hailed|praised)(?! (?:as|for|by) )|swears|(?:swore|sworn)(?= (?:blind |that |he |she |<))|accuse[sd](?= (?:[^ “”,.;:]+ ){1,4}of )|' +
  'praises|mentions?|mentioned|highlighted|highlights|describes?|described|jokes?|joked|quips?|quipped|spoke of|spoken of|expressed(?! (?:an |his |her )?interest )|voiced|dismiss(?:es|ed)|clarifie[sd]|' +
  'reiterates?|reiterated|(?:was|is|were|are|remains?|remained) (?:adamant|insistent|unequivocal|emphatic)(?= (?:that|he|she|there|<) ?)|opens? up|opened up|(?:makes?|made) (?:it )?(?:[a-z]+ )?clear|has his say|tells of|told of|' +
  '(?:went|goes) on to (?:add|say|explain|admit|insist|claim|reveal|confirm)|(?:this|the following|plenty|nothing) to (?:say|add)|corroborate[sd]?|reaffirm(?:s|ed)|(?:re)?assure[sd]|promised|guarantee[sd]|intimate[sd]|disclose[sd]?|made (?:this|it) known|made (?:this|the) (?:disclosure|revelation)|moved (?:[a-z]+ )?to reassure|let (?:it )?(?:be known|slip)|granted|repeat(?:s|ed)(?! (?:his|her|the|an?) (?!claim|wish|desire|call|stance|view|belief|denial|assertion|insist|intention|vow|plea|demand|message|words))|maintain(?:s|ed)(?! (?:his|her|the|their|its) (?:[a-z]+ )?(?:stance|position|interest|hardline|policy|pursuit))|le(?:ft|aves) (?:no|little) doubt|(?:put out|issued|released) a statement|reckons?|reckoned|continue[sd]? to (?:say|insist|assert|maintain|claim|deny|stress)|(?:was|were|is) (?:quick|keen|eager|at pains|happy) to (?:add(?= that| ?[,:])|stress|insist|point|say|admit|confirm|clarify|reveal)|laughed off|played down|plays down|sounded off|commented|comments|noted|notes|concluded(?! (?:with|in|by|on|at|the|an?) )|(?:call(?:s|ed)|label(?:s|led)|brand(?:s|ed)|term(?:s|ed)|dubb?(?:s|ed)) (?:it|this|that|the (?:offer|bid|move|deal|reports?|rumours?|links?|speculation|talk|transfer|signing)|reports|talk|speculation|rumours|him)|indicate[sd]?|confided|(?:rejects?|rejected|dismiss(?:es|ed)|denied|scotched) (?:that|the|this|any|such) (?:notion|idea|suggestion|claim|talk|theory|prospect)|(?:quash(?:es|ed)?|debunk(?:s|ed)?|rubbish(?:es|ed)?|refute[sd]?|scotche[sd]|reject(?:s|ed)?) (?:[a-z-]+ ){0,3}(?:reports?|rumou?rs?|talk|speculation|links?|claims?|suggestions?|stor(?:y|ies)))';
/** What a club does when it speaks for itself. */
const DECLARE =
  '(?:confirms?|confirmed|announces?|announced|insists?|insisted|maintain(?:s|ed)?(?= (?:that|he|she|they|<))|den(?:y|ies|ied)|dismiss(?:es|ed)?(?! (?:it as (?:[a-z]+ )?(?:derisory|insulting|low|inadequate)|(?:[^ ,.]+ ){0,4}?(?:bid|offer|approach|proposal)))|play(?:s|ed)? down|refuted?|rubbish(?:es|ed)|states?(?! of)|stated|says?|said|rules? out|reiterate[sd]?|(?:moved?|moves|went on) (?:[a-z]+ly )?to (?:confirm|deny|clarify|insist|announce|explain|say|dismiss)|released (?:the )?news|(?:publish(?:es|ed)?|released?|issued?|named) (?:their|its) (?:[a-z]+ )?(?:retained|released|transfer) list|' +
  'ruled out|quash(?:es|ed)?|pour(?:s|ed)? (?:cold )?water on|distanced? (?:themselves|itself) from|hits? (?:out|back) at(?= (?:[^ ,.]+ ){0,5}(?:claim|report|rumour|link|speculation|talk|suggestion|stor))|laugh(?:s|ed)? off|' +
  '(?:makes?|made) (?:it )?(?:(?:[a-z]+ )?clear|official(?! (?:bid|offer|approach|contact|enquiry|proposal|move)))|declare[sd]?(?! (?:an |their |its )?interest )|disputed|claim(?:s|ed)?(?= (?:that|they|he|<c\\d+>) )|admit(?:s|ted)?(?! defeat)|let (?:it )?be known|tweet(?:s|ed)|(?:reveals?|revealed)(?! (?:their|its|the) (?:[a-z]+ )?(?:asking )?price)|' +
  '(?:wrote|writes|posted)(?= (?:on|in|that|:))|reported(?= (?:[.] |<d))|added(?= (?:that|in) )|(?:indicate[sd]?|signal(?:s|led))(?= (?:that|they|he|it|to|<c) )|took to (?:[a-z]+ ){0,2}(?:x|twitter|instagram|facebook|media|website) to|' +
  'reject(?:s|ed)? (?:any |all |recent )?(?:claims|reports|suggestions|speculation|rumou?rs|talk)|' +
  '(?:issued|released|published|put out|posted) an? ' +
  '(?:[a-z]+ ){0,2}statement)';

const OFFICES =
  '(?:chief executive|executive chairman|vice-president|president|chairman|boss|ceo|manager|head coach|coach|director|owner|chief|executive|supremo|agent|representative|' +
  'intermediary|adviser|advisor|gaffer|lawyer|father|mother|dad|mum|uncle|sister|brother|wife|captain|striker|winger|midfielder|defender|forward|goalkeeper|' +
  'player|international|star|youngster|pundit|tactician|ace|man|playmaker|attacker|keeper|stopper|skipper|hitman|legend|icon|centre-back|full-back|left-back|right-back|number (?:nine|ten))';
/** What may stand between an office and whose it is: "the agent of Genoa target X". */
const WHOSE = '(?:(?!<[sbpnq]\\d)[^ “”,.;:()]+ ){0,6}';
/** A person by his office ("the Genoa president", "the player's agent"); who it is, the article's people tell. */
const OFFICE =
  `(?:(?:the|his|her|their|our|(?<=^ ?|: )[a-z-]+ 's|(?:the )?<[pnc]\\d+> (?:'s|')) (?:<[cgl]\\d+> |[a-z-]+ (?:'s )?){0,2}?|(?<=^ ?)(?=[a-z]+ (?:of|:)(?: |$))|(?<=^ ?|[,-] )(?=[a-z]+ (?:says|said|reveals?|revealed|confirms?|confirmed|insists?|insisted|admits?|claims?|claimed|warns?|denies|hints?|plays down|rules out|dismisses|rubbishes|quashes|hits|drops|opens|responds|talks|explains|tells)(?: |$))|(?<=^ ?)<[cg]\\d+> (?:[a-z-]+ )??|(?<=(?:says|claims|confirms|reveals|insists|admits|warns|[-:]) )(?=[a-z]+ ?$))` +
  `(${OFFICES}|(?<=the )(?:man|woman|<p\\d+>) who (?:looks after|represents|acts for|advises) (?:him|her|<p\\d+>))(?! 's)(?: of (?:football|sport|soccer|recruitment))?(?: (?:of|to|for) ${WHOSE}<[pnc]\\d+>)?`;

/** Somebody by where he comes from; who it is, the words before tell. */
const NATIVE =
  '(?:frenchman|dutchman|(?:northern )?irishman|englishman|welshman|scotsman|scot|spaniard|swede|dane|finn|pole|turk|croat|serb|swiss|german|argentine|uruguayan|czech|slovak|greek|(?!guardian |median )[a-z]{3,}(?:[abdglnrsv]ian|ese|lean|i?can)|<g\\d+>)';

export const ATTRIBUTION_MACROS: Readonly<Record<string, string>> = {
  /** A named source, or a noun that points back to one. */
  S: '<[sb]\\d+>',
  /** A named source. */
  N: '<s\\d+>',
  /** A person who speaks; "the agent of X" is not X, nor are "sources close to X". */
  V: `(?:(?<!${OFFICES} (?:of|to|for) |(?:(?:close|near) to|surrounding) (?:[a-z]+ ){0,2}|(?:associate|friend|ally|confidante?) of |who [a-z]+ (?:[a-z]+ )?|nor )<[nq]\\d+>|(?<!${OFFICES} (?:of|to|for) ${WHOSE}| of (?:(?:[a-z-]+|<[cgl]\\d+>|'s) ){0,4}|(?:interest|admiration|bid|offer|move|approach|pursuit|chase|race|fee|price|desire|plans?|talks|regard|links?|enthusiasm) (?:for|in|with|over|to|by) (?:the )?(?:[a-z-]+ |<[cgl]\\d+> (?:'s )?){0,2}|(?:(?:close|near) to|surrounding) (?:[a-z]+ ){0,2}|who [a-z]+ (?:[a-z]+ )?|nor )<p\\d+>(?: [a-z]+(?:an|ese|ish))?|(?<= of (?:(?:[a-z-]+|<[cgl]\\d+>) ){0,4})<p\\d+>(?= , who )|he|she|(?<!(?:from|in|across|of) )the ${NATIVE}|(?<!(?:close|near) to )${OFFICE})`,
  /** A person by his office. */
  O: OFFICE,
  /** A named person; "the agent of X" is not X. */
  P: `(?:(?<!${OFFICES} (?:of|to|for) |(?:close|near) to (?:[a-z]+ )?|(?:associate|friend|ally|confidante?) of )<[nq]\\d+>|(?<!${OFFICES} (?:of|to|for) (?!football )${WHOSE}|(?:close|near) to (?:[a-z]+ )?|(?:associate|friend|ally|confidante?) of ${WHOSE})<p\\d+>)`,
  /** Where the sentence's subject stands: near its start, or after what an opening clause sets. */
  subject:
    '(?<=^ (?:[a-z]+ [^“”.;:]{1,110} , )?(?:(?:<[cgld]\\d+>|(?!(?:have|has|had|are|is|was|were|will|would|could|want|wants) |(?:for|of|with|over|from|against|to|on) <[pnq])[a-z-]+|,) ){0,7})',
  /** What stands before a name in "…, says Genoa director X". */
  titles: `(?:<[cgl]\\d+> |(?:${OFFICES}|the|new|former|head|sporting|technical|football|of|vice|assistant) (?:, (?=<[nq]))?)*`,
  /** "The Frenchman": who spoke before. */
  native: `the ${NATIVE}`,
  /** What somebody is at a club or to a player. */
  office: OFFICES,
  C: '<c\\d+>',
  G: '<g\\d+>',
  X: '<x\\d+>',
  D: '<d\\d+>',
  adv: `(?:${ADVERB} )*`,
  have: HAVE,
  aux: `(?:(?:has|have|had|is|are|was|were|'s|'ve|did|does|do|been|being) |${ADVERB} )*`,
  be: "(?:is|are|was|were|been|'s|'re|being)",
  report: REPORT,
  reporting: REPORTING,
  say: SAY,
  declare: DECLARE,
  /** "…, the club's captain, …" or "(41)" between a subject and its verb. */
  apart:
    '(?:(?:agent |representative )?of (?:(?!<[sbpnq]|has )[a-z-]+ |<[cg]\\d+> ){0,4}<[cp]\\d+> )?(?:(?:, |(?=who ))(?![:;.!?“”] )(?:(?! [:;.!?“”] ).){1,130}? , |\\( [^()]{1,40} \\) |, )?{when}',
  /** "on Tuesday", "last night" between a subject and its verb. */
  when:
    '(?:(?:(?:(?:on|late|early|earlier|last|this) )*(?:<d\\d+>|[a-z]{3,6}day|night|morning|week|afternoon|evening|month|today|tonight)' +
    '(?: (?:night|morning|afternoon|evening))?|(?:over|at|during|earlier in|in) the (?:(?:last|past) (?:few )?)?(?:weekend|week|days?|hours|weeks)|in recent (?:days|weeks|hours)|overnight|at (?:lunchtime|teatime|the weekend|midnight|the (?:start|beginning|end) of the (?:week|month|window|season))|earlier (?:today|<d\\d+>)) )?',
};
