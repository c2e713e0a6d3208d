/** Clubs that a page calls by one word of their names: "Sounders", "Rovers". */
import { nameKey } from '../../knowledge/fold';
import type { Sentence, Token } from '../types/sentence';
import type { Board } from './board';

/** Of these, those that stand for a club alone ("Rovers"), where the page has one such. */
const CLOSERS = new Set('city united town county rovers wanderers albion athletic rangers'.split(' '));

/** Where the club whose whole name is a closing word may be meant, though another that ends with it is named. */
const OF_GLASGOW = /\b(?:Glasgow|Scot(?:land|tish)|Ibrox|Celtic|Old Firm)\b/;

/** Words of club names that many share: alone they mean no club in particular. */
export const COMMON = new Set(
  (
    'city united town club real athletic sporting football fc afc cf sc county rovers wanderers albion atletico inter ' +
    'racing union olympique deportivo women ladies paris madrid london manchester los angeles new york kansas saint red bull'
  ).split(' '),
);

/**
 * The words of clubs named in full that tell one from another; null where two clubs share one. A closing word that many
 * share ("Rovers") tells only where one club of the page ends with it.
 */
function tellingWords(board: Board): ReadonlyMap<string, number | null> {
  const parts = new Map<string, number | null>();
  for (const mention of board.found) {
    if (mention.kind !== 'club' || mention.how !== 'name') continue;
    const words = nameKey(board.article.text.slice(mention.start, mention.end)).split(' ');
    if (words.length < 2) continue;
    for (const [at, word] of words.entries()) {
      const closing = at === words.length - 1 && CLOSERS.has(word);
      if (!closing && (word.length < (at === words.length - 1 ? 4 : 5) || COMMON.has(word))) continue;
      const known = parts.get(word);
      parts.set(word, known === undefined || known === mention.club ? mention.club : null);
    }
  }
  return parts;
}

/** "Sounders" after "Seattle Sounders", "Rovers" after "Talora Rovers": the telling word of a club named in full. */
export function addClubParts(board: Board): void {
  const parts = tellingWords(board);
  if (parts.size === 0) return;
  for (const sentence of board.sentences) {
    for (const token of sentence.tokens) {
      const club = token.casing === 'initial' ? parts.get(token.fold) : undefined;
      if (club === undefined || club === null || besideName(sentence, token)) continue;
      const taken = board.of(sentence.index).find((one) => one.start === token.start && one.end === token.end);
      if (taken !== undefined && !OF_GLASGOW.test(board.article.text)) board.remove(taken);
      board.addClub(token, sentence.index, club, 'short', 'club-part');
    }
  }
}

/** Another capital word touches it: a longer name. */
function besideName(sentence: Sentence, token: Token): boolean {
  const at = sentence.tokens.indexOf(token);
  const [before, after] = [sentence.tokens[at - 1], sentence.tokens[at + 1]];
  const name = (one: Token | undefined) => one?.kind === 'word' && one.casing === 'initial';
  return (at > 1 && name(before) && before?.fold !== 'the') || name(after);
}
