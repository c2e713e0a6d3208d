/** Where the catalogue's names wait for their first word: a list of places of the packed text for each word. */
import { HEAD, ITEM } from './codes';
import { LETTERS } from './fold';

/** Separators of the packed text stay as they are; all other marks part words. */
const MARKS = /[!"$-/:<-@[-\]_`{}\u0080-\u00bf\u02b0-\u02ff\u2000-\u206f]/g;

/** Packed text as `nameKey` would fold its names, line by line: marks become spaces. Folding it whole is one pass. */
export function foldPacked(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþıə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(MARKS, ' ');
}

/** Places by word, in the order in which they were added. */
export class FirstWords {
  private readonly last = new Map<string, number>();
  private readonly places: number[] = [];
  private readonly before: number[] = [];

  /** A name of this place begins so. */
  add(word: string, place: number): void {
    const last = this.last.get(word);
    if (last !== undefined && this.places[last] === place) return;
    this.last.set(word, this.places.push(place) - 1);
    this.before.push(last ?? -1);
  }

  /** The places of a word, which is forgotten: it need not be asked again. */
  take(word: string): readonly number[] {
    const last = this.last.get(word);
    if (last === undefined) return [];
    this.last.delete(word);
    const places: number[] = [];
    for (let at = last; at >= 0; at = this.before[at] ?? -1) places.push(this.places[at] ?? 0);
    return places.reverse();
  }
}

/** Adds the names of a folded field as `packNamed` writes it: the name, then forms behind their codes. */
export function addFirstWords(to: FirstWords, field: string, place: number): void {
  let from = 0;
  while (from < field.length) {
    const bar = field.indexOf(ITEM, from);
    const end = bar < 0 ? field.length : bar;
    let start = from;
    if (from > 0) start += field[from + 1] === '~' || field[from + 1] === '^' ? 2 : 1;
    while (field[start] === ' ') start++;
    const space = field.indexOf(' ', start);
    if (start < end) to.add(field.slice(start, space < 0 || space > end ? end : space), place);
    from = end + 1;
  }
}

/** Lines read between two pauses: a fraction of a millisecond of work. */
const BATCH = 150;

/** Adds the names in the first `fields` fields of every line of a packed table; the first line is the place `base`. */
export function* addTable(to: FirstWords, table: string, base: number, fields: number): Generator<void, void> {
  const lines = foldPacked(table).split('\n');
  yield;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!line.startsWith(HEAD)) {
      let from = 0;
      for (let field = 0; field < fields; field++) {
        const semicolon = line.indexOf(';', from);
        addFirstWords(to, line.slice(from, semicolon < 0 ? line.length : semicolon), base + at);
        if (semicolon < 0) break;
        from = semicolon + 1;
      }
    }
    if (at % BATCH === BATCH - 1) yield;
  }
}
