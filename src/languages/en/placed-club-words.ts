/** Words around a name that make it a club. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const PLACED_CLUB_WORDS = {
  /** The same with a comma, where somebody goes there or comes from there: "from French outfit, X". */
  describedGoal: packed(
    /(?<![a-z])(?:from|to|for|with|join(?:s|ed|ing)?) (?:the )?(?:[a-z-]+ ){0,4}(?:side|outfit|(?<!the )club|giants|rivals|neighbours), $/,
  ),
  /** A capital word (a player or a club) or the word for the move itself stands right before "from". */
  placeLeft: packed(
    /(?<![a-z])(?:sign|signs|signed|signing|join|joins|joined|joining|arriv\w+|mov(?:e|es|ed|ing)|transfer\w*|switch\w*|acqui\w+|recruit\w*|land|lands|landed|landing|loan\w*|captur\w+|secur\w+|bought|buy|services|fee|deal|bring|brings|brought)(?![a-z])(?:[^.;:?!]{0,90}? (?:\p{Lu}[\p{L}'’-]+|move|switch|transfer|signed|arriv(?:ed|es|al)|joined|joins|moved|loan|loaned|acquired|bought|recruited|away))?,? from (?:the )?$/u,
  ),
  placeGoesOn: packed(
    /(?<![a-z])(?:(?:move|switch|moves|moved|moving|transfer|transferred|loan|loaned|sold|going|go|goes)(?: of [^.,;]{3,40})?(?: on loan)? to|signed (?:for|with)) (?:the )?$/u,
  ),
  joinedPlace: packed(
    /^ (?:from |on (?:an? )?(?:[a-z0-9-]+ ){0,3}(?:loan|deal|contract|free)|for (?:an? )?(?:undisclosed|fee|free|£|€|\$)|until )/,
  ),
  /** He plays there: "12 goals for X", "his contract with X", "after playing for X". */
  servesPlace: packed(
    /(?<![a-z])(?:(?:goals|times|games|appearances|matches|assists)(?: this season| last season| in \S+ \S+)? for|play(?:ed|s|ing) for|turned out for|contract (?:at|with)|trade (?:at|for|with)|(?:spell|stint|season|seasons|years) (?:at|with)|released by) (?:the )?$/,
  ),
  /** "has left X to join", "to leave X for": the club of a player who goes somewhere. */
  leavesPlace: packed(/(?<![a-z])(?:leave|leaves|leaving|left|quit|quits|swap|swaps|swapped) (?:the )?$/),
  /** A team, not a man: "X are braced for", "X have turned down". */
  pluralVerb: packed(
    /^ (?:are|have|were) (?:[a-z]+ly |also |now |still |yet |not |been )*(?:signed|completed|agreed|confirmed|announced|made|opened|set|close|closing|keen|interested|in (?:talks|negotiations|the)|braced|ready|willing|determined|hoping|planning|preparing|looking|turn(?:ed|ing)|reject(?:ed|ing)|accept(?:ed|ing)|told|linked|offer(?:ed|ing)|tabled|lost|sold|enter(?:ed|ing)|join(?:ed|ing)|identified|lined up|moved|reached|received|expected|prepared|considering|monitoring|eyeing|understood|believed|reportedly|resigned|unwilling|reluctant|happy|open|in)(?![a-z])/,
  ),
  placeEnds: packed(
    /^(?:\s?[,.;)(–—-]|\s*$|\s(?:on|for|in|last|this|until|after|and|with|to|by|as|at|where|who|but|earlier|before|following|when|over|during|is|was|has|will|would|could|expires?|expired|runs|ran|ends)(?![\p{L}]))/u,
  ),
  noPlacedClub: packed(
    /^(?:new|los|san|saudi|south|north|east|west|middle|united|hong|rio|buenos|cape|kuala|tel|old|black|super|the)\b/,
  ),
  /** A word of a club's own teams, not of the club: "Development Squad". */
  ownTeam: packed(
    /^(?:red|blue|black|white|purple|yellow|green|maroon|orange|zim|naija|mzansi|asian|basque|breton|catalan|corsican|flemish|goan|kurdish|(?:\p{Lu}\.)+|\p{L}+can|\p{L}+(?:uri|abi|miri)|\p{L}+(?:[dginrs]ian|lite|ish|ese))$|(?:^| )(?:squad|team|reserves?|youth|homegrown|b-team|under-?\d+s?|development|league|division|cup|record)$/iu,
  ),
  arabicBefore: packed(
    /(?:ish|ian|ean|ese|iraqi|saudi|qatari|emirati|kuwaiti|omani|yemeni|bahraini|side|club|giants) $/,
  ),
  /** Football words next to a weak name: it is the club then. */
  beforeWeakClub: packed(
    /(?:^|[\s(“‘"'])(?:join|joining|joined|joins|leave|leaving|left|leaves|for|to|from|at|with|against|and|by|of|between|over|when|while|as|but|that|although|or|side|club|clubs|giants|rivals|neighbours|former|ex|than|like|told|face|beat|host|,|:|-|–) (?:the )?$|[\p{L}\d)]: (?:the )?$|\p{L}['’]s $|^(?:the )?$/iu,
  ),
  afterWeakClub: packed(
    /^(?:['’]s?\b|\s+(?:are|have|has|is|were|was|will|would|could|can|may|want|duo|trio|pair|man|contract|future|exit|career|skipper|youngster|teenager|playmaker|keeper|left-back|right-back|centre-back|full-back|attacker|outcast|loanee|chief|president|director|owner|officials|chairman|coach|head coach|(?:sporting|sports|technical|managing|general|football) (?:director|manager|chief)|midfielder|striker|winger|defender|forward|star|boss|manager|captain|target|goalkeeper|fans|side|hold|agree|sign|made|make|in|to|and|for|on|with|remain|keen|chiefs|had|did|do|also|still|bid|set|ace|hope|clos(?:e|ing|ed) (?:in|on|to)|reach(?:ed)?|lead(?:ing)?|join(?:ed)?|launch(?:ed)?|weigh(?:ing)?|eyeing|interested|linked|willing|poised|push(?:ing)?|pay|reject|confirm|eye|plan|must|might|need|look|face|beat|ready|move|secured?|signed|announced|completed?|accepted|opened|offer(?:ed)?|rejected|believe|insist|say|deny|denied|value|expect|turned|monitor|track|chase|line|plot|wants|wanted|(?:e|i)nquired|tried|tabled|submitted|lodged|approached|agreed|sold|bought|bid|target|asked (?:about|for|to)|looked at|pulled|withdrew|dropped|cooled|failed|missed|lost|paid|landed|swooped|watched|scouted|considered|pursued|preferred|refused|declined)\b|[,.;:)?!–-]|\s+[,–-]|$)/,
  ),
  /** Words that many clubs share and that mean none of them where the page names none. */
  sharedName: packed(/^(?:city|united|town|villa|athletic|sporting|real|albion|rovers|wednesday|county|wanderers)$/i),
  /** "Set to join Villa": whither somebody goes, where only one club is called so. */
  weakGoesOn: packed(
    /\b(?:(?:move|moves|moving|switch|go|going|return) to|join|joins|joining|leave|leaving|sign(?:ed|ing)? (?:for|with)) $/,
  ),
  /** After a word that begins a sentence: it is no club here. */
  afterOther: packed(
    /^\s+(?:\p{Lu}|centre|center|council|hall|streets?|kingdom|states|nations|airlines|and\s+\p{Lu}\p{Ll}+day\b)/u,
  ),
  /** "Born in Liverpool", "reports from Paris": ends right before the name, folded. */
  inTown: packed(
    /(?:^| )(?:born in|lives? in|living in|city of|airport in|arrived in|arrives in|landed in|lands in|flew (?:in )?to|fly to|flying to|hotel in|house in|home in|based in|training in|reports (?:in|from)|streets of|family in|week in|day in|days in|night in|life in|near) $/,
  ),
  /** Words that begin a sentence, not a club's name. */
  openingBefore: packed(
    /^(?:The|And|But|At|For|From|In|As|With|Former|Ex|While|When|After|Although|How|Why|Watch|Premier League|League) /,
  ),
  /** Towns that are called so, and sides of a nation. */
  noClubForm: packed(
    /^(?:(?:New )?York|Cape|Mexico|Kansas|Panama|Quebec|Vatican|Benin|Guatemala|Kuwait|Black|All|Young) /,
  ),
  adjectiveBefore: packed(
    /^(?:\p{Lu}\p{Ll}+(?:ive|ing|ious|ful|less|ian|ese|ish)|\p{Lu}\p{Ll}{3,}ed) (?=\p{Lu}\p{L}+ \p{Lu})/u,
  ),
  /** Words of a move before a region's name: "a switch to Turin", "bring him to London". */
  goesTo: packed(
    /\b(?:mov(?:e|es|ed|ing)|switch\w*|return\w*|head(?:s|ed|ing)?|transfer\w*|com(?:e|ing)|go|going|bring|take|tempt|lure)\b[^.,;:]{0,30}? to (?:the )?(?=\p{Lu})/gu,
  ),
  /** In the town of that name: "arrives in Wellington", "the trip to Adelaide", "reports from Istanbul". */
  atPlace: packed(
    /(?:^|[^\p{L}])(?:in|(?:trip|travel(?:s|led)?|flights?|flew|fly|visit|drive) to|reports? (?:\p{L}+ )?from) $/iu,
  ),
};
