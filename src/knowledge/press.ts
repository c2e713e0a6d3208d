/** Collective sources by pattern: an adjective before a word for journalism, or such a word before a place. */
import type { PressOf } from './encoded';
import { nameKey } from './fold';

/** "Catalan media", "the Turin-based newspapers". */
const AFTER_ADJECTIVE: ReadonlySet<string> = new Set([
  'media',
  'press',
  'outlets',
  'reports',
  'newspapers',
  'papers',
  'publications',
  'journalists',
]);
/** "reports in Spain", "media out of Turkey". */
const BEFORE_PLACE: ReadonlySet<string> = new Set([
  'reports',
  'media',
  'press',
  'outlets',
  'newspapers',
  'papers',
  'publications',
]);
const OF_PLACE = /^(?:in|from|out of) /;

/** Finds collective sources in the text. */
export interface PressIndex {
  /** The collective's id for a run of words (a key as `nameKey` makes it), or null. */
  at(key: string): string | null;
  /** Most words that a name beginning with this word can have; 0: none begins so. */
  longest(first: string): number;
}

const wordsIn = (key: string): number => key.split(' ').length;

/** Index of the catalogue's collective sources. */
export function pressIndex(rows: readonly PressOf[]): PressIndex {
  const adjectives = new Map<string, string>();
  const places = new Map<string, string>();
  const longest = new Map<string, number>();
  let longestPlace = 0;
  for (const { row, adjectives: of, places: from } of rows) {
    for (const adjective of of) {
      const key = nameKey(adjective);
      const first = key.split(' ', 1)[0] ?? key;
      adjectives.set(key, row.id);
      longest.set(first, Math.max(longest.get(first) ?? 0, wordsIn(key) + 1));
    }
    for (const place of from) {
      const key = nameKey(place);
      places.set(key, row.id);
      longestPlace = Math.max(longestPlace, wordsIn(key));
    }
  }
  for (const word of BEFORE_PLACE) longest.set(word, longestPlace + 3);
  return {
    at(key) {
      const first = key.slice(0, key.indexOf(' '));
      const place = BEFORE_PLACE.has(first) ? key.slice(first.length + 1) : '';
      if (OF_PLACE.test(place)) return places.get(place.replace(OF_PLACE, '')) ?? null;
      const last = key.lastIndexOf(' ');
      return AFTER_ADJECTIVE.has(key.slice(last + 1)) ? (adjectives.get(key.slice(0, last)) ?? null) : null;
    },
    longest: (first) => longest.get(first) ?? 0,
  };
}
