/** What the rows that put a club on a side of a move are made of. */
import { EPITHET } from './club-epithets';

/** A word for a player. */
export const ROLE_WORD =
  "(?:striker|forward|winger|wing-back|midfielder|defender|centre-back|centre back|centre-half|centre half|left-back|left back|right-back|right back|full-back|full back|goalkeeper|keeper|playmaker|attacker|star|stars|ace|asset|man|captain|skipper|youngster|starlet|teenager|prodigy|player|players|duo|pair|trio|outcast|flop|favourite|hero|sensation|talent|international(?! fc)|no ?\\d+|wonderkid|gem|loanee|cast-off|castoff|reject|veteran|hotshot|marksman|hitman|stopper|shot-stopper|frontman|pivot|number \\w+|full-backs|wide man|academy graduate|superstar|legend|dynamo|anchor|holder|general|linchpin|lynchpin|schemer|enforcer|trickster|speedster|custodian|destroyer|poacher|maestro|magician|kid|lad|prospect|export|misfit|exile|stalwart|fullback|wingback|fan favourite|(?:wide|hard|anchor|middle|front|back)man|talisman|ball-winner|wantaway|target man|goal machine|scorer|defensive|attacking|central|young|versatile|experienced|in-form|'s)";
/** A word that may stand before a player's noun: no verb, no preposition, no word of a transfer. */
export const PLAIN =
  '(?!target|targets|move|transfer|interest|bid|agree|finalis|near(?= )|trigger|activat|step|intensif|ramp|renew|reviv|launch|resum|restart|drop|abandon|end(?= )|cool|lead(?= )|want|wants|are|is|have|has|had|to|for|and|over|in|on|signing|deal|offer|will|would|could|can|may|might|was|were|eye|eyes|sign|signs|plot|consider|join|keen|linked|with|boss|manager|coach|monitor|monitoring|track|submit|make|made|remain|continue|approach|contact|complete|confirm|announce|unveil|welcome|land|hold|refuse|hope|circle|raid|swoop|seal|snap|chase|ponder|mull|weigh|beat|lodge|table|prepare|join|lure|tempt|secure|clinch|recruit|buy|hijack|reject|get|bring|take|give|pursue|court|watch|scout|admire|like|favour|seek|explore|discuss|meet|loan(?= <p)|after|but|as|when|(?:while|whereas|although|though|because|if|since|despite|amid|or|than|where|unless|until)(?= )|by|from|of|at|who|that|(?!red|wed)[a-z]{2,}(?:ed|ing|es)(?= ))[a-z0-9-]+';
/** Between a preposition and the name. */
const THE = `(?:(?: (?:the|both|either|all|new|a|an|${EPITHET}))+(?: ,)?)?`;
/** Between a club and what it does. */
const AUX =
  '(?:appears?|seems?|having|is|are|was|were|be|been|being|have|has|had|do|does|did|will|would|could|may|might|can|should|must|to|who|,|reportedly|said|believed|understood|thought|reported|known|set|not|yet|long|a|all|amongst|among|the|second|joint|for their part|other|clubs?|sides?|teams?|several|those|number|of|one|that|in)';

/** Such words, right before the name. */
export const before = (words: string) => `(?:^| )(?:${words})${THE} $`;
/** "Chelsea boss X wants": who speaks or acts for the club. */
const STAFF =
  "(?:(?:'s )?(?:new |former )?(?:boss|manager|head coach|coach|chiefs?|president|chairman|owners?|sporting director|director|ceo|officials|bosses|hierarchy|board)(?: <n\\d+>)?(?: ,)? )?";

/** The club, or somebody of it, does so. */
export const verb = (words: string) => `^ ${STAFF}(?:${AUX} ){0,7}?(?:${words})(?: |$)`;

/** Who speaks for a club, between its name and what is said. */
export const SPEAKS =
  "(?:(?:'s|boss|manager|head|coach|chiefs?|chief|executive|president|chairman|owner|sporting|technical|director|ceo|secretary|spokesman|official|source|,|the|of|football|<n\\d+>|have|has|had|today|<d\\d+>) ){0,8}";

/** What somebody denies, or laughs off. */
export const RUMOURS = '(?:talk|rumours?|speculation|reports?|suggestions?|claims?|stories|gossip)';
