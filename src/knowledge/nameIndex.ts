/** The token index: folded names → what they may mean. */
import { nameKey } from './fold';
import { type PlayerNames, playersNamed } from './player-names';
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
  if (candidate.strength === 'weak' || single) return /^[\p{Ll}\d]/u.test(text) && !word ? 'any' : 'capital';
  return 'capital';
}

const PLAYER_RANK = 90;
const NONE: readonly Entry[] = [];

/** First word of a name as a key; names of plain letters, which most are, cost one slice. */
function firstKey(text: string): string {
  const space = text.indexOf(' ');
  const word = space < 0 ? text : text.slice(0, space);
  if (!/[^A-Za-z0-9]/.test(word)) return word.toLowerCase();
  const key = nameKey(text);
  return key.slice(0, key.includes(' ') ? key.indexOf(' ') : key.length);
}

/**
 * Names by key. Those that begin with a word are put in order when that word is first asked for: a page holds few of the
 * catalogue's words, and ordering all names would cost more than reading the page.
 */
export class NameIndex {
  private readonly entries = new Map<string, Entry[]>();
  private readonly lengths = new Map<string, number>();
  private readonly waiting = new Map<string, Entry[]>();
  private readonly players = new Map<string, [first: string, rests: string][]>();
  private press: PressIndex | null = null;

  /** Adds one surface form. */
  add(text: string, candidate: Candidate, rank: number): void {
    this.wait(firstKey(text), { candidate, rank, text });
  }

  /** Adds a key as it is ("@handle"). */
  addKey(key: string, candidate: Candidate, rank: number): void {
    this.put(key, { candidate, rank, text: null });
  }

  /** Adds players. */
  addPlayers(names: PlayerNames): void {
    names.firsts.forEach((first, at) => {
      const word = firstKey(first);
      const group: [string, string] = [first, names.rests[at] ?? ''];
      const list = this.players.get(word);
      if (list) list.push(group);
      else this.players.set(word, [group]);
    });
  }

  /** Sets the collective sources, which are matched by pattern. */
  addPress(press: PressIndex): void {
    this.press = press;
  }

  /** What a key may mean, the one meant first at the front. */
  get(key: string): readonly Entry[] {
    const space = key.indexOf(' ');
    this.expand(space < 0 ? key : key.slice(0, space));
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

  /** Puts the names that begin with a word in order. */
  private expand(first: string): void {
    const waiting = this.waiting.get(first);
    if (waiting) {
      this.waiting.delete(first);
      for (const entry of waiting) this.put(nameKey(entry.text ?? ''), entry);
    }
    const players = this.players.get(first);
    if (players) {
      this.players.delete(first);
      for (const name of players.flatMap(([word, rests]) => playersNamed(word, rests))) {
        const candidate: Candidate = { kind: 'player', id: name, strength: 'safe', form: 'name' };
        this.put(nameKey(name), { candidate, rank: PLAYER_RANK, text: name });
      }
    }
  }

  private wait(first: string, entry: Entry): void {
    const list = this.waiting.get(first);
    if (list) list.push(entry);
    else this.waiting.set(first, [entry]);
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
