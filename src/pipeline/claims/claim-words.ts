/** Words that rules about claims ask for: packed with the phrase tables, compiled when first asked for. */
import { type ClaimWord, phraseTables } from '../../languages/en/phrase-tables';

const compiled = new Map<ClaimWord, RegExp>();

export function wordsOf(name: ClaimWord): RegExp {
  const known = compiled.get(name) ?? new RegExp(phraseTables().claimWords[name]);
  compiled.set(name, known);
  return known;
}

/** Whether such words stand in a text (or before or after a phrase, as the pattern has it). */
export function says(name: ClaimWord, text: string): boolean {
  return wordsOf(name).test(text);
}
