/** "Lens, though, have rejected it", "Nice, for their part, want more": words set off by commas that only link. */
import type { Token } from '../types/sentence';

const LINKS = new Set(
  (
    'however|though|meanwhile|too|also|indeed|therefore|then|naturally|of course|in turn|in fact|in the end|in return|' +
    'in the meantime|in contrast|by contrast|for now|for the moment|for the time being|at the moment|at present|at least|' +
    'as expected|as ever|once again|on the other hand|for their part|for his part|for her part|for its part'
  ).split('|'),
);
/** Tokens of the longest of them. */
const MOST = 4;

/** Behind the second comma another clause begins: "Lens want him, however, the striker …". */
const OPENS =
  /^(?:the|an?|they|he|she|it|we|you|i|there|this|that|these|those|his|her|their|its|our|my|when|if|who|whose|which|where|but|and|or|so|with|while|whereas|as|after|before|because|since|although|though|despite|according)$/;

const isComma = (token: Token | undefined): boolean => token?.text === ',';

/** Whether the tokens from the comma at `from` to the next one are such an aside, and the sentence goes on behind it. */
function opensAside(tokens: readonly Token[], from: number): number | null {
  if (from === 0 || !isComma(tokens[from])) return null;
  for (let to = from + 2; to <= from + 1 + MOST; to++) {
    if (!isComma(tokens[to])) continue;
    const words = tokens.slice(from + 1, to);
    const next = tokens[to + 1];
    const goesOn = next?.kind === 'word' && next.casing === 'lower' && !OPENS.test(next.fold);
    return goesOn && LINKS.has(words.map(({ fold }) => fold).join(' ')) ? to : null;
  }
  return null;
}

/** Whether the token at `at` belongs to such an aside, its commas included. */
export function isLinkingAside(tokens: readonly Token[], at: number): boolean {
  for (let from = at; from >= 0 && from > at - MOST - 2; from--) {
    const to = opensAside(tokens, from);
    if (to !== null) return at <= to;
  }
  return false;
}
