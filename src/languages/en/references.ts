/** Words around adjectives of nationality that tell "the Brazilian has agreed" from "the Brazilian side". */
import { lazyTest } from '../../pipeline/text/lazy';

/** Adjectives that do not name one person by themselves: "the French", "the Dutch". */
export const NOT_ONE_PERSON =
  /^(?:spanish|french|dutch|english|british|irish|welsh|scottish|danish|swedish|turkish|polish|finnish|european)$/i;

const NEXT =
  'is|are|was|were|has|had|will|would|could|can|may|might|should|must|and|or|but|to|who|whose|have|did|does|also|already|now|' +
  'still|only|not|never|reportedly|after|before|in|on|at|from|with|over|if|as|while|when|this|next|last|since|for|by|' +
  'during|until|following|despite|because|where|that|a|an|instead|himself|again|later|' +
  'wants?|wanted|looks?|looked|seems?|appears?|remains?|remained|plays?|played|made|makes|scored|joined|joins|signed|' +
  'signs|started|arrived|ended|became|enjoyed|struggled|spent|impressed|believes?|feels|felt|hopes?|prefers?|moved|left|' +
  'leaves|netted|agreed|returned|enjoys|told|said|insisted|turned|refused|rejected|came|went|got|took|failed|featured';

/** What follows a nationality that stands for a person: a verb or small word, a possessive, a stop or the end. */
export const NATIONALITY_NEXT = lazyTest(
  `^(?:['’]s(?! (?:top|second|capital))|\\s*[,.;:!?)–-]|\\s+(?:${NEXT})\\b|\\s*$)`,
);
