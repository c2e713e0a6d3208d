/** The token index: folded names → what they may mean. */
import { fold, parts } from './fold';
import type { Candidate } from './types';

/**
 * How the words must be written to count: `any`; `capital`: every word but small ones starts with a capital or digit;
 * `upper`: all capitals ("AS", "MEN").
 */
export type Need = 'any' | 'capital' | 'upper';

export interface Entry {
  readonly candidate: Candidate;
  readonly need: Need;
  /** Sorts candidates of one form: the one meant first has the smallest. */
  readonly rank: number;
}

export interface NameIndex {
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Longest name in words by first word. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Words of names that newspapers write small. */
export const SMALL = new Set([
  'the',
  'of',
  'and',
  'de',
  'da',
  'do',
  'del',
  'della',
  'dello',
  'di',
  'la',
  'le',
  'y',
  'al',
  'el',
  'van',
  'der',
  'den',
  'von',
  'in',
  'from',
  'out',
]);

function needOf(words: readonly string[], strength: Candidate['strength'], word: boolean): Need {
  const [first] = words;
  const single = words.length === 1 && first !== undefined;
  if (single && first.length <= 4 && first === first.toUpperCase() && /\p{Lu}/u.test(first)) {
    return word || first.length <= 2 ? 'upper' : 'capital';
  }
  if (strength === 'weak' || single)
    return first !== undefined && /^[\p{Ll}\d]/u.test(first) && !word ? 'any' : 'capital';
  return 'capital';
}

/** Collects names; `build` sorts the candidates of each. */
export class IndexBuilder {
  private readonly entries = new Map<string, Entry[]>();
  private readonly longest = new Map<string, number>();

  /** Adds one surface form. `need` is derived from its spelling and strength unless given. */
  add(text: string, candidate: Candidate, rank: number, need?: Need): void {
    const words = parts(text);
    const keys = words.map(fold);
    const [first] = keys;
    if (first === undefined) return;
    this.put(keys, {
      candidate,
      rank,
      need: need ?? needOf(words, candidate.strength, candidate.word === true),
    });
  }

  /** Adds a key as it is ("@handle"). */
  addKey(key: string, candidate: Candidate, rank: number): void {
    this.put([key], { candidate, rank, need: 'any' });
  }

  private put(keys: readonly string[], entry: Entry): void {
    const key = keys.join(' ');
    const list = this.entries.get(key);
    if (list) list.push(entry);
    else this.entries.set(key, [entry]);
    const first = keys[0] ?? '';
    if ((this.longest.get(first) ?? 0) < keys.length) this.longest.set(first, keys.length);
  }

  build(): NameIndex {
    for (const list of this.entries.values()) if (list.length > 1) list.sort((a, b) => a.rank - b.rank);
    return { entries: this.entries, longest: this.longest };
  }
}
