/** Where a name that no mention claims must be a poster's, a writer's or a speaker's. */
import { SAID, type SlotRow } from './attribution-slots';

const PERSON =
  '(?:agent|representative|father|dad|mother|mum|brother|wife|partner|girlfriend|uncle|lawyer|manager|boss|coach|president|chairman|director|chief|executive|owner|spokesman|spokeswoman|pundit|captain|legend|striker|defender|midfielder|winger|goalkeeper|keeper|forward|playmaker|team-mate|teammate|counterpart|compatriot|scout|analyst|intermediary|advis[eo]r|great|icon|hero|star|ace|man|spokesperson|presenter)';
const THEN = '(?:[a-z]+ly |also |however |now |then |later |already |has |have |had )*';
/** After a surname alone, of which the article has told the rest. */
export const SURNAME_SPEAKS = ` (?:has |also |then |later |[a-z]+ly )*${SAID}(?:[^,.]+ )?(?:[:“]|that |the |he |she |it |<)`;

/** Posters, writers and speakers; before OUTLET_SLOTS, the first row that fits decides. */
export const PEOPLE_SLOTS: readonly SlotRow[] = [
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
    id: 'slot-report-by',
    as: 'writer',
    names: 'people',
    before: '(?:reports?|article|story|piece|exclusive|column|scoop|update|thread) (?:by|from) (?:[a-z-]+ ){0,2}',
  },
  {
    id: 'slot-owned-writer',
    as: 'writer',
    names: 'people',
    before: "<[ou]\\d+> (?:(?:'s|') (?:[a-z-]+ ){0,4}(?:, )?)?",
    after: '(?! (?:podcast|show|programme|column|newsletter) )',
  },
  {
    id: 'slot-writer-at',
    as: 'writer',
    names: 'people',
    after: ' (?:, )?(?:of|from|at|in|on|\\(|writing (?:for|in|on)|who (?:works|writes) for) (?:the )?<[ou]\\d+> ',
  },
  {
    id: 'slot-tweets',
    as: 'writer',
    names: 'people',
    after: ` ${THEN}(?:tweet(?:s|ed)|posted (?:on (?:x|twitter)|:)|took to (?:x|twitter)) `,
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
    id: 'slot-outsider',
    as: 'speaker',
    names: 'people',
    before:
      '(?:(?:former|ex) (?:- )?|pundit |analyst )(?:<[cgl]\\d+> )?(?:[a-z-]+ ){0,2}|<c\\d+> (?:legend|icon|hero|great|fan|favourite) ',
    after: ` ${THEN}(?:believes?|thinks?|feels?|expects?|fancies|fears|doubts) `,
  },
  {
    id: 'slot-urges',
    as: 'speaker',
    names: 'people',
    after: ` ${THEN}(?:urge[sd]?|implore[sd]?|advise[sd]?|begged|call(?:s|ed) on|tip(?:s|ped)|back(?:s|ed)) (?:the |his )?(?:[a-z]+ ){0,2}(?:<[cp]\\d+>|club|side) (?:to|for) `,
  },
  {
    id: 'slot-speaker',
    as: 'speaker',
    names: 'people',
    after: ` (?:of <c\\d+> )?(?:[,-] [^“”.;:]{1,60} [,-] |\\( \\d+ \\) )?${THEN}(?:${SAID}|{say} |informed |(?:waved|brushed) (?:away|off|aside) |(?:is |was |been )?quoted )`,
  },
  {
    id: 'slot-before-words',
    as: 'speaker',
    names: 'people',
    before: '(?<!<c\\d+> )',
    after: ' (?:, [^“”.;:]{1,60} , )?[a-z]+ (?:[a-z-]+ ){0,8}: “ ',
  },
  {
    id: 'slot-quoted-speaker',
    as: 'speaker',
    names: 'people',
    before:
      "” (?:, )?(?:said|says|added|adds|explained|insisted|admitted|wrote|replied) (?:(?:[a-z-]+|<[cgl]\\d+>|'s) ){0,4}",
  },
  {
    id: 'slot-surname-said',
    as: 'speaker',
    before: '” (?:, )?',
    after: ` (?:has |had |also |then |later |[a-z]+ly )*(?:said|says|added|adds|told|insisted|admitted|explained|(?:is|was) quoted) `,
  },
  {
    id: 'slot-lone-said',
    as: 'speaker',
    bare: true,
    before: '(?<=^ )',
    after: ` (?:has |had |also |later |then |[a-z]+ly )*(?:said|says|added|adds|told|explained|insisted|admitted|revealed|continued|replied|stated|confirmed|commented) (?:[a-z<>0-9]+ ){0,5}: “ `,
  },
  {
    id: 'slot-alone-speaks',
    as: 'speaker',
    names: 'alone',
    before: '(?<=[a-z>] , )',
    after: ` ${THEN}(?:admit(?:s|ted)|insist(?:s|ed)|reveal(?:s|ed)|concede[sd]|hint(?:s|ed)|confirm(?:s|ed)) (?:that |he |she |they |the |his |<)`,
  },
  {
    id: 'slot-inverted-speaker',
    as: 'speaker',
    names: 'people',
    before:
      "[,’”-] (?:says?|said|insists?|insisted|admits?|admitted|claims?|reveals?|revealed|warns?|warned|confirms?|(?:believe|think|reckon|feel|predict)s) (?:(?:[a-z-]+|<[cgl]\\d+>|'s) ){0,5}",
    after: ' (?:[.] ?$|$|as |after |on |who |in |at |<d)',
  },
  {
    id: 'slot-according-to-person',
    as: 'writer',
    names: 'people',
    before:
      '(?:according to|as per|per|in the words of) (?:[a-z-]+ ){0,4}(?<!(?:outlet|newspaper|paper|website|site|daily|magazine|tabloid|publication|portal|broadcaster|podcast|blog|station) )',
  },
  {
    id: 'slot-reports-writer',
    as: 'writer',
    names: 'people',
    after:
      ' (?:who )?(?:has |have |also |now |[a-z]+ly )*(?:(?:reports|reported|understands) (?!to )|(?:is|was) (?:reporting|claiming) (?=that |<|the )|broke the (?:news|story) )',
  },
];
