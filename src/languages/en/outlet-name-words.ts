/** Words that make or unmake an outlet's name. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const OUTLET_NAME_WORDS = {
  /** Where people post (the words on it are the poster's) and who keeps figures: neither reports a transfer. */
  postedOn: packed(
    /^(?:opta|wyscout|whoscored|sofascore|fbref|fotmob|squawka|statmuse|statsbomb|capology|understat|youtube|twitter|x|instagram|facebook|tiktok|twitch|substack|telegram|patreon|threads|bluesky|reddit|snapchat|whatsapp|linkedin|weibo|spotify|google|apple)\b/iu,
  ),
  /** Words of the trade that are nobody's name by themselves. */
  unnamedTrade: packed(
    /^(?:press|media|football|soccer|transfers?|news|online|tv|radio|latest|live|football news|saturday|sunday|claims|stories|gossip|talk|word|chatter|speculation|suggestions|(?:news)?papers|outlets|channel|continent|pundits|experts|journalists|fans|supporters)$/i,
  ),
  /** Somebody by where he comes from ("said the Frenchman") is no name. */
  nativeOf: packed(/^(?:\p{L}+man|spaniard|scot|dane|swede|pole|turk|finn|croat|serb|briton|swiss|argentine)$/iu),
  /** Words of the trade alone are a section or any of its kind, no name; words of a move are a headline's second half. */
  tradeOnly: packed(
    /^(?:(?:football|soccer|news|sports?|transfers?|live|latest|online|media|press|tv|radio|record|stars?|premier league|paper|talk|gossip|rumours?|cent(?:re|er)|column|watch|mailbox|exclusive|report|update|window|deadline|day) ?)+$|(?:^| )(?:player|striker|winger|midfielder|defender|goalkeeper|forward|exit|target|future|considering|leaving|joining)(?: |$)/i,
  ),
  /** Words of the trade in an outlet's name. */
  mediaWord: packed(
    /\b(?:espn|itv|now|today|dazn|kop|fanzine|faithful|news|sports?|football|soccer|futbol|fussball|calcio|times|post|herald|gazette|echo|mail|star|daily|radio|tv|fm|media|press|journal|tribune|telegraph|chronicle|insider|transfers?|online|mercato|web|network|goal|gazzetta|corriere|diario|bild|express|mirror|sun|record|argus|examiner|observer|advertiser|standard|courier|bulletin|reporter|digest|review|world|noviny|gazeta|dziennik|blog|podcast|channel|canal|canale|cadena|onda|zeitung|blatt|blad|dagblad|jornal|correio|witness|live|talk|wire|xtra|central|report|reports|foot|fichajes|esporte|deporte|deportes|deportivo|deportiva|sportivo|sportive|sportivi|globo|nieuws|nieuwsblad|avisen|posten|tidende|sky|bbc|sunday|saturday|globe|inquirer|bugle|ledger|register|weekly|evening|morning|vanguard|punch|guardian|independent|tv2|stampa|repubblica|messaggero|mattino|secolo|provence|progres|parisien|figaro|monde|fotboll|fotball|fodbold|voetbal|futebol|fudbal|nogomet|futbal|medya|gazet[ae](?:si)?|esportiv[ao]|haber|vijesti|spor|sportske|novosti|dagens|nyheter|allehanda|kuri?er|kurir|presse|anzeiger|rundschau|tageblatt|nachrichten|giornale|quotidiano|periodico|noticias|voz|prensa|heraldo|vanguardia|tele|tiempo|pagina|dnevnik|vecer|footy|gooners?|tribuna|giorno|universo|kickoff|dispatch|graphic|pulse|scoop|despatch|enquirer|outlook|monitor|nation|sentinel|citizen|confidencial)\b|\b(?:soccer|football|foot|futbol|fussball|calcio|sports?|transfers?)\p{L}{3,}|\p{L}{3}(?:news|sport|avisen|bladet|zeitung|mercato|press|web|post|posten|tidningen|tv|fm|soccer|football|foot)\b|\.(?:com|net|it|es|de|fr|co\.uk|pt|nl)\b/iu,
  ),
  /** The first word of a station's name: a place or another name goes on with it ("Radio Leeds", "BBC Scotland"). */
  stationWord: packed(/^(?:radio|tele|canal|canale|rádio|rte|tv|bbc|itv|espn|dazn|sky|fox)$/i),
  /** Ends or marks names of what is no outlet, whatever else stands in it. */
  noOutlet: packed(
    /\b(?:(?<!news )agency|management|academy|committee|ministry|council|stadium|university|centre|center|awards?)\b/i,
  ),
  /** Adjectives of nations: part of a paper's name where its one other word is any paper's ("the Nigerian Tribune"). */
  demonym: packed(/^\p{Lu}\p{L}+(?:ish|ian|ean|ese|can|ench|utch|elsh|wiss|reek|zech|aqi|eli|ian|ani|lander)$/u),
  opensOutlet: packed(
    /^(?:bbc|itv|espn|dazn|rte|radio|rádio|canal|canale|cadena|diario|jornal|gazet[ae](?:si)?|gazzetta|corriere|correio|giornale|messaggero|(?:il|la|le|el) (?:giornale|secolo|mattino|tirreno|resto|voz|nazione|stampa|sicilia|provincia|parisien|figaro|progr[eè]s|monde|mundo|país|correo|comercio|periódico))(?!\p{L})/iu,
  ),
  endsOutlet: packed(
    /\b(?:deportes?|deportivo|deportiva|sportivo|esportes?|mercato|zeitung|presse|nieuws|avisen|tidende|bladet|dagblad|gazzetta|stampa|fm|medya|spor|web|net|notizie|noticias|fotboll|fotball|voetbal)$/i,
  ),
  joinedOutlet: packed(/\b(?:Sports?|Foot(?:y|ball)?|Soccer|Goal|Transfers?|News|Calcio|Mercato|Futbol)\p{Lu}\p{Ll}/u),
  /** Last words of clubs' names, no surnames. */
  teamWord: packed(
    /^(?:rovers|united|city|town|wanderers|albion|county|athletic|rangers|hotspur|villa|palace|forest|wednesday|orient|argyle|alexandra|dynamo|galaxy|sounders|timbers|union|stars|chiefs|pirates|arrows|blasters|club|league|championship|conference|association|federation)$/i,
  ),
  /** Words for what somebody is inside a run: his name follows ("Genoa Sporting Director Bengt Sandberg"). */
  officeWord: packed(
    /^(?:director|manager|president|chairman|chairwoman|ceo|coach|captain|boss|striker|winger|midfielder|defender|goalkeeper|writer|correspondent|reporter|journalist|editor|agent|owner|legend|pundit|secretary|executive|officer|spokes(?:man|woman|person)|coordinator|adviser|scout|sir|dr|mr|mrs|ms|chief|alhaji|engr|barr|hon|prof)$/i,
  ),
  /** A site by its address. */
  siteAddress: packed(
    /^(?:www\.)?[\p{L}\d-]{3,}(?:\.[\p{L}\d-]{3,})?\.(?:com|net|org|info|eu|io|me|ng|it|es|fr|de|nl|pt|ie|be|ch|at|dk|se|no|fi|pl|cz|sk|hu|ro|rs|hr|si|bg|gr|ru|ua|ar|br|mx|cl|uy|jp|kr|in|scot|wales|co\.(?:uk|za|il|jp|ke|zw)|com\.(?:au|gh|ng|br|ar|tr|mx|my|sg)|tv|football|soccer|sport)$/iu,
  ),
  /** Words that open a sentence or describe an outlet, and are no part of its name. */
  noOutletName: packed(
    /^(?:journalists?|reporters?|correspondents?|pundits|insider|pundit|boss|striker|winger|midfielder|defender|goalkeeper|agent|president|chairman|ceo|gm|director|manager|coach|head|chief|captain|everyone|full|story|source|suggests?|claims?|says?|states?|understands?|indicates?|via|everybody|nobody|no-one|someone|somebody|anyone|who|what|fans|supporters|clubs|both|many|some|most|the|an?|one|and|but|or|so|yet|as|he|she|it|they|we|you|i|this|that|these|those|his|her|their|our|its|in|on|at|for|with|from|per|via|by|to|of|now|also|if|when|while|although|though|however|meanwhile|according|citing|quoting|relaying|sources?|insiders?|reports?|rumours?|media|fresh|new|latest|recent|further|separate|previous|earlier|exclusive|breaking|official|update|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|despite|amid|amidst|following|after|before|since|because|given|unlike|contrary|conflicting|several|numerous|multiple|initial|early|false|wild|persistent|growing|unconfirmed|strong|local|foreign|other|more|no|any|all|even|not|only|spanish|italian|german|french|english|british|scottish|welsh|irish|portuguese|dutch|belgian|turkish|brazilian|argentine|argentinian|catalan|american|greek|danish|swedish|norwegian|polish|croatian|serbian|saudi|mexican|austrian|swiss|african|nigerian|ghanaian|moroccan|egyptian|japanese|korean|european|russian|ukrainian|uruguayan|colombian|chilean|basque|czech|finnish|israeli|chinese|icelandic|romanian|bulgarian|hungarian|serbian|slovak|slovenian|bosnian|albanian|georgian|cypriot|estonian|latvian|lithuanian|algerian|tunisian|senegalese|ivorian|cameroonian|congolese|kenyan|tanzanian|zambian|zimbabwean|iraqi|iranian|qatari|emirati|canadian|ecuadorian|paraguayan|peruvian|venezuelan|indian|indonesian|malaysian|thai|australian|jamaican)$/,
  ),
  joinsNames: packed(
    /^(?:of|de|da|do|del|della|dello|dei|di|du|des|la|le|el|van|von|der|den|het|am|an|und|och|og|i|&|y|e|the)$/,
  ),
  /** "Al Fajr daily newspaper": what the name before it is. */
  ofKind: packed(
    /^ (?:(?:daily|weekly|sports?|national|local) ){0,2}(?:newspaper|magazine|website|daily|weekly|news agency) /,
  ),
  /** "A source within Genoa says": where somebody is, no paper. */
  insideOutlet: packed(
    /(?:sources?|insiders?|officials?|figures?|people|someone) (?:[a-z]+ )?(?:within|inside|at|close to|near) (?:the )?$/,
  ),
  /** Between a writer and whom he writes for. */
  writesFor: packed(
    /^ (?:, )?(?:of|from|at|for|with|in|on|\(|writing (?:for|in|on)|who (?:works|writes) for) (?:the )?$/,
  ),
  /** Where and by which agency a report was filed: "LONDON, Jan 20 (Reuters) - ", "MILAN — ", "LONDON (AP) ". */
  lineDateline: packed(
    /^(?:\p{Lu}[\p{L}.’' -]{2,30}(?:, [^()\n]{2,30})? )?(?:\((?:Reuters|AFP|AP|PA|EFE|ANSA|DPA|AAP|IANS|PTI|ANI|UPI|NAN|CNN|Xinhua|Yonhap|Kyodo)\) ?(?:[-–—:]+ +)?|(?<=^(?:[\p{Lu}\d]\S* ){1,5})\((?!via |per |as )[^()\n]{2,40}\) ?[-–—:] +)|^\p{Lu}{3}[\p{Lu}. ]{0,20}(?:, \p{L}+ \d{1,2})? ?(?:[–—•] +|: +(?=\p{Lu}\p{Ll})(?!We |Our |My ))/u,
  ),
  /** When an entry of a live page was written, or its mark in a list: "13:20 – ", "1.48pm: ", "• ". */
  listEntry: packed(
    /^(?:(?:update,? )?\d{1,2}(?:[.:]\d{2} ?(?:[ap]m)?|[ap]m)(?: ?[-–—:])? +|[-–•*·▪] +(?![^\n]{0,60}\(@))/iu,
  ),
};
