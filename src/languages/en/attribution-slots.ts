/**
 * Where a name that no mention claims must be an outlet's, a writer's or a speaker's. The rows are matched against the
 * words right before (`before`) or right after (`after`) a run of capitalised words; the first that fits decides.
 */
export interface SlotRow {
  readonly id: string;
  readonly as: 'outlet' | 'writer' | 'speaker' | 'poster';
  readonly before?: string;
  readonly after?: string;
  /**
   * `trade`: only names with a word of the trade ("Gazette", "Radio"); `titled`: those that are more than such words
   * ("Football | Live" is no name); `people`: only names formed like a person's;
   * `not-people`: any others; `handles`: names of accounts ("@CalcioNotte"), which no other row takes.
   */
  readonly names?: 'trade' | 'titled' | 'people' | 'not-people' | 'handles';
  /** Also for one capitalised word at a sentence's start. */
  readonly bare?: true;
}

const KIND =
  '(?:outlet|newspaper|publication|website|site|daily|paper|magazine|portal|station|channel|broadcaster|programme|show|podcast|tabloid|blog|page|journal|weekly|agency)';
const JOB = '(?:journalist|reporter|correspondent|insider|writer|editor|columnist|pundit|chief football writer)';
const CARRIES =
  '(?:reported|relayed|quoted|revealed|claimed|carried|translated|picked up|cited|published|mentioned|noted|stated|detailed|highlighted|covered|confirmed|shared)';
const PERSON =
  '(?:agent|representative|father|dad|mother|mum|brother|wife|partner|girlfriend|uncle|lawyer|manager|boss|coach|president|chairman|director|chief|executive|owner|spokesman|spokeswoman|pundit|captain|legend|striker|defender|midfielder|winger|goalkeeper|keeper|forward|playmaker|team-mate|teammate|counterpart|compatriot|scout|analyst|intermediary|advis[eo]r|great|icon|hero|star|ace|man|spokesperson|presenter)';
const SAID =
  '(?:said|says|told|tells|admitted|admits|insisted|insists|explained|revealed|claimed|added|adds|confirmed|hinted|suggested|replied|wrote|commented|joked|stressed|conceded|warned|teased|declared|announced) ';
const THEN = '(?:[a-z]+ly |also |now |then |later |already |has |have |had )*';

/** After a surname alone, of which the article has told the rest. */
export const SURNAME_SPEAKS = ` (?:has |also |then |later |[a-z]+ly )*${SAID}(?:[^,.]+ )?(?:[:“]|that |the |he |she |it |<)`;

export const SLOTS: readonly SlotRow[] = [
  {
    id: 'slot-handle-after',
    as: 'poster',
    names: 'handles',
    bare: true,
    before:
      '(?:according to|as per|per|via|h/t|from|by|account|user|page|posts?|tweets?|tweeted|posted|says|said|claims?|reports) (?:[a-z]+ ){0,3}?',
  },
  {
    id: 'slot-handle-says',
    as: 'poster',
    names: 'handles',
    bare: true,
    after: ` ${THEN}(?:reports?|reported|tweet(?:s|ed)|posted|claims?|understands?|${SAID}|:)`,
  },
  {
    id: 'slot-account',
    as: 'poster',
    names: 'not-people',
    before: '(?:fan|twitter|x|news|insider|supporter|transfer|itk) (?:account|page)(?: ,)? (?:the )?',
  },
  { id: 'slot-poster', as: 'poster', before: '- ', after: ' \\( @[^ ]+ \\)' },
  {
    id: 'slot-owned-writer',
    as: 'writer',
    names: 'people',
    before: "<[ou]\\d+> (?:(?:'s|') (?:[a-z-]+ ){0,4}(?:, )?)?",
  },
  {
    id: 'slot-writer-at',
    as: 'writer',
    names: 'people',
    after: ' (?:, )?(?:of|from|at|\\(|writing (?:for|in|on)|who (?:works|writes) for) (?:the )?<[ou]\\d+> ',
  },
  {
    id: 'slot-tweets',
    as: 'writer',
    names: 'people',
    after: ` ${THEN}(?:tweet(?:s|ed)|posted (?:on (?:x|twitter)|:)|took to (?:x|twitter)) `,
  },
  {
    id: 'slot-said-after',
    as: 'outlet',
    names: 'not-people',
    before:
      '[,”’-] (?:so )?(?:(?:reports?|reported|writes|wrote|claims?|reveals?|understands|states) (?:the )?|(?:says?|said|adds?) the )',
    after: ' (?:[.] ?$|$|, )',
  },
  {
    id: 'slot-tail',
    as: 'outlet',
    names: 'not-people',
    before: ', (?:the )?',
    after: ' (?:claims?|says?|reports?|states?|writes?|reveals?|understands?)(?: [.] ?$| ?$)',
  },
  {
    id: 'slot-writes-after',
    as: 'writer',
    names: 'people',
    before: '[,”’-] (?:reports?|tweets?|tweeted|posted|writes|wrote) ',
    after: ' (?:[.] ?$|$)',
  },
  {
    id: 'slot-role-speaker',
    as: 'speaker',
    before: `${PERSON} (?:, |- )?`,
    after: ` (?:[,-] [^“”.;:]{1,60} [,-] )?${THEN}(?:${SAID}|(?:claims|reveals|confirms|explains|hints|suggests|warns|stated?s?|denie[sd]|predict(?:s|ed)|acknowledge[sd]|reckons) )`,
  },
  {
    id: 'slot-speaker',
    as: 'speaker',
    names: 'people',
    after: ` (?:of <c\\d+> )?(?:[,-] [^“”.;:]{1,60} [,-] |\\( \\d+ \\) )?${THEN}(?:${SAID}|{say} |(?:waved|brushed) (?:away|off|aside) |(?:is |was |been )?quoted )`,
  },
  {
    id: 'slot-quoted-speaker',
    as: 'speaker',
    names: 'people',
    before: '” (?:, )?(?:said|says|added|adds|explained|insisted|admitted|wrote|replied) (?:[a-z-]+ ){0,4}',
  },
  {
    id: 'slot-inverted-speaker',
    as: 'speaker',
    names: 'people',
    before:
      '[,’”-] (?:says?|said|insists?|insisted|admits?|admitted|claims?|reveals?|revealed|warns?|warned|confirms?) (?:[a-z-]+ |<[cgl]\\d+> ){0,5}',
    after: ' (?:[.] ?$|$|as |after |on |who |in |at |<d)',
  },
  { id: 'slot-kind-before', as: 'outlet', before: `${KIND}(?: ,)? ` },
  {
    id: 'slot-according-to',
    as: 'outlet',
    names: 'not-people',
    before: '(?:according to|as per|per|citing|quoting|courtesy of) (?:the |a |an |{G} |[a-z]+ly |[a-z]+-based )*',
  },
  { id: 'slot-via', as: 'outlet', names: 'trade', before: '(?:via|h/t) (?:the )?' },
  {
    id: 'slot-according-to-person',
    as: 'speaker',
    names: 'people',
    before: '(?:according to|in the words of) (?:[a-z-]+ ){0,4}',
  },
  {
    id: 'slot-by',
    as: 'outlet',
    names: 'not-people',
    before: `${CARRIES} (?:[a-z]+ ){0,2}?(?:by|in|on|via) (?:the |{G} |[a-z]+-based )*`,
  },
  {
    id: 'slot-report-from',
    as: 'outlet',
    names: 'not-people',
    before:
      '(?:an?|the|this|that|another|one|his|her|their) (?:[a-z]+ )?(?:report|article|update|claim|story|interview|exclusive|column|scoop|piece) (?:[a-z]+ )?(?:from|by|with|for|to) (?:the |{G} |[a-z]+-based )*',
  },
  {
    id: 'slot-reports-in',
    as: 'outlet',
    names: 'trade',
    before:
      '(?:reports?|articles?|updates?|claims?|story|stories|information|interviews?|exclusive|column|scoop|sources) (?:(?:[a-z]+|<d\\d+>) ){0,2}(?:from|by|in|with|for|to|at|close to) (?:the |{G} |[a-z]+-based )*',
  },
  {
    id: 'slot-told',
    as: 'outlet',
    names: 'not-people',
    before:
      '(?:(?:told|tells?|telling|informed)|(?:asked|quizzed|pressed|interviewed|questioned) (?:[a-z]+ ){0,2}by|(?:speaking|spoke|talking|spoken|interview|confirmed|revealed|admitted|explained|indicated) to|speaking on|(?:interview|chat) with) (?:the |{G} |[a-z-]+ )?',
  },
  {
    id: 'slot-on-air',
    as: 'outlet',
    names: 'not-people',
    before: '(?:duty|appearance|appearing|appeared|live|pundit|guest) (?:on|for|with) (?:the )?',
  },
  {
    id: 'slot-writer-of',
    as: 'outlet',
    before:
      '(?:(?:journalist|reporter|correspondent|insider|writer|editor|columnist) (?:at|of|from|for|with)|(?:writing|reporting|writes|works|working) (?:for|in)) (?:the )?',
  },
  {
    id: 'slot-writer-after',
    as: 'outlet',
    names: 'trade',
    before: '<[jnk]\\d+> (?:, )?(?:at|of|from|for|\\(|writing in) (?:the )?',
  },
  { id: 'slot-job-after', as: 'outlet', names: 'titled', after: ` (?:[a-z-]+ ){0,2}${JOB} ` },
  { id: 'slot-last', as: 'outlet', names: 'titled', before: '[-|] (?:the )?', after: ' ?[.]? ?$' },
  {
    id: 'slot-show',
    as: 'outlet',
    before: '(?:on|in|for|during|to|with) (?:the |his |her |their |a |an )*',
    after: ' (?:podcast|show|programme|column|newsletter|youtube channel|briefing) ',
  },
  {
    id: 'slot-said-on',
    as: 'outlet',
    names: 'trade',
    before: `${SAID}(?:live |exclusively )?(?:on|in) (?:the )?`,
  },
  {
    id: 'slot-brackets',
    as: 'outlet',
    names: 'trade',
    before: '[(\\[] (?:via |per |source : )?(?:the )?',
    after: ' ?[)\\],-]',
  },
  { id: 'slot-credit', as: 'outlet', names: 'trade', before: '(?:story|source|read|via) : (?:the )?' },
  {
    id: 'slot-reports',
    as: 'outlet',
    names: 'not-people',
    after:
      ' (?:[a-z]+ly |also |now |can |have |has )*(?:reports?|reported|understands?|learned|learnt|reveal|revealed|written about) ',
  },
  {
    id: 'slot-reports-writer',
    as: 'writer',
    names: 'people',
    after: ' (?:has |have |also |now |[a-z]+ly )*(?:reports|reported|understands) (?!to )',
  },
  {
    id: 'slot-knows',
    as: 'outlet',
    bare: true,
    after: ' (?:also |now )?(?:understands?|has learned|has learnt|reports? that) (?!why|how)',
  },
  {
    id: 'slot-news-agency',
    as: 'outlet',
    after: ' (?:news agency|newspaper|website|magazine|news site|podcast) ',
  },
  {
    id: 'slot-report-of',
    as: 'outlet',
    names: 'not-people',
    after:
      " (?:'s|’|') (?:own )?(?:[a-z]+ ){0,3}(?:report|article|reporter|journalist|correspondent|writer|editor|story|news team) ",
  },
  {
    id: 'slot-says',
    as: 'outlet',
    names: 'trade',
    after:
      ' (?:’ )?(?:, [^“”.;]{1,60} , )?(?:who |which )?(?:can |{aux})(?:{report}|{reporting}|(?:reliably )?(?:told|informed)|(?:the )?first to (?:report|reveal|break|claim)) ',
  },
];
