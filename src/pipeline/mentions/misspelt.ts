/** Club names with one wrong letter: "Fenerbache", "Leverkussen". */
import { nameKey } from '../../knowledge/fold';
import type { Knowledge } from '../../knowledge/types';
import { NOT_NAMES } from '../../languages/en/names';
import type { Token } from '../types/sentence';
import type { Board } from './board';

/** Shorter names are too near to surnames and words ("Chelsey", "Burley"). */
const SHORTEST = 8;

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

const tables = new WeakMap<Knowledge, ReadonlyMap<string, string | null>>();

/** Ids of clubs by their names less one letter; null where two clubs share it. Made once per catalogue. */
function tableOf(knowledge: Knowledge): ReadonlyMap<string, string | null> {
  const known = tables.get(knowledge);
  if (known) return known;
  const table = new Map<string, string | null>();
  for (const club of knowledge.clubs.values()) {
    const key = nameKey(club.name);
    if (key.length < SHORTEST || key.includes(' ')) continue;
    for (const part of [key, ...withoutOne(key)]) {
      const other = table.get(part);
      table.set(part, other === undefined || other === club.id ? club.id : null);
    }
  }
  tables.set(knowledge, table);
  return table;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.casing === 'initial';
}

/** Adds the clubs that only a slip keeps from being found; a word beside another name is left alone. */
export function addMisspeltClubs(board: Board): void {
  const table = tableOf(board.knowledge);
  for (const sentence of board.sentences) {
    for (const [at, token] of sentence.tokens.entries()) {
      if (token.fold.length < SHORTEST || token.casing !== 'initial' || NOT_NAMES.has(token.fold)) continue;
      const word = nameKey(token.fold);
      const found = [word, ...withoutOne(word)].map((part) => table.get(part)).find((id) => id !== undefined);
      const club = found ? board.knowledge.clubs.get(found) : undefined;
      const name = nameKey(club?.name ?? '');
      if (!club || word === name || !isSlip(word, name)) continue;
      if ((at > 1 && isName(sentence.tokens[at - 1])) || isName(sentence.tokens[at + 1])) continue;
      board.addClub(token, sentence.index, board.club(club.id, club.name), 'name', 'misspelt');
    }
  }
}
