/** Words at the edges of a quotation: what must go with it, and what must not be left hanging. */

/** Little words that would leave the quotation hanging: a few more words end it, else it ends before them. */
export const LOOSE_END =
  /(?:\s+(?:a|about|after|all|although|an|and|another|any|are|around|as|at|be|because|been|before|between|but|by|could|for|former|from|had|has|have|how|if|in|is|it|just|key|least|longer|main|nearly|new|now|of|on|or|over|so|than|that|the|their|then|there|they|his|her|its|this|though|to|under|until|was|we|were|what|when|where|who|which|while|will|with|worth|would|[’']s|\S+[’']s))+$/i;

/** "… on the growing | talk": the noun is still to come. */
export const NOUN_TO_COME =
  /\b(?:the|an?|his|her|their|its) (?:[a-z]+(?:ing|ed|ive|al|ous|ary)|new|latest|recent|big|young|former|first|second|top|huge|further)$/;

/** Words that a quotation does not begin with. */
export const LOOSE_START = /^(?:(?:['’]s|to|that|him|her|them)\s+)+/i;

/** Nor with these once such words are left out: "are believed to | be eyeing". */
export const BARE_START = /^(?:and|be|been|being|of)\s+/i;

/** Words before a verb without which it says the opposite, or less: "will NOT sell", "had yet to make contact". */
export const HELPERS =
  /(?:\b(?:there|(?:can|do|does|did|is|are|was|were|has|have|had|wo|would|could|should)n['’]t|can|cannot|will|would|could|may|might|must|should|do|does|did|has|have|had|is|are|was|were|be|been|being|not|no|never|nor|any|longer|yet|yet to|set to|current|sign|reportedly|now|also|still|already|currently|officially|(?:refus|declin|hesitat|stall)(?:es|ed|ing)(?: (?:to|on|over))?|(?:reluctant|unwilling) to)\s+)+$/i;

/** Words around a source without a name that belong to the sentence: "according to a new report", "sources close to". */
const SOURCE_LEADING =
  /^(?:[-–—:,([]\s*|(?:according to|as per|per|with|by|is|are|was|were|has|have|had|been|being)\s+)+/i;
const SOURCE_TRAILING =
  /(?:\s*[-–—:,)\]]|\s+(?:about|are|be|been|claim|claims|claimed|claiming|close to|from|in|is|linking|of|on|over|reveal|reveals|revealed|say|says|said|suggest|suggests|suggested|suggesting|that|to|now|has|have|was|were))+$/i;

/** Hearsay that does not stand alone: "said" would quote nobody. */
const HEARSAY =
  /^(?:(?:it|there)(?:['’]s| is| was)?|alleged|believed|claimed|expected|reported|rumou?red|said|suggested|thought|tipped|understood)$/i;

/** "according to a new report" → "a new report", "are said to be" → "said to": the source alone. */
export function bareSource(words: string): string {
  const led = words.replace(SOURCE_LEADING, '');
  const bare = led.replace(SOURCE_TRAILING, '');
  if (!HEARSAY.test(bare)) return bare;
  return /^\S+ to\b/.exec(led)?.[0] ?? words;
}
