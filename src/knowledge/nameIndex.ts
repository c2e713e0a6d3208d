/** The token index: folded names → what they may mean. */
import { nameKey } from './fold';
import type { PressIndex } from './press';
import type { Candidate } from './types';

/**
 * How the words must be written to count: `any`; `capital`: every word but small ones starts with a capital or digit;
 * `upper`: all capitals ("AS", "MEN").
 */
type Need = 'any' | 'capital' | 'upper';

/** What one form in the index stands for. */
export interface Entry {
  readonly candidate: Candidate;
  /** The name as the catalogue spells it; null where any spelling counts. */
  readonly text: string | null;
  /** Sorts candidates of one form: the one meant first has the smallest. */
  readonly rank: number;
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

/** How a name must be written, from its spelling: short capitals as capitals, names of one small word anyhow. */
export function needOf({ text, candidate }: Entry): Need {
  if (text === null) return 'any';
  const single = !/[\s-]/.test(text);
  const word = candidate.word === true;
  if (single && text.length <= 4 && text === text.toUpperCase() && /\p{Lu}/u.test(text)) {
    return word || text.length <= 2 ? 'upper' : 'capital';
  }
  // "The report on caughtoffside", "tuttosport writes": no other word is spelled so.
  if (single && candidate.kind === 'outlet' && text.length >= 8 && !word) return 'any';
  // "kicker", which writes itself small.
  if (candidate.strength === 'weak' || single)
    return /^[\p{Ll}\d]/u.test(text) && (!word || candidate.kind === 'outlet') ? 'any' : 'capital';
  return 'capital';
}

const NONE: readonly Entry[] = [];

/** Entries of the names that begin with a word (a key); asked once for each word. */
type NamesOf = (first: string) => readonly Entry[];

/** First word of a key. */
const firstOf = (key: string): string => {
  const space = key.indexOf(' ');
  return space < 0 ? key : key.slice(0, space);
};

/**
 * Names by key. Those that begin with a word are read when that word is first asked for: a page holds few of the
 * catalogue's words, and reading all names would cost more than reading the page.
 */
export class NameIndex {
  private readonly entries = new Map<string, Entry[]>();
  private readonly lengths = new Map<string, number>();

  constructor(
    private readonly names: NamesOf = () => NONE,
    private readonly press: PressIndex | null = null,
  ) {}

  /** Adds one surface form. */
  add(text: string, candidate: Candidate, rank: number): void {
    this.put(nameKey(text), { candidate, rank, text });
  }

  /** What a key may mean, the one meant first at the front. */
  get(key: string): readonly Entry[] {
    this.expand(firstOf(key));
    const found = this.entries.get(key);
    if (found) return found;
    const id = this.press?.at(key) ?? null;
    if (id === null) return NONE;
    return [{ candidate: { kind: 'collective', id, strength: 'safe', form: 'name' }, rank: 50, text: null }];
  }

  /** Most words that a name beginning with this word (a key) has. */
  longest(first: string): number {
    this.expand(first);
    return Math.max(this.lengths.get(first) ?? 0, this.press?.longest(first) ?? 0);
  }

  /** Reads the names that begin with a word. */
  private expand(first: string): void {
    for (const entry of this.names(first)) {
      const key = entry.text === null ? first : nameKey(entry.text);
      if (firstOf(key) === first) this.put(key, entry);
    }
  }

  private put(key: string, entry: Entry): void {
    const list = this.entries.get(key);
    if (list) {
      list.push(entry);
      list.sort((a, b) => a.rank - b.rank);
    } else this.entries.set(key, [entry]);
    const words = key.split(' ');
    const first = words[0] ?? key;
    if ((this.lengths.get(first) ?? 0) < words.length) this.lengths.set(first, words.length);
  }
}
