/**
 * Players' names in the packed text: the first words once, sorted; for each the rests of the names that begin so
 * ("Aaron" — "Hickey", "Long"; an empty rest where the word alone is the name). Rests are parted when they are asked for.
 */
import { byText, ITEM } from './codes';

/** Names under the first words that they share. */
export interface PlayerNames {
  readonly firsts: readonly string[];
  /** Rests behind one another, one text for each of `firsts`. */
  readonly rests: readonly string[];
}

/** Groups names by their first word. */
export function packPlayerNames(names: readonly string[]): PlayerNames {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const [first = '', ...rest] = name.split(' ');
    const group = groups.get(first);
    if (group) group.push(rest.join(' '));
    else groups.set(first, [rest.join(' ')]);
  }
  const sorted = [...groups].sort(([a], [b]) => byText(a, b));
  return { firsts: sorted.map(([first]) => first), rests: sorted.map(([, rests]) => rests.sort(byText).join(ITEM)) };
}

/** The full names behind one first word. */
export function playersNamed(first: string, rests: string): readonly string[] {
  return rests.split(ITEM).map((rest) => (rest === '' ? first : `${first} ${rest}`));
}
