/** Words at the edges of a quotation. Packed with the phrase tables (rows.ts). */
import { packed } from './packed-word';

export const QUOTATION_WORDS = {
  /** Little words that would leave the quotation hanging: a few more words end it, else it ends before them. */
  looseEnd: packed(
    /(?:\s+(?:a|about|after|all|although|an|and|another|any|are|around|as|at|be|because|been|before|between|but|by|could|did|do|does|for|former|from|had|has|have|how|if|in|is|it|just|key|least|longer|main|nearly|new|not|now|of|on|or|over|so|than|that|the|their|then|there|they|his|her|its|this|though|to|under|until|was|we|were|what|when|where|who|which|while|will|with|worth|would|[’']s|\S+[’']s))+$/i,
  ),
  /** "… on the growing | talk": the noun is still to come. */
  nounToCome: packed(
    /\b(?:the|an?|his|her|their|its) (?:[a-z]+(?:ing|ed|ive|al|ous|ary)|new|latest|recent|big|young|former|first|second|top|huge|further)$/,
  ),
  /** Words before a verb without which it says the opposite, or less: "will NOT sell", "had yet to make contact". */
  helperVerbs: packed(
    /(?:\b(?:there|(?:can|do|does|did|is|are|was|were|has|have|had|wo|would|could|should)n['’]t|can|cannot|will|would|could|may|might|must|should|do|does|did|has|have|had|is|are|was|were|be|been|being|not|no|never|nor|any|longer|yet|yet to|set to|current|sign|reportedly|now|also|still|already|currently|officially|definitely|(?:refus|declin|hesitat|stall)(?:es|ed|ing)(?: (?:to|on|over))?|(?:reluctant|unwilling) to)\s+)+$/i,
  ),
  /** Words around a source without a name that belong to the sentence: "according to a new report", "sources close to". */
  sourceLeading: packed(
    /^(?:[-–—:,([]\s*|(?:according to|there (?:has been|have been|had been|is|are|was|were)|as per|per|with|by|is|are|was|were|has|have|had|been|being|also|already|still|amid|after|despite|following|and|but)\s+)+/i,
  ),
  sourceTrailing: packed(
    /(?:\s*[-–—:,)\]]|\s+(?:about|are|be|been|claim|claims|claimed|claiming|close to|from|in|is|linking|of|on|over|continued?|continues|emerged|indicate[sd]?|insist(?:s|ed)?|persist(?:s|ed)?|saying|reveal|reveals|revealed|say|says|said|suggest|suggests|suggested|suggesting|that|to|now|also|still|has|have|was|were))+$/i,
  ),
  /** Up to three words before a place, without an opening "and", "that" or the like. */
  wordsBefore: packed(
    /(?<![\w’'-])(?!(?:and|but|or|that|which|who|as|while|with|of|to|by|in|on|for|from|at|than)\b)(?:[\p{L}\d£€$][\p{L}\d’'.-]*(?<!\.) ){1,3}$/u,
  ),
  /** Hearsay that does not stand alone: "said" would quote nobody. */
  hearsay: packed(
    /^(?:(?:it|there)(?:['’]s| is| was)?|alleged|believed|claimed|expected|reported|rumou?red|said|suggested|thought|tipped|understood)$/i,
  ),
  /** The opening of a page that prints what somebody said to questions. */
  printedTalk: packed(
    /\b(?:press(?: conference|er)|transcript|every word|interview(?:ed)?|q ?& ?a|in full|(?:told|fac(?:ed|ing)|in front of) (?:the )?(?:media|press|reporters)|(?:sp[eo]ak?(?:en|ing)?|spoke|talked|chatted|caught up|sat down)\b.{0,20} (?:to|with)|ask(?:ed)? (?:him|her)|what .{2,40} (?:said|had to say))\b/i,
  ),
  /** The page answers its readers, in its own words. */
  readersAsk: packed(/\b(?:readers|mail ?(?:bag|box)|your (?:questions|emails?|letters))\b/i),
  /** Beside a name it makes him one who writes of the game. */
  writesBeside: packed(
    /\b(?:journalist|reporter|correspondent|writer|broadcaster|editor|covers|covered|freelance|podcast)\b/i,
  ),
};
