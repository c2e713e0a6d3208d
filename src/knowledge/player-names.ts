/**
 * Players' names in the packed text: the first words once, sorted; for each the rests of the names that begin so
 * ("Aaron" — "Hickey", "Long"; an empty rest where the word alone is the name). A rest is unpacked when it is asked for.
 */
import { byText } from './codes';
import { packNames, unpackNames } from './front-coding';

/** Names under the first words that they share. */
export interface PlayerNames {
  readonly firsts: readonly string[];
  /** Packed rests, one text for each of `firsts`. */
  readonly rests: readonly string[];
}

/** Groups names by their first word and packs the rests. */
export function packPlayerNames(names: readonly string[]): PlayerNames {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    const group = groups.get(first);
    if (group) group.push(rest.join(' '));
    else groups.set(first, [rest.join(' ')]);
  }
  const sorted = [...groups].sort(([a], [b]) => byText(a, b));
  return { firsts: sorted.map(([first]) => first), rests: sorted.map(([, rests]) => packNames(rests.sort(byText))) };
}

/** The full names behind one first word. */
export function playersNamed(first: string, rests: string): readonly string[] {
  return unpackNames(rests).map((rest) => (rest === '' ? first : `${first} ${rest}`));
}
