/** Words that rules ask for: packed with the phrase tables, compiled when first asked for. */
import { unpacked } from '../../languages/en/packed-word';
import { phraseTables } from '../../languages/en/phrase-tables';
import type { WordList } from '../../languages/en/word-lists';
import type { Word } from '../../languages/en/word-tables';
import type { Tester } from './lazy';

const compiled = new Map<Word, RegExp>();

export function patternOf(name: Word): RegExp {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const pattern = unpacked(phraseTables().words[name]);
  compiled.set(name, pattern);
  return pattern;
}

/** Whether such words stand in a text (or before or after a phrase or name, as the pattern has it). */
export function says(name: Word, text: string): boolean {
  return patternOf(name).test(text);
}

/** The pattern as one of a table. */
export const tester = (name: Word): Tester => ({ test: (text) => says(name, text) });

const sets = new Map<WordList, ReadonlySet<string>>();

/** Whether a word or words, in small letters, stand in a list. */
export function isListed(name: WordList, word: string): boolean {
  const known = sets.get(name);
  if (known !== undefined) return known.has(word);
  sets.set(name, new Set(phraseTables().lists[name]));
  return isListed(name, word);
}
