/** Clubs of the countries that the page is about: what is meant there by a word that many share, or by a part of a name. */
import { nameKey } from '../../knowledge/fold';
import type { Club, Knowledge } from '../../knowledge/types';
import { isListed, says } from '../text/words';
import type { Sentence, Token } from '../types/sentence';
import type { Board } from './board';
import { COMMON } from './club-parts';
import { pageCountries } from './page-countries';
import { inContext } from './weak-clubs';
import { isTitleCase } from './word-kinds';

/** Shorter words stand for too many things. */
const SHORTEST = 4;

/** British clubs have the catalogue's own short names; their other words are surnames and places ("Stanley", "Forest"). */
const isBritish = ({ country }: Club): boolean => country.startsWith('GB');

const tables = new WeakMap<Knowledge, ReadonlyMap<string, readonly Club[]>>();

/** Clubs by the words of their names that tell one from another. Made once per catalogue. */
function tableOf(knowledge: Knowledge): ReadonlyMap<string, readonly Club[]> {
  const known = tables.get(knowledge);
  if (known) return known;
  const table = new Map<string, Club[]>();
  for (const club of knowledge.clubs.values()) {
    const words = nameKey(club.name).split(' ');
    if (words.length < 2 || isBritish(club)) continue;
    for (const word of words) {
      if (word.length < SHORTEST || COMMON.has(word) || isListed('cities', word)) continue;
      const same = table.get(word);
      if (same) same.push(club);
      else table.set(word, [club]);
    }
  }
  tables.set(knowledge, table);
  return table;
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

/** The words around the token make it a club's, and no name goes on beside it. */
function standsForClub(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || isTitleCase(sentence)) return false;
  const previous = sentence.tokens[at - 1];
  if ((isName(previous) && previous?.fold !== 'the') || isName(sentence.tokens[at + 1])) return false;
  const text = sentence.text.slice(token.start - sentence.start, token.end - sentence.start);
  const before = sentence.text.slice(0, token.start - sentence.start);
  return (
    !says('atPlace', before) &&
    inContext({ text, before, after: sentence.text.slice(token.end - sentence.start) }, false)
  );
}

/** "Lokomotiv" on a page about Spartak Moscow: the word that only one club of the page's countries has in its name. */
export function addCountryClubs(board: Board): void {
  const countries = pageCountries(board);
  const table = tableOf(board.knowledge);
  const meant = new Map<string, Club>();
  const places: { sentence: Sentence; token: Token; club: Club }[] = [];
  for (const sentence of board.sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.casing !== 'initial' || token.fold.length < SHORTEST || isListed('notNames', token.fold)) continue;
      const [club, other] = (table.get(nameKey(token.fold)) ?? []).filter((one) => countries.has(one.country));
      if (!club || other || board.covered(sentence.index, token)) continue;
      places.push({ sentence, token, club });
      if (standsForClub(sentence, at)) meant.set(token.fold, club);
    }
  }
  for (const { sentence, token, club } of places)
    if (meant.has(token.fold)) board.addClub(token, sentence.index, board.club(club.id, club.name), 'short', 'country');
}
