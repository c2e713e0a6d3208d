/** Dashes around an aside: "X – his agent and sister – has revealed" says what "X, his agent and sister, has revealed" does. */
import type { Token } from '../types/sentence';

const DASH = /^[-–—―]+$/;

/** Words of the longest aside that is read so. */
const WORDS_AT_MOST = 18;

/** A dash between words, not the bullet or label that opens a line. */
const inside = (tokens: readonly Token[], at: number): boolean => at > 1 && at < tokens.length - 2;

/** The tokens with a comma, as the phrase tables read it, for each of the only two dashes of a sentence. */
export function withAsides(tokens: readonly Token[]): readonly Token[] {
  const dashes = tokens.flatMap(({ kind, text }, at) => (kind === 'punct' && DASH.test(text) ? at : []));
  const [first = 0, second = 0] = dashes;
  const pair = dashes.length === 2 && inside(tokens, first) && inside(tokens, second);
  if (!pair || second - first - 1 > WORDS_AT_MOST || second - first < 2) return tokens;
  return tokens.map((token, at) => (at === first || at === second ? { ...token, fold: ',' } : token));
}
