import type { NoteRow } from './attribution';

/** Openings that plainly go on with the report of the sentence before. */
export const CONTINUING: readonly NoteRow[] = [
  {
    id: 'the-deal',
    pattern:
      '(?<=^ (?:however , |but |and |indeed , )?)(?:negotiations|talks|discussions|personal terms|(?:an?|the) (?:opening|first|initial|improved|second|new|fresh|formal) (?:offer|bid|proposal)|(?:the|this|that|his|her|any such) {w3}(?:deal|move|loan|agreement|switch|transfer|return|contract|talks|negotiations|terms|outcome|package|offer|bid|proposal|fee))',
  },
  {
    id: 'goes-on',
    pattern:
      '(?<=^ )(?:it is also|they also|he also|she also|it also|they are also|furthermore|in addition|additionally|moreover)',
  },
  {
    id: 'they-tell',
    pattern:
      "(?<=^ (?:however , |but |and |meanwhile , )?)(?:they|(?:the|their|that) (?:[a-z]+ )?(?:outlet|newspaper|publication|paper|report|article|story|piece|site|website|broadcaster))(?:'ve| have| has)? (?:also |then |further |even |indeed |now |only )*(?:go(?:es)? on to|went on to|explain(?:s|ed)?|add(?:s|ed)?|state[sd]?|report(?:s|ed)?|claim(?:s|ed)?|note[sd]?|suggest(?:s|ed)?|writes?|wrote|continues?|point(?:s|ed)? out|mention(?:s|ed)?|insist(?:s|ed)?|outlines?|reveal(?:s|ed)?|says?|said)",
  },
  { id: 'pronoun', pattern: '(?<=^ )(?:therefore|as a result|now , though)' },
];

const QUITE = '(?:[a-z]+ly |also |not |now |still |thus |already |since )*';
/** Facts of a deal that nobody knows but who reports it: what a club wants, is ready to pay, has agreed. */
export const DEAL_FACTS: readonly NoteRow[] = [
  {
    id: 'minded',
    pattern: `(?:is|are|remains?) ${QUITE}(?:ready|prepared|willing|keen|convinced|pushing|open to|determined|interested|reluctant|admirers|(?:an? )?(?:(?:big|huge|great|keen|known|long-time) )*(?:admirer|fan) of|hopeful|confident|eager|receptive|adamant|demanding|asking|holding|negotiating|working|preparing|plotting|considering|weighing up|tracking|monitoring|watching|looking (?:for <f\\d+>|to (?:recoup|receive|bring in))|in (?:no|a) (?:rush|hurry)|(?:some|a long|a little) way apart|apart in)`,
  },
  {
    id: 'wants',
    pattern:
      '(?:<[cpn]\\d+>|they|he|she) (?:both )?(?:wants?|values?|demands?|believes?)|(?:do|does) not (?:want|intend|plan)|(?:have|has) no (?:intention|plans?|desire|wish)|there is {w2}interest|would (?:be (?:prepared|willing|ready|open|happy)|prefer|accept|demand|listen|sanction|consider)',
  },
  {
    id: 'pays',
    pattern:
      '(?:will|would|must) (?:have to |need to |be required to |be asked to )?(?:pay|cost|fork)|fee in the region|asking price|quoted {w3}(?:<f\\d+>|figure|price)',
  },
  {
    id: 'has-done',
    pattern: `(?:have|has) ${QUITE}(?:reached|reignited|agreed|opened|held|submitted|contacted|offered|rejected|identified|earmarked|tabled|lodged|backed out|made (?:an? |first |initial )*(?:approach|contact|enquir|inquir|offer|bid)[a-z]*|enquired|asked about|expressed|registered|turned down|knocked back|accepted|approached|been (?:told|offered|informed|made aware)|placed|put <f\\d+>)`,
  },
];

const SEVERAL =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|several|some|various|many|which|what|the following|(?:a )?(?:number|host|string|handful|raft) of|a (?:pair|trio|quartet|quintet) of)';
/** Several players whose names are still to come. */
export const TO_BE_NAMED: readonly NoteRow[] = [
  {
    id: 'several-players',
    pattern: `${SEVERAL} (?:(?:[a-z0-9-]+|<[gcl]\\d+>|'s|') ){0,3}?(?:players|signings|departures|arrivals|additions|youngsters|stars|men)(?= )|(?:retained|released) list|list of`,
  },
];

/** Openings that tell on of a player without his name. */
export const TOLD_ON: readonly NoteRow[] = [
  {
    id: 'the-player',
    pattern:
      '(?<=^ )the (?:[a-z0-9-]+ |<[gc]\\d+> ){0,2}(?:<p\\d+>|player|winger|striker|midfielder|defender|forward|attacker|goalkeeper|keeper|playmaker|centre-back|full-back|left-back|right-back|youngster|teenager)(?= )',
  },
];

/** The writer's own thoughts and background. */
export const OWN_THOUGHTS: readonly NoteRow[] = [
  {
    id: 'thought',
    pattern:
      '(?:remains to be|should|surely|could|might|may|seems?|seemingly|appears?|looks?|likely|perhaps|if|hopefully|we|us|our|fans|last (?:season|summer|term|year)|scored|appearances|joined|signed|previously|linked|wonder|[?]|would be(?! (?:prepared|willing|ready|open|happy) )|this season|form|given|unlikely|sure|at least|certainly|clearly|obviously|of course|window)',
  },
];

/** Openings that refer a sentence to the report of the next words: "That's according to X". */
export const LOOKS_BACK: readonly NoteRow[] = [
  {
    id: 'that-is-according-to',
    pattern:
      "(?<=^ )(?:that|this|it|the (?:news|story|report|information|development|claim|revelation))(?: , [^,]{1,30} ,)?(?: is|'s| was| has been| had been)? (?:all )?(?:according to|as per|per|comes? from|came from|comes via|the (?:latest |big )?(?:claim|word|view|verdict|news|report|opinion|line|revelation|update|latest) (?:made )?(?:of|from|in|by)|(?:first |also )?(?:revealed|disclosed|reported|claimed|announced|broken|made known|contained|published|carried|relayed|shared|suggested|stated|confirmed) (?:[a-z-]+ ){0,5}?(?:by|in|on|via))",
  },
  {
    id: 'reported-it',
    pattern:
      '(?<=^ )<o\\d+> (?:says?|claims?|reports?|writes?|understands?)(?= [.!]? ?$)|(?<=^ (?:or |at least , )?)so (?:says?|claims?|reports?|reckons?|writes?)|(?<=^ (?:[^ “”.;:]+ ){1,8})(?:(?:broke|carried|reported|revealed) (?:this|the) (?:news|story|development|information)|made (?:this|it|the) (?:known|disclosure|revelation)|(?:disclosed|stated|revealed) this)',
  },
];

/** A whole sentence or paragraph that only says whose the words before it are. */
export const CREDITS: readonly NoteRow[] = [
  { id: 'bracketed', pattern: '(?<=^ )[(\\[] [^()\\[\\]]{2,80} [)\\]](?: ,? ?external)?(?= )' },
  {
    id: 'labelled',
    pattern:
      '(?<=^ )(?:<d\\d+> (?:[|-] )?)?[(\\[]?(?: ?)(?:(?:full|original) )?(?:story|source|report|article|read|via) [:;] [^.:]{2,80}(?= [.]? ?$)',
  },
  {
    id: 'post-author',
    pattern:
      '(?<=^ )- [^.:]{2,60} \\( @?[^ ]+ \\)|- [^.:-]{2,60} \\( (?:@|<[oja])[^ ]+ \\)(?= (?:(?:<d\\d+>|[a-z]{3,9} \\d\\d? , (?:\\d{4}|<d\\d+>)) )?$)',
  },
];
