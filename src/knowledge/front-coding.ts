/**
 * A sorted list of names in which each is written without the beginning that it shares with the one before:
 * "Aaron Hickey", "Aaron Long" → "0Aaron Hickey6Long". The number is one character from "0" (none) to "@" (16), so a
 * name may hold none of these ("0"–"9", ":;<=>?@").
 */
const ZERO = 48;
const LONGEST = 16;
const CODES = /[0-@]/;
const SPLIT = /([0-@])/;

/** Whether a name holds none of the code characters. */
export function canPackNames(name: string): boolean {
  return !CODES.test(name);
}

/** Packs names that are sorted by code unit; throws on a name that holds a code character. */
export function packNames(names: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const name of names) {
    if (!canPackNames(name)) throw new Error(`a name with a figure or sign cannot be packed: ${name}`);
    let shared = 0;
    while (shared < LONGEST && shared < name.length && name[shared] === before[shared]) shared++;
    packed += String.fromCharCode(ZERO + shared) + name.slice(shared);
    before = name;
  }
  return packed;
}

/** Reverses `packNames`. */
export function unpackNames(packed: string): readonly string[] {
  const names: string[] = [];
  let before = '';
  const pieces = packed.split(SPLIT);
  for (let at = 1; at < pieces.length; at += 2) {
    before = before.slice(0, (pieces[at]?.charCodeAt(0) ?? ZERO) - ZERO) + pieces[at + 1];
    names.push(before);
  }
  return names;
}
