/**
 * Rivalries in the packed text, by the lines of the clubs' table: each pair once, at the club that stands first. A word
 * is how many lines it stands behind the word before, then how many lines each rival stands behind it: "3.1.8 2.5".
 */
import { HEAD, idOf } from './codes';
import { nameIn } from './forms';
import type { Club } from './types';

const BASE = 36;

/** The id of the club on a packed line; null for a head. */
function idOn(line: string): string | null {
  if (line.startsWith(HEAD)) return null;
  const [named = '', own] = line.split(';', 2);
  return own || idOf(nameIn(named));
}

/** Packs the rivals of clubs whose table is `packed`; a rivalry counts if either says so. */
export function packRivals(packed: string, clubs: readonly Pick<Club, 'id' | 'rivals'>[]): string {
  const lines = new Map(packed.split('\n').map((line, at) => [idOn(line), at]));
  const behind = new Map<number, Set<number>>();
  for (const { id, rivals } of clubs) {
    for (const rival of rivals) {
      const [first = 0, second = 0] = [lines.get(id) ?? 0, lines.get(rival) ?? 0].sort((a, b) => a - b);
      behind.set(first, (behind.get(first) ?? new Set()).add(second));
    }
  }
  let before = 0;
  const words = [...behind]
    .sort(([a], [b]) => a - b)
    .map(([first, seconds]) => {
      const steps = [first - before, ...[...seconds].sort((a, b) => a - b).map((second) => second - first)];
      before = first;
      return steps.map((step) => step.toString(BASE)).join('.');
    });
  return words.join(' ');
}

/** Lines of the rivals of the club on each line that has any. */
function readRivals(packed: string): ReadonlyMap<number, readonly number[]> {
  const rivals = new Map<number, number[]>();
  const add = (line: number, rival: number) => rivals.set(line, [...(rivals.get(line) ?? []), rival]);
  let line = 0;
  for (const word of packed === '' ? [] : packed.split(' ')) {
    const [step = 0, ...behind] = word.split('.').map((figures) => Number.parseInt(figures, BASE));
    line += step;
    for (const lines of behind) {
      add(line, line + lines);
      add(line + lines, line);
    }
  }
  return rivals;
}

/** The ids of the rivals of the club on a line; both tables are read when the first club is asked. */
export function rivalsIn(clubs: string, packed: string): (line: number) => readonly string[] {
  let lines: readonly string[] | null = null;
  let rivals: ReadonlyMap<number, readonly number[]> | null = null;
  return (line) => {
    lines ??= clubs.split('\n');
    rivals ??= readRivals(packed);
    const ids = rivals.get(line)?.flatMap((rival) => idOn(lines?.[rival] ?? HEAD) ?? []) ?? [];
    return ids.sort();
  };
}
