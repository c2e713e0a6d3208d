/** Ranges of a line's text: the pieces and the article's words behind them, and lines with ranges merged to one word. */
import type { Span } from '../types/span';
import { join, type Line, type Piece } from './line';

/** Index of the first piece that begins at or after `offset` of the line's text. */
function pieceAt(line: Line, offset: number): number {
  let at = 1;
  let index = 0;
  for (const piece of line.pieces) {
    if (at >= offset) break;
    at += piece.text.length + 1;
    index++;
  }
  return index;
}

/** Pieces [first, last) that [from, to) of the line's text covers. */
export function piecesIn(line: Line, from: number, to: number): { readonly first: number; readonly last: number } {
  return { first: pieceAt(line, from), last: pieceAt(line, to) };
}

/** The article's words behind [from, to) of the line's text. */
export function spanIn(line: Line, from: number, to: number): Span {
  const { first, last } = piecesIn(line, from, to);
  const covered = line.pieces.slice(first, last).filter((piece) => piece.end > piece.start);
  const head = covered[0];
  const tail = covered[covered.length - 1];
  return head && tail ? { start: head.start, end: tail.end } : { start: line.sentence.start, end: line.sentence.start };
}

/** Replaces the pieces of each range by one placeholder; ranges are apart and in order. */
export function merge(
  line: Line,
  ranges: readonly { readonly from: number; readonly to: number; readonly text: string }[],
): Line {
  if (ranges.length === 0) return line;
  const pieces: Piece[] = [];
  let done = 0;
  for (const range of ranges) {
    const { first, last } = piecesIn(line, range.from, range.to);
    pieces.push(...line.pieces.slice(done, first), { text: range.text, ...spanIn(line, range.from, range.to) });
    done = last;
  }
  return join(line.sentence, [...pieces, ...line.pieces.slice(done)]);
}
