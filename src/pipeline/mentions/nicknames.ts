/** A nickname in quotes inside a name: 'Carlos "El Lobo" Ruiz' is Carlos Ruiz. */
import type { Token } from '../types/sentence';

const OPENS = /^["“'‘]$/;
const CLOSES = /^["”'’]$/;
/** Tokens of the longest nickname. */
const LONGEST = 3;

const isName = (token: Token | undefined): token is Token => token !== undefined && /^\p{Lu}\p{L}/u.test(token.text);

/** Where the surname stands behind a nickname whose quote opens at `at`; else null. */
export function afterNickname(tokens: readonly Token[], at: number): number | null {
  const [before, opener] = [tokens[at - 1], tokens[at]];
  if (!isName(before) || !opener || !OPENS.test(opener.text) || opener.start - before.end !== 1) return null;
  // "Morelos 'analysing' Porto move" quotes a word: a nickname begins with a capital or an article.
  if (!/^(?:\p{Lu}|(?:the|el|la|o|il|le)$)/u.test(tokens[at + 1]?.text ?? '')) return null;
  for (let to = at + 2; to <= at + 1 + LONGEST; to++) {
    const [last, surname] = [tokens[to], tokens[to + 1]];
    if (last && CLOSES.test(last.text)) return isName(surname) && surname.start - last.end === 1 ? to + 1 : null;
  }
  return null;
}

/** Whether the tokens from `from` to `to` are such a nickname, whole. */
export function isNickname(tokens: readonly Token[], from: number, to: number): boolean {
  return afterNickname(tokens, from - 1) === to + 1;
}

/** A name less the nickname inside it. */
export function withoutNickname(name: string): string {
  return name.replace(/ ["“'‘][^"”'’]+["”'’] /u, ' ');
}
