/** The word list: each entry is written as names are compared. */
import { nameKey } from '../fold';
import type { Problem, Tables } from '../tables';

/** Problems of the word list. */
export function checkWords(tables: Tables): readonly Problem[] {
  return tables.words.flatMap(({ word }) =>
    nameKey(word) === word ? [] : [{ table: 'words', row: word, reason: `must be written "${nameKey(word)}"` }],
  );
}
