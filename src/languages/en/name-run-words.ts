/** Words at the edges of a run of capital words. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const NAME_RUN_WORDS = {
  /** "Cork-born", "Highly-rated", "Out-of-favour", "GK": what only describes somebody; "Brazils" has lost its apostrophe. */
  describesPerson: packed(
    /^(?:ex-|(?:gk|df|mf|fw|cb|(?:eng|scot|ire)lands|brazils|argentinas|spains|germanys|italys|portugals|nigerias|ghanas|africas|koreas|japans|senegals|coasts|egypts|australias)$)|-(?:born|bred|raised|\p{Ll}+ed|bound|serving|scoring|breaking|playing|winning|contract|form|price|money|prone|away|shot|loan|time|term|profile|of-\p{Ll}+)$/u,
  ),
  /** Whence somebody is, or whose player, in front of a whole name: "Teessider Pål Lind". */
  ofTown: packed(
    /^(?:(?:tees|wear|tyne|mersey|hum?ber|clyde|down|west)sider|celt|villan|blade|hibee|jambo|pilgrim|bantam|cottager|londoner|geordie|scouser|mackem|mancunian|brummie|glaswegian|dubliner|ulsterman|yorkshireman|cornishman|seagull|gunner|toffee|magpie|canary|bluebird|hornet|baggie|hammer|tyke|shrimper)s?$/,
  ),
  /** Capital words of an office in front of a name: "Technical Secretary", "GM", "Socceroo". */
  runOffices: packed(
    /^(?:twins|brothers|sisters|technical|sporting|secretary|head|general|chief|executive|assistant|interim|caretaker|prime|minister|vice|gm|ceo|socceroo|matilda|lioness|football|commercial|managing|designated|homegrown)$/,
  ),
  /** Words that only begin a sentence: "Consider", "Arguably", "It's", "Young". */
  runOpens: packed(
    /^(?:Angry|Furious|Defiant|Frustrated|Consider|Understand|Expect|Hear|Hearing|Told|Good|Great|Smart|Shrewd|Clever|Decent|Take|Imagine|Remember|Forget|Ask|Hello|Welcome|Enter|Exit|Young|Poor|Arguably|Alongside|Beneath|Behind|Beyond|Across|Around|Above|Below|Near|Past|Throughout|Race|Chasing|\p{Lu}\p{Ll}+['’]s|\p{Lu}\p{Ll}{2,}(?:ably|ibly|ally|edly|ently|antly|ately|ously|ingly|ively|ainly))$/u,
  ),
  /** Who says, writes or is cited is not whom it is about; "says X will fly" is. */
  voiceBefore: packed(
    /(?:(?<![a-z])(?:say|sa[iy]s?|said|report|claim|tweet|post|insist|reveal|add|admit|admitt|confirm|explain|suggest|told|tell|write|wrote|writes|quip|joke|laugh|grin)(?:s|ed)?(?: the| [a-z]+(?: [a-z]+)?['’]s)? $)/,
  ),
  voiceGoesOn: packed(
    /^(?:['’]s?)? (?:is|was|are|were|has|had|have|will|would|could|can|cannot|may|might|should|must|wants?|wanted|remains?|left|joined|signed|himself|, \d\d,|won['’]t|isn['’]t|wasn['’]t|hasn['’]t|does|did)(?![a-z])/,
  ),
  voiceAfter: packed(
    /^,? (?!says? (?:yes|no|goodbye|farewell|so)(?![a-z]))(?:say|report|claim|write|understand|believe|reveal|suggest|tweet|insist|put|have it|hear|note|allude|quip|joke|laugh|sigh|shrug|grin|chuckle|wink|reckon|phone|issue|thank|praise|hail|blame)(?:s|d|ed)?(?![a-z])|^ (?:is|was) (?:report|claim)ing that |^,? (?:spoke|spoken|speaks|talked|talks) to (?:the (?:team|squad|players|media|press)|reporters|journalists)/,
  ),
  /** Words around an outlet whose name is an ordinary word that make it the outlet ("according to Sport"). */
  beforeCue: packed(
    /(?:according to|per|via|by|told|tells?|telling|in|from|with|to|as|that|newspaper|outlet|daily|publication|website|site|paper|tabloid|broadcaster|citing|cite|cites|spanish|italian|french|german|portuguese|english|and|,|\(|\[|:|–|-) ?(?:the )?$/,
  ),
  afterCue: packed(
    /^ ?(?:'s |has |have |had |also |now |recently |newspaper |today |on \w+day )*(?:report|reports|reported|reporting|say|says|said|claim|claims|claimed|understand|understands|understood|state|states|stated|suggest|suggests|suggested|write|writes|wrote|add|adds|added|reveal|reveals|revealed|relay|relays|note|notes|believe|believes|describe|insist|insists|quote|quotes|quoted|outlin|publish|detail|explain|broke|journalist|reporter|correspondent|sources|,|\)|\]|:|-|–|\.com)/,
  ),
  /** "Brazilian Rogerio": an adjective of nationality right before the name. */
  nationalAdjective: packed(
    /(?<![\p{L}])(?:(?!italian media)[\p{L}]{3,}(?:ian|ean|inian|ench|utch|nese|guese|orese|icish|erman|exican|rdish|ntine|uguayan|orrocan|eroonian|nglish|panish|wedish|urkish|olish|ottish|elsh|anish|innish|wiss|zech|roat|erb|reek)|american|ivorian|iraqi|israeli) $/u,
  ),
  /** Speaks of a kind of player, not of one: "a new striker", "another defender". */
  anyDescription: packed(
    /\b(?:mystery|mysterious|unnamed|unidentified|new|another|second|first-choice|other|next|best|more|own|first|big-name|key|big name|only|ideal)\b/i,
  ),
  /** Of those who are somebody's, the one whom it is about: "his captain", "my client", "our player". */
  ownDescription: packed(
    /^(?:his|their) (?:captain|skipper|star)|^(?:his|her|their|my|our|your) (?:client|boy|girl|lad|man|player|star (?:man|player))$/i,
  ),
  lands: packed(
    /^(?:['’]s? (?:manager|boss|coach|squad|team)|,? (?:international|under|u-?\d\d|squad|team|boss|manager|coach|captain|star|\p{L}*(?:er|back|man)(?![\p{L}])))/u,
  ),
  /** "HARARE, Feb 16 (Reuters) -", "Feb 16": where and when it was written; "his Early Doors newsletter": where it is said. */
  runDateline: packed(
    /^(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d| \d{1,2},? \((?:\p{L}|\/)+\)|,? \((?:Reuters|AP|AFP|ANI|PTI|IANS|Xinhua)\)|\/(?:AAP|AP|AFP|Getty|PA|Reuters|EPA|Rex|REX|Shutterstock|Sportsfile|INPHO|Alamy|SNS|Action|USA|Icon|Allsport)(?![a-z])| (?:podcast|column|newsletter|show|programme|briefing|blog|substack|(?:YouTube )?channel|YouTube)(?![\p{L}-]))/u,
  ),
  /** An outlet, or another: "X has been told", "X understands", "X wanted him". */
  hearsAfter: packed(
    /^ \p{L}+ (?:him|her)(?![\p{L}])|^ (?:has |have )?(?:been told|been informed|learn(?:ed|t|s)|hears?|heard|understands?|reports?)(?![a-z])/u,
  ),
  /** Between two of a list; a noun phrase may introduce the second one ("and the young defender X"). */
  listLink: packed(
    /^(?:(?: ,)? (?:and|&|or|as well as|along with|plus)(?: (?:the|an?|fellow|their))?| , (?:the|an?|fellow|their)) (?:(?:[a-z0-9-]+|<g\d+>) ){0,3}$/,
  ),
};
