/** Words that make or unmake an outlet's name. */

/** Where people post (the words on it are the poster's) and who keeps figures: neither reports a transfer. */
export const PLATFORM =
  /^(?:opta|wyscout|whoscored|sofascore|fbref|fotmob|squawka|statmuse|statsbomb|capology|understat|youtube|twitter|x|instagram|facebook|tiktok|twitch|substack|telegram|patreon|threads|bluesky|reddit|snapchat|whatsapp|linkedin|weibo|spotify|google|apple)\b/iu;

/** Words of the trade in an outlet's name. */
export const MEDIA =
  /\b(?:kop|fanzine|faithful|news|sports?|football|soccer|futbol|fussball|calcio|times|post|herald|gazette|echo|mail|star|daily|radio|tv|fm|media|press|journal|tribune|telegraph|chronicle|insider|transfers?|online|mercato|web|network|goal|gazzetta|corriere|diario|bild|express|mirror|sun|record|argus|examiner|observer|advertiser|standard|courier|bulletin|reporter|digest|review|blog|podcast|channel|canal|canale|cadena|onda|zeitung|blatt|blad|dagblad|jornal|correio|witness|live|talk|wire|xtra|central|report|reports|foot|fichajes|esporte|deporte|deportes|deportivo|deportiva|sportivo|sportive|sportivi|globo|nieuws|nieuwsblad|avisen|posten|tidende|sky|bbc|sunday|saturday|gazette|globe|inquirer|bugle|ledger|register|review|weekly|evening|morning|vanguard|punch|guardian|independent|tv2|stampa|repubblica|messaggero|mattino|secolo|provence|progres|parisien|figaro|monde)\b|\b(?:soccer|football|futbol|fussball|calcio)\p{L}+|\p{L}{3}(?:news|sport|avisen|bladet|zeitung|mercato|press|web|post|tv|fm)\b|\.(?:com|net|it|es|de|fr|co\.uk|pt|nl)\b/iu;

/** A capital inside a word ("TuttoMercato"), as papers' names have it. */
export const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** Last words of clubs' names, no surnames. */
export const TEAM =
  /^(?:rovers|united|city|town|wanderers|albion|county|athletic|rangers|hotspur|villa|palace|forest|wednesday|orient|argyle|alexandra|dynamo|galaxy|sounders|timbers|union|stars|chiefs|pirates|arrows|blasters|club|league|association|federation)$/i;

/** A site by its address. */
export const DOMAIN =
  /^(?:www\.)?[\p{L}\d-]{3,}(?:\.[\p{L}\d-]{3,})?\.(?:com|net|org|info|ng|it|es|fr|de|nl|pt|ie|co\.uk|co\.za|com\.au|com\.gh|com\.ng|tv|football|soccer)$/iu;

/** Words that open a sentence or describe an outlet, and are no part of its name. */
export const NO_NAME =
  /^(?:journalist|reporter|correspondent|insider|pundit|boss|striker|winger|midfielder|defender|goalkeeper|agent|president|chairman|ceo|gm|director|manager|coach|head|chief|captain|everyone|full|story|source|via|everybody|nobody|no-one|someone|somebody|anyone|who|what|fans|supporters|clubs|both|many|some|most|the|an?|and|but|or|so|yet|as|he|she|it|they|we|you|i|this|that|these|those|his|her|their|our|its|in|on|at|for|with|from|per|via|by|to|of|now|also|if|when|while|although|though|however|meanwhile|according|sources?|insiders?|reports?|rumours?|media|fresh|new|latest|recent|further|separate|previous|earlier|exclusive|breaking|official|update|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|spanish|italian|german|french|english|british|scottish|welsh|irish|portuguese|dutch|belgian|turkish|brazilian|argentine|argentinian|catalan|american|greek|danish|swedish|norwegian|polish|croatian|serbian|saudi|mexican|austrian|swiss|african|nigerian|ghanaian|moroccan|egyptian|japanese|korean|european|russian|ukrainian|uruguayan|colombian|chilean|basque|czech|finnish|israeli|chinese|icelandic|romanian|bulgarian|hungarian|serbian|slovak|slovenian|bosnian|albanian|georgian|cypriot|estonian|latvian|lithuanian|algerian|tunisian|senegalese|ivorian|cameroonian|congolese|kenyan|tanzanian|zambian|zimbabwean|iraqi|iranian|qatari|emirati|canadian|ecuadorian|paraguayan|peruvian|venezuelan|indian|indonesian|malaysian|thai|australian|jamaican)$/;
