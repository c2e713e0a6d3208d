/** Words of a contract's end and of a new one. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const CONTRACT_WORDS = {
  /** A contract that was signed before something else the sentence tells of. */
  contractBefore: packed(
    /\b(?:after|since|when|before|until) (?:he|she|they|[A-Z]\S+|the (?:[\w-]+ ){1,4}) ?(?:had |has )?(?:agreed|extended|inked|penned|signed)\b|\b(?:forc|persuad|press?ur|prompt|push|tempt)\w* (?:[A-Z]\S+|the club|them)(?: [A-Z]\S+)? (?:in)?to (?:giv|hand|offer|propos|tabl)\w+/,
  ),
  /** Talks about one that have ended without it, or a chance to sign it that is gone. */
  contractOver: packed(
    /\bhad (?:\w+ )?(?:the|a|every) (?:chance|opportunity) (?:to|of)\b|\b(?:reject|refus|declin|snub|spurn|turn(?:ed|ing|s)? down)\w* (?:[\w’'-]+ ){0,4}(?:new|fresh|improved|contract|extension|terms)\b|\b(?:br(?:oken|oke|eak(?:s|ing)?) (?:down|off)|collaps(?:e|es|ed)|(?:are|is|were|was) (?:over|off|dead)|(?:been|was|were|is) (?:shelved|rejected|turned down|called off))\b/,
  ),
  /** A club's whole squad or part of it. */
  severalPlayers: packed(/\b(?:players|stars|squad|youngsters|men|trio|several|all of them)\b/i),
  /** The last words before a statement: whoever ends them does it. */
  playerDoesIt: packed(
    /^\s+(?:(?:has|have|had|is|are|was|were|will|would|could|may|might|to|be|been|being|also|already|still|now|set|in|himself|herself)\s+)*$/,
  ),
  /** Another player's trade at the start of a clause: "… ; Northport midfielder offered new deal". */
  otherMensTrade: packed(
    /;[^;]*\b(?:striker|forward|winger|midfielder|playmaker|defender|attacker|goalkeeper|keeper|(?:full|left|right|centre|wing)-back|centre-half)\b[^;]*$/,
  ),
  /** Another contract at his own club, in plain words: "a contract offer" may come from elsewhere. */
  newContract: packed(
    /\b(?:new|fresh|improved|long-term|bumper|renewed|extended) (?:[\w-]+ ){0,3}?(?:contract|deal|terms)\b|\bcontract (?:talks|extension|renewal|negotiations)\b|\b(?:an?|the|year) extension\b|\bextend(?:s|ed|ing)? (?:his|her|their) (?:\w+ )?(?:contract|deal|stay)\b|\bimproved terms\b/i,
  ),
  /** The move is meant for a window to come, or is told of one past: a closed one is no obstacle. */
  otherWindow: packed(
    /\b(?:(?:in|for|until|till|from|next|this coming|come|of|the) (?:January|summer|winter)|(?:January|summer|winter|next|off-season|end-of-season) (?:move|switch|transfer|window|deal|signing|arrival|sale|exit|departure|bid|target|swoop)|next (?:month|year|season|summer|winter|campaign)|(?:new|turn of the) year|(?:when|once|after|before|until) the (?:[a-z]+ )?window (?:re-?)?opens|(?:re-?opens|opening of the)|end of (?:the|this) season|pre-?agree\w*|last (?:summer|winter|January|month|season|year))\b/i,
  ),
  /** Words by which a sum is only part of a fee. */
  addOns: packed(
    /\b(?:add-?ons?|bonus(?:es)?|rising to|rise to|plus|initial(?:ly)?|up[- ]front|up to|instal?lments?|sell-on|loan fee|performance-related|variables?|further|extras?)\b/i,
  ),
};
