/** Dashes around an aside: "X – his agent and sister – has revealed" says what "X, his agent and sister, has revealed" does. */
import type { Token } from '../types/sentence';

const DASH = /^[-–—―]+$/;

/** Words of the longest aside that is read so. */
const WORDS_AT_MOST = 18;

/** A dash between words, not the bullet or the label ("18.30 – Done deal – …") that opens a line. */
const opens = (tokens: readonly Token[], at: number): boolean => at > 1 || (at === 1 && tokens[2]?.casing === 'lower');

/** The tokens with a comma, as the phrase tables read it, for each of the only two dashes of a sentence. */
export function withAsides(tokens: readonly Token[]): readonly Token[] {
  const dashes = tokens.flatMap(({ kind, text }, at) => (kind === 'punct' && DASH.test(text) ? at : []));
  const [first = 0, second = 0] = dashes;
  const words = second - first - 1;
  const pair = dashes.length === 2 && opens(tokens, first) && second < tokens.length - 2;
  if (!pair || words < 1 || words > WORDS_AT_MOST) return tokens;
  return tokens.map((token, at) => (at === first || at === second ? { ...token, fold: ',' } : token));
}
