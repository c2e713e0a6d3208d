/**
 * Where a name that the catalogue does not know must be an outlet's. `<u0>` stands for a run of capitalised words that
 * no mention claims. The rows are matched against the words right before (`before`) or right after (`after`) it.
 */
export interface SlotRow {
  readonly id: string;
  readonly before?: string;
  readonly after?: string;
  /** Only for names that hold a word of the trade ("Gazette", "Radio", "Sport"). */
  readonly media?: boolean;
}

const KIND =
  '(?:outlet|newspaper|publication|website|site|daily|paper|magazine|portal|station|channel|broadcaster|programme|show|podcast|tabloid|blog|page|journal|weekly|agency)';
const CARRIES =
  '(?:reported|relayed|quoted|revealed|claimed|carried|translated|picked up|cited|published|mentioned|noted|stated|detailed|highlighted|covered|confirmed|shared)';

export const SLOTS: readonly SlotRow[] = [
  {
    id: 'slot-according-to',
    before: '(?:according to|as per|per|via|citing|quoting|h/t|courtesy of) (?:the |a |an |{G} |[a-z]+ly |)*',
  },
  { id: 'slot-by', before: `${CARRIES} (?:[a-z]+ ){0,2}?(?:by|in|on|via) (?:the |{G} )*` },
  {
    id: 'slot-report-from',
    before:
      '(?:reports?|articles?|update|claims?|story|information|interview|exclusive|column|scoop|sources) (?:[a-z]+ )?(?:from|by|in|with|for|to|at|on|close to) (?:the |{G} )*',
  },
  {
    id: 'slot-told',
    before:
      '(?:told|tells|telling|speaking to|spoke to|talking to|spoken to|informed|speaking on|interview with|interview to|chat with|(?:confirmed|revealed|admitted|explained|indicated) to) (?:the |{G} |[a-z]+ )?',
  },
  { id: 'slot-on-air', before: '(?:duty|appearance|appearing|appeared|live|pundit|guest) (?:on|for|with) (?:the )?' },
  { id: 'slot-kind-before', before: `${KIND}(?: ,)? ` },
  {
    id: 'slot-writer-of',
    before: '(?:journalist|reporter|correspondent|insider|writer|editor|columnist) (?:at|of|from|for|with) (?:the )?',
  },
  { id: 'slot-writer-after', before: '<[jn]\\d+> (?:at|of|\\() (?:the )?', media: true },
  { id: 'slot-brackets', before: '[(\\[] (?:via |per |source : )?(?:the )?', after: ' ?[)\\],]', media: true },
  {
    id: 'slot-reports',
    after:
      ' (?:[a-z]+ly |also |now |can |have |has )*(?:reports?|reported|understands?|learned|learnt|reveal|revealed|written about) ',
  },
  { id: 'slot-news-agency', after: ' (?:news agency|newspaper|website|magazine|news site|podcast) ' },
  {
    id: 'slot-report-of',
    after: " (?:'s|’|') (?:own )?(?:[a-z]+ )?(?:report|article|reporter|journalist|correspondent|story|news team) ",
  },
  {
    id: 'slot-says',
    media: true,
    after:
      ' (?:, [^“”.;]{1,60} , )?(?:[a-z]+ly |also |now |have |has |are |is )*(?:claims?|claimed|says?|said|states?|stated|suggests?|suggested|writes?|wrote|adds?|added|believes?|notes?|noted|claiming|reporting|confirms?|confirmed|insists?) ',
  },
  {
    id: 'slot-own-quote',
    before: '[,”] (?:the )?',
    after: ' (?:reported|reports|wrote|said|added|claimed|claims) ',
    media: true,
  },
];

/** Words of the trade in an outlet's name. */
export const MEDIA =
  /\b(?:news|sports?|football|soccer|futbol|fussball|calcio|times|post|herald|gazette|echo|mail|star|daily|radio|tv|fm|media|press|journal|tribune|telegraph|chronicle|insider|transfers?|online|mercato|web|network|goal|gazzetta|corriere|diario|bild|express|mirror|sun|record|argus|examiner|observer|advertiser|standard|courier|bulletin|reporter|digest|review|blog|podcast|channel|canal|canale|cadena|onda|zeitung|blatt|blad|dagblad|jornal|correio|witness|live|talk|wire|xtra|central|report|reports)\b|\.(?:com|net|it|es|de|fr|co\.uk|pt|nl)\b/iu;

/** A capital inside a word ("TuttoMercato"), as papers' names have it. */
export const CAMEL = /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u;

/** Words that open a sentence or describe an outlet, and are no part of its name. */
export const NO_NAME =
  /^(?:everyone|everybody|nobody|no-one|someone|somebody|anyone|who|what|fans|supporters|clubs|both|many|some|most|the|an?|and|but|or|so|yet|as|he|she|it|they|we|you|i|this|that|these|those|his|her|their|our|its|in|on|at|for|with|from|per|via|by|to|of|now|also|if|when|while|although|though|however|meanwhile|according|sources?|insiders?|reports?|rumours?|media|fresh|new|latest|recent|further|separate|previous|earlier|exclusive|breaking|official|update|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|spanish|italian|german|french|english|british|scottish|welsh|irish|portuguese|dutch|belgian|turkish|brazilian|argentine|argentinian|catalan|american|greek|danish|swedish|norwegian|polish|croatian|serbian|saudi|mexican|austrian|swiss|african|nigerian|ghanaian|moroccan|egyptian|japanese|korean|european|russian|ukrainian|uruguayan|colombian|chilean|basque|czech)$/;
