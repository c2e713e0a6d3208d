/** Clubs by their grounds: "a move to Anfield", "the Selhurst Park club". */
import { nameKey } from '../../knowledge/fold';
import type { Knowledge } from '../../knowledge/types';
import { phraseTables } from '../../languages/en/phrase-tables';
import type { Board } from './board';

const CAPITALS = /(?:\p{Lu}[\p{L}'’]*)(?:\.? (?:\p{Lu}[\p{L}'’]*|of|de|del|do|da))*/gu;
const GENERIC = /\b(?:stadium|estadio|stadio|stade|arena)\b/gi;
/** Shorter names of grounds are words too ("Den"). */
const SHORTEST = 5;

const tables = new WeakMap<Knowledge, ReadonlyMap<string, readonly string[]>>();

/**
 * Ground names with the ids of the clubs that play there; made once per catalogue. A catalogue's name counts in full only:
 * what is left of it without "Stadium" is as often a town ("London Stadium"), a coach or a sponsor.
 */
function groundsOf(knowledge: Knowledge): ReadonlyMap<string, readonly string[]> {
  const known = tables.get(knowledge);
  if (known) return known;
  const grounds = new Map<string, readonly string[]>(Object.entries(phraseTables().places.grounds));
  for (const club of knowledge.clubs.values()) {
    const key = nameKey(club.stadium ?? '');
    if (key.length < SHORTEST || key in phraseTables().places.grounds) continue;
    grounds.set(key, [...(grounds.get(key) ?? []), club.id]);
  }
  tables.set(knowledge, grounds);
  return grounds;
}

/** Grounds stand for their clubs; a shared one for the only one of them that the page names. */
export function addGrounds(board: Board): void {
  const grounds = groundsOf(board.knowledge);
  const here = new Set(board.clubs.map((club) => club.id));
  for (const sentence of board.sentences) {
    for (const match of sentence.text.matchAll(CAPITALS)) {
      const words = match[0].replace(/^The /, '');
      // "Allianz Stadium" is not the Allianz Arena.
      const ids = grounds.get(nameKey(words)) ?? grounds.get(nameKey(words.replace(GENERIC, ' ')));
      if (!ids) continue;
      const named = ids.length === 1 ? ids : ids.filter((id) => here.has(id));
      const club = named.length === 1 ? board.knowledge.clubs.get(named[0] ?? '') : undefined;
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (club) board.addClub(span, sentence.index, board.club(club.id, club.name), 'description', 'ground');
    }
  }
}
