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

/** Two clubs may be "the former" and "the latter" as well, where the players are no pair. */
function clubsOf(board: Board, index: number, until: number): number {
  return new Set(board.of(index).flatMap((one) => (one.kind === 'club' && one.end <= until ? [one.club] : []))).size;
}

/** "Lund and the Dane Ferri": from one name to the next. */
const PAIR = /^(?:,? (?:and|or|&) )(?:[\p{L}\d'’-]+ ){0,3}$/u;

/** The players of a sentence before `until` stand side by side. */
function arePair(board: Board, index: number, until: number): boolean {
  const [first, second] = board
    .of(index)
    .filter((one) => one.kind === 'player' && one.how === 'name' && one.end <= until);
  const text = board.sentences[index];
  return !!first && !!second && !!text && PAIR.test(text.text.slice(first.end - text.start, second.start - text.start));
}

/** Of those named in the same sentence before, or in the one before it, where they are two and no clubs are. */
export function addOneOfTwo(board: Board, { index, start, text }: Sentence): void {
  for (const match of text.matchAll(ONE_OF_TWO)) {
    const at = start + match.index;
    const before = playersOf(board, index - 1, at);
    const here = playersOf(board, index, at);
    const [first, second, third] = before.length === 2 ? before : here;
    if (first === undefined || second === undefined || third !== undefined) continue;
    const named = before.length === 2 ? index - 1 : index;
    if (clubsOf(board, named, at) > 1 && !arePair(board, named, at)) continue;
    const player = match[1] === 'former' ? first : second;
    board.addPlayer({ start: at + 4, end: at + match[0].length }, index, player, 'description', 'one-of-two');
  }
}
