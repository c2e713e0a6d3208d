/** Clubs and surnames with one wrong letter ("Fenerbache", "Leverkussen", "Haraldson" for Haraldsen) or without their apostrophe. */
import { fold, nameKey } from '../../knowledge/fold';
import type { Knowledge } from '../../knowledge/types';
import { isListed } from '../text/words';
import type { Sentence, Token } from '../types/sentence';
import type { Board } from './board';

/** Shorter names are too near to surnames and words ("Chelsey", "Burley"). */
const SHORTEST = 8;
/** Shorter second words of a club's name are too near to other words ("Real Betts"). */
const SHORTEST_SECOND = 5;
/** The article's own players are few: their names may be shorter. */
const SHORTEST_SURNAME = 7;

/** The word with each of its letters left out in turn, the first excepted: it is seldom the wrong one. */
function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)).slice(1);
}

/** One letter is wrong, missing, too many, or changed places with its neighbour. */
function isSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  const left = a.slice(from, a.length - end);
  const right = b.slice(from, b.length - end);
  return left.length + right.length <= 2 || (left.length === 2 && left === `${right[1]}${right[0]}`);
}

/** Whose a name less one letter is; null where two share it. */
type SlipTable<T> = Map<string, T | null>;

function addSlips<T>(table: SlipTable<T>, key: string, owner: T): void {
  for (const part of [key, ...withoutOne(key)]) {
    const other = table.get(part);
    table.set(part, other === undefined || other === owner ? owner : null);
  }
}

const ownerOf = <T>(table: SlipTable<T>, word: string): T | null =>
  [word, ...withoutOne(word)].map((part) => table.get(part)).find((one) => one !== undefined) ?? null;

const tables = new WeakMap<Knowledge, SlipTable<string>>();

/** Ids of clubs by their names less one letter. Made once per catalogue. */
function tableOf(knowledge: Knowledge): SlipTable<string> {
  const known = tables.get(knowledge);
  if (known) return known;
  const table: SlipTable<string> = new Map();
  for (const club of knowledge.clubs.values()) {
    const key = nameKey(club.name);
    if (key.length >= SHORTEST && key.split(' ').length <= 2) addSlips(table, key, club.id);
  }
  tables.set(knowledge, table);
  return table;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.casing === 'initial';
}

/** A capital word of some length that stands alone. */
function* loneWords(sentence: Sentence, shortest: number): Generator<Token> {
  for (const [at, token] of sentence.tokens.entries()) {
    if (token.fold.length < shortest || token.casing !== 'initial' || isListed('notNames', token.fold)) continue;
    if ((at > 1 && isName(sentence.tokens[at - 1])) || isName(sentence.tokens[at + 1])) continue;
    yield token;
  }
}

/** Adds the clubs that only a slip keeps from being found; a word beside another name is left alone. */
export function addMisspeltClubs(board: Board): void {
  const table = tableOf(board.knowledge);
  for (const sentence of board.sentences) {
    for (const token of loneWords(sentence, SHORTEST)) {
      const word = nameKey(token.fold);
      const club = board.knowledge.clubs.get(ownerOf(table, word) ?? '');
      const name = nameKey(club?.name ?? '');
      if (club && word !== name && isSlip(word, name))
        board.addClub(token, sentence.index, board.club(club.id, club.name), 'name', 'misspelt');
    }
    addPairs(board, sentence, table);
  }
}

/** "Bayern Munch": the first word of a club's name as it is, the second with a slip. */
function addPairs(board: Board, sentence: Sentence, table: SlipTable<string>): void {
  for (const [at, first] of sentence.tokens.entries()) {
    const second = sentence.tokens[at + 1];
    if (!isName(first) || second === undefined || !isName(second) || second.fold.length < SHORTEST_SECOND) continue;
    const words = nameKey(`${first.fold} ${second.fold}`);
    const club = board.knowledge.clubs.get(ownerOf(table, words) ?? '');
    const name = nameKey(club?.name ?? '');
    if (club === undefined || words === name || !name.startsWith(`${first.fold} `) || !isSlip(words, name)) continue;
    const span = { start: first.start, end: second.end };
    const inside = board.of(sentence.index).filter((one) => one.start < span.end && span.start < one.end);
    if (inside.some(({ kind }) => kind !== 'club')) continue;
    for (const one of inside) board.remove(one);
    board.addClub(span, sentence.index, board.club(club.id, club.name), 'name', 'misspelt');
  }
}

/** "Genoas Pål Lind": some pages' headlines have lost their apostrophes. */
export function addLostOwners(board: Board): void {
  const clubs = new Map<string, number>();
  for (const one of board.found)
    if (one.kind === 'club') clubs.set(fold(board.article.text.slice(one.start, one.end)), one.club);
  for (const sentence of board.sentences) {
    if (sentence.block > 0) return;
    if (/['’‘]/.test(sentence.text)) continue;
    for (const [at, token] of sentence.tokens.entries()) {
      const club = token.fold.endsWith('s') ? clubs.get(token.fold.slice(0, -1)) : undefined;
      if (club !== undefined && isName(sentence.tokens[at + 1]) && !board.covered(sentence.index, token))
        board.addClub(token, sentence.index, club, 'name', 'lost-apostrophe');
    }
  }
}

/** Adds surnames of the article's players with one wrong letter. */
export function addMisspeltSurnames(board: Board): void {
  const table: SlipTable<number> = new Map();
  const surnames = board.players.map(({ name }) => fold(name).split(' ').at(-1) ?? '');
  for (const [player, surname] of surnames.entries())
    if (surname.length >= SHORTEST_SURNAME) addSlips(table, surname, player);
  if (table.size === 0) return;
  for (const sentence of board.sentences) {
    for (const token of loneWords(sentence, SHORTEST_SURNAME)) {
      const player = ownerOf(table, token.fold);
      if (player === null || board.covered(sentence.index, token)) continue;
      const surname = surnames[player] ?? '';
      if (token.fold !== surname && isSlip(token.fold, surname))
        board.addPlayer(token, sentence.index, player, 'short', 'misspelt');
    }
  }
}
