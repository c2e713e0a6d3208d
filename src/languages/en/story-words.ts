/** What a sentence speaks of that tells more of a story already told, in no phrase of the tables; and what speaks of something else. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

const words = (...alternatives: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z0-9'-])(?:${alternatives.join('|')})(?![a-z0-9'-])`);

const LONG_SINCE =
  'last (?:summer|season|year|term|january|july|august|campaign)|ago|previously(?! (?:reported|revealed|stated|said|understood|claimed|told|confirmed|written|mentioned|insisted|suggested))|formerly|earlier (?:this|in)|began|in the (?:summer|winter|autumn|spring) of|career|youth|born|years|seasons|past';

const DID =
  'joined(?! by)|arrived|came|moved|left|bought|spent|became|made|went|signed|paid|cost|enjoyed|established|appeared|found';

export const STORY_WORDS = {
  /** Matches, form, statistics, careers: what is told of a player besides where he may go. */
  elsewhere: packed(
    words(
      'impress\\w*|outings|on loan at|us(?:e|es|ed|ing)|deploy(?:s|ed|ing)?|when (?:they|he|<c\\d+>) (?:face|host|visit|take on|meet|travel)s?',
      'goals?|goalless|scor\\w+|minutes?|match(?:es)?|games?|wins?|won|winning|beat(?:en)?|draw|drew|injur\\w+|half|header|penalt\\w+',
      'appearances?|points?|(?<!on the )table|titles?|troph\\w+|caps?|capped|debut|assists?|fit|fitness|training|trained|squad|starts?|started|bench',
      'substitut\\w+|played|plays|playing|featur\\w+|cup|final|tournament|derby|relegat\\w+|promot\\w+|captain\\w*|pitch|form|defeat\\w*',
      'victor\\w+|knee|ankle|hamstring|surgery|unbeaten|spells?|fans?|supporters|best|prolific|talented?|quality|qualities|leadership',
      'looking forward|honou?rs?|vision|passing|composure|versatil\\w+|pace|flair|creativ\\w+|tactic\\w*|style|skills?|experience\\w*|abilit\\w+',
      'armband|trip to|visit (?:of|to|from)|fixtures?|opener|line-?up|suspended|suspension|qualifiers?|friendly|without (?:striker|winger|midfielder|defender|goalkeeper|captain|skipper)',
      'strengths?|technique|physical|broken|hospital|police|court|excellent|brilliant|outstanding|fantastic|footballers?|dominant|game-changer|\\d+-\\d+|\\d+ in \\d+|worth|praise|sales|valued by|transfermarkt|passes|touches|dribbles|tackles|possession',
    ),
  ),
  /** What clubs run for, lead and win among themselves: in such company "in the hunt" speaks of no player. */
  contest: packed(
    words(
      'wins?|won|winning|draw|drew|points?|table|titles?|leaders|leg|half|games?|match(?:es)?|injur\\w+|(?:semi|quarter)-finals?|starting|captain|(?:first|second)-leg|penalt\\w+|promot\\w+|relegat\\w+|play-?offs?|survival|qualif\\w+|kick-off|minutes?|trophy',
    ),
  ),
  /** What is told of times gone by. */
  longAgo: packed(words(LONG_SINCE)),
  /** What lies behind: a career so far, an older move. */
  liesBehind: packed(words(LONG_SINCE, 'since|once|former|first(?!-?\\s?choice)|academy|ranks|history')),
  /** Steps of a career, once taken. */
  careerStep: packed(words(DID)),
  /** Verbs of what has happened. */
  happened: packed(words(DID, 'was|were|had|did')),
  /** Verbs of what is so, or may be. */
  openNow: packed(
    words(
      'is|are|has|have|does|do|remains?|seems?|looks?|wants?|thinks?|believes?|likes?|knows?|needs?|will|would|could|may|might|should|can|must',
    ),
  ),
  /** Somebody reports it. */
  reportedBy: packed(
    words(
      'reportedly|according to(?! plan)|understood|believed|(?:is|are) (?:said|thought|claimed)|reports?|claims?|say|says|writes?|wrote|understands?',
      'suggests?|per|hears?|tells?|ha[sv]e it|reveals?|reported|claimed',
    ),
  ),
  /** How far such a sentence says that things are; nothing of these is interest. */
  storyOff: packed(
    words(
      'say no to|says no to|said no to|will not (?:be an?|go|try|come|force)|not (?:take a penny|care|fancy|be seeing)|unmoved|no chance',
      'out of the question|carry on there|happy where|(?:shut|shuts|shutting|close|closed|closes) the (?:door|road)|(?:shoots?|shot) down|hold on to',
      'sooner leave|no matter what offers|still be at|rejected as',
    ),
  ),
  storyBid: packed(
    words(
      "offering|go higher|meet [a-z <>0-9'-]{0,30}demands|an offer for|turned down for|placed an? [a-z -]{0,20}contract",
    ),
  ),
  storyAgreed: packed(words('lined up|a step (?:from|away)|see eye to eye|should become|bid to come|reunited')),
  storyTalks: packed(
    words(
      "in conversation|asked [a-z <>0-9'-]{0,12}agents?|(?:talking|talk|spoken|listen) to|to broker|agents? (?:is|are|was|were) in",
    ),
  ),
  /** A player whom a headline does not name. */
  somebody: packed(
    words(
      'star|striker|forward|winger|midfielder|defender|attacker|goalkeeper|keeper|shot-stopper|(?:left|right|centre|full|wing)-back|ace|youngster|teenager|wonderkid|playmaker',
    ),
  ),
  /** What players, agents and clubs do on the way to a move. */
  stepsToMove: packed(
    words(
      'agents?|airport|keen|open to|offers?|(?:before the|force [a-z ]{0,20})(?: transfer)? window|rumou?rs?|hunt|persuade|convince|hold on to|new club|other clubs|decision|make up (?:his|her) mind|wants? out|turn it down',
    ),
  ),
  /** What passes between a club and a player's side. */
  dealings: packed(
    words(
      'contact\\w*|dealings|meeting|met|approach\\w*|spoken|spoke|talk\\w*|offers?|offered|call(?:s|ed)?|rang|asked',
    ),
  ),
  /** The deal that the reader knows, and what is done about him whom it concerns. */
  /** What is done with an offer that was told of right before. */
  offerAnswered: packed(
    words(
      'turn(?:ed|ing|s)? it down|knock(?:ed|ing|s)? it back|(?:rebuff|refus|dismiss|declin|accept|spurn)\\w* it|reject\\w* it|(?:brush|bat|wav)ed it (?:off|aside|away)|consider(?:ing)? it(?= ?[.,]|$)|(?:mulling|weighing) it (?:over|up)|said (?:no|yes)(?= ?[.,“”]| to it|$)|yet to (?:respond|reply|answer)|not (?:yet )?(?:responded|replied|answered)',
      '(?:it|that|this) (?:was|has been|is|had been) (?:[a-z]+ )?(?:turned down|knocked back|rejected|rebuffed|refused|dismissed|accepted|thrown out|waved away)',
    ),
  ),
  offerTaken: packed(
    words(
      '(?<!(?:not|never|to|would|could|will|may|might) )accept(?:ed|s)? it|(?:was|has been|is) (?:[a-z]+ )?accepted|said yes',
    ),
  ),
  storyDeal: packed(
    words(
      '(?:two|both|the) (?:clubs|parties)|breakthrough|both sides|rather sell|most expensive|club record|(?:yet|declined) to comment|too late',
      "(?:the|this|that|any|such a|his|her|<p\\d+> 's) (?:deal|move|transfer(?! (?:window|market))|switch|signing|swap|agreement|offer|bid|negotiations?|pursuit|situation|fee|price|figure|wages?|salary|agents?|representatives?|camp)",
      '(?:have|get|want|like|see|bring|take|keep|sell|buy|register|persuade|convince) (?:<p\\d+>|him|her)|<p\\d+> is (?:keen|open|interested)|will wear',
    ),
  ),
};
