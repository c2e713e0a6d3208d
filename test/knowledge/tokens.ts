/** A small tokeniser for tests of the matcher: words, numbers and marks with their offsets. */
import { fold } from '../../src/knowledge/fold';
import type { Casing, Token } from '../../src/pipeline/types/sentence';

function casingOf(text: string): Casing {
  if (!/\p{L}/u.test(text)) return 'none';
  if (text === text.toLowerCase()) return 'lower';
  if (text === text.toUpperCase()) return 'upper';
  return /^\p{Lu}[\p{Ll}\p{M}'’-]*$/u.test(text) ? 'initial' : 'mixed';
}

/** Tokens of one sentence; `'s` stands alone, hyphenated words stay whole unless `split`. */
export function tokensOf(sentence: string, split = false): readonly Token[] {
  const word = split ? /@?[\p{L}\p{M}\p{N}_]+/u : /@?[\p{L}\p{M}\p{N}_]+(?:[-.&][\p{L}\p{M}\p{N}]+)*/u;
  const pattern = new RegExp(`['’]s(?![\\p{L}])|${word.source}|\\S`, 'gu');
  return [...sentence.matchAll(pattern)].map((match) => {
    const text = match[0];
    const letter = /[\p{L}]/u.test(text);
    const kind = /^\d+$/.test(text) ? 'number' : letter || /\d/.test(text) ? 'word' : 'punct';
    return { start: match.index, end: match.index + text.length, text, fold: fold(text), kind, casing: casingOf(text) };
  });
}
