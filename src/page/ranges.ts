/** Back from offsets in the article's text to places on the page, checked against the page as it is now. */
import type { Span } from '../pipeline/types/span';
import type { SafeDom } from './dom-safe';
import type { Piece } from './outline';

/** Pieces of the article, `at` counting in its text; in order. */
export type Places = readonly Piece[];

/** Index of the first piece that ends after an offset. */
function firstAfter(places: Places, offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    const piece = places[mid];
    if (piece !== undefined && piece.at + piece.length <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** White space may have been another kind of it. */
const same = (a: string, b: string): boolean => a === b || a.replace(/\s/g, ' ') === b.replace(/\s/g, ' ');

/** The piece's words still stand where they were read. */
function holdsStill(dom: SafeDom, piece: Piece): boolean {
  if (!dom.isConnected(piece.node)) return false;
  const now = dom.data(piece.node);
  if (now === piece.data) return true;
  const to = piece.from + piece.length;
  return same(now.slice(piece.from, to), piece.data.slice(piece.from, to));
}

/** What skipped elements (a hidden label, an advert between two words) may add to a range's own text. */
const SLACK = 400;

/** The range reads the pieces in their order, and little besides. */
function readsAs(range: Range, pieces: Places): boolean {
  const text = range.toString();
  let at = 0;
  let length = 0;
  for (const piece of pieces) {
    const words = piece.data.slice(piece.from, piece.from + piece.length);
    length += words.length;
    const inside = piece === pieces[0] || piece === pieces.at(-1) ? '' : words;
    at = text.indexOf(inside, at);
    if (at < 0) return false;
    at += inside.length;
  }
  return text.replace(/\s+/g, ' ').length <= length + SLACK;
}

/** Range of a span, or null where its words are not on the page any more. */
export function locate(dom: SafeDom, places: Places, span: Span): Range | null {
  const from = firstAfter(places, span.start);
  const pieces: Piece[] = [];
  for (let at = from; at < places.length; at++) {
    const piece = places[at];
    if (piece === undefined || piece.at >= span.end) break;
    pieces.push(piece);
  }
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined || !pieces.every((piece) => holdsStill(dom, piece))) return null;
  const range = dom.range();
  range.setStart(first.node, first.from + Math.max(0, span.start - first.at));
  range.setEnd(last.node, last.from + Math.min(last.length, span.end - last.at));
  return readsAs(range, pieces) ? range : null;
}
