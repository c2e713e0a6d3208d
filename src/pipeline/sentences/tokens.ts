/** Words, numbers and punctuation marks of a stretch of text. */
import { fold } from '../../knowledge/fold';
import type { Casing, Token } from '../types/sentence';

/**
 * A handle; an agency's heading ("Soccer-Lund signs"); a name run together with the credit of its picture ("GhentCredit: Getty"); a word with its inner hyphens and apostrophes ("Alexander-Arnold", "27-year-old", "d'Or"), with a top-level
 * domain ("Goal.com") or as initials ("U.S."); a number with its separators; else one mark.
 */
const PIECE =
  /@\w+|Soccer(?=-\p{Lu})|(?<=-)to(?=-\p{Lu})|\p{Lu}\p{L}+?(?=Credit:)|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-‐‑'’&](?!to-\p{Lu})(?=[\p{L}\p{N}])|(?<=\d)[.,](?=\d)|\.(?=(?:com|net|org|co|uk|es|it|de|fr|ng|gh|ke|za|nl|pt|ie|tv|tr|gr|pl|au|br|ar|hr|rs|eu|info|ro|bg|cz|sk|hu|mx|uy|ru|ua|dk|se)\b)|(?<=\bwww)\.|(?<=\b\p{Lu})\.(?=\p{Lu}\b))[\p{L}\p{M}\p{N}]+)*|[^\s]/gu;

const POSSESSIVE = /['’]s$/i;

function casingOf(text: string): Casing {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'none';
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length > 1 ? 'upper' : 'initial';
  return /^\p{Lu}/u.test(letters) && letters.slice(1) === letters.slice(1).toLowerCase() ? 'initial' : 'mixed';
}

function tokenOf(text: string, start: number): Token {
  const word = /[\p{L}\p{N}]/u.test(text);
  const kind = !word ? 'punct' : /^\d[\d.,]*$/.test(text) ? 'number' : 'word';
  return { text, start, end: start + text.length, fold: fold(text), kind, casing: casingOf(text) };
}

/** Tokens of `text.slice(start, end)`; a possessive "'s" is a token of its own. */
export function tokensOf(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(PIECE)) {
    const at = start + match.index;
    const piece = match[0];
    const possessive = POSSESSIVE.exec(piece);
    if (
      possessive &&
      possessive.index > 0 &&
      !/^(?:it|he|she|that|there|what|who|here|let)$/i.test(piece.slice(0, possessive.index))
    ) {
      tokens.push(tokenOf(piece.slice(0, possessive.index), at), tokenOf(possessive[0], at + possessive.index));
    } else tokens.push(tokenOf(piece, at));
  }
  return tokens;
}
