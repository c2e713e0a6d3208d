/** "The former", "the latter": one of the two players whom a sentence names. */
import type { Sentence } from '../types/sentence';
import type { Board } from './board';

const ONE_OF_TWO =
  /(?<!\p{L})[Tt]he (former|latter)(?=['’]s |[,.;]|,? (?:is|was|has|had|would|could|will|can|may|might|who|also|wants?|being|joined|left|costs?|signed)(?!\p{L}))/gu;

/** Players of a sentence in order, each once. */
function playersOf(board: Board, index: number, until: number): readonly number[] {
  const all = board.of(index).flatMap((one) => (one.kind === 'player' && one.end <= until ? [one.player] : []));
  return [...new Set(all)];
}

/** Of those named in the same sentence before, or in the one before it, where they are two. */
export function addOneOfTwo(board: Board, { index, start, text }: Sentence): void {
  for (const match of text.matchAll(ONE_OF_TWO)) {
    const at = start + match.index;
    const before = playersOf(board, index - 1, at);
    const here = playersOf(board, index, at);
    const [first, second, third] = before.length === 2 ? before : here;
    if (first === undefined || second === undefined || third !== undefined) continue;
    const player = match[1] === 'former' ? first : second;
    board.addPlayer({ start: at + 4, end: at + match[0].length }, index, player, 'description', 'one-of-two');
  }
}
