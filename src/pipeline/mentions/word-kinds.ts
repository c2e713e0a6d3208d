/** What a word with a capital may be besides a name: a headline's, a sentence's first, somebody's role. */
import { PARTICLES } from '../../languages/en/names';
import { JOURNALIST_WORDS, PERSON_WORDS, PLAYER_WORDS, POSITIONS } from '../../languages/en/roles';
import type { Sentence } from '../types/sentence';

const SMALL_IN_TITLES = new Set(
  'with from over after into amid this that than when about before until under their what onto upon while'.split(' '),
);

/** A headline in title case, where a capital tells nothing: no word of any weight begins with a small letter. */
export function isTitleCase(sentence: Sentence): boolean {
  const [ends] = /[.!?](?=["'”’]?$)/.exec(sentence.text) ?? [''];
  if (ends !== '' && sentence.block > 0) return false;
  const words = sentence.tokens.filter(
    (token) => token.kind === 'word' && token.text.length > 3 && !/^\d/.test(token.text),
  );
  return (
    words.length >= (ends === '.' ? 6 : 4) &&
    words.every((token) => token.casing !== 'lower' || SMALL_IN_TITLES.has(token.fold))
  );
}

/** A word for what somebody is: "striker", "boss", "journalist". */
export function isRoleWord(fold: string): boolean {
  return fold in POSITIONS || PLAYER_WORDS.has(fold) || fold in PERSON_WORDS || JOURNALIST_WORDS.has(fold);
}

/** "Defenders Ola Brandt and Per Lund": one word for several opens the list of their names. */
export const opensList = (fold: string): boolean => fold.endsWith('s') && fold.slice(0, -1) in POSITIONS;

/** "Getting", "Allowing": participles that begin a sentence; these given names look like them. */
const PARTICIPLE = /^(?!(?:erling|irving|henning|flemming|sterling|ning|ming|king)$)\p{L}{3,}ing$/u;

/** A word that begins a sentence with a capital and is no name: it stands in small letters elsewhere, or is a participle. */
export function isOpening(word: string, lower: ReadonlySet<string>): boolean {
  return !PARTICLES.has(word) && lower.size > 0 && (lower.has(word) || PARTICIPLE.test(word));
}
