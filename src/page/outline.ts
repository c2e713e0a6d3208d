/** The page as boxes (block-level elements) and runs (the lines of text in them), read in one walk. */
import type { Hint } from './tags';

/** An element that breaks lines. */
export interface Box {
  readonly index: number;
  readonly element: Element;
  /** Index of the box around it; -1 for the outermost. */
  readonly parent: number;
  /** Index of the last box inside it (boxes are numbered in document order). */
  readonly last: number;
  readonly tag: string;
  readonly hint: Hint | null;
}

/** A stretch of a run that equals a stretch of one text node, white space apart. */
export interface Piece {
  readonly node: Text;
  /** The node's whole data when it was read. */
  readonly data: string;
  /** Offset in the run's text. */
  readonly at: number;
  /** Offset in the node. */
  readonly from: number;
  readonly length: number;
}

/** A link inside a run. */
export interface RunLink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** One line of text: what stands in a box before another begins. */
export interface Run {
  readonly index: number;
  readonly box: number;
  /** White space collapsed, invisible characters left out, no space at either end. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly RunLink[];
  /** Characters that lead to another page. */
  readonly linked: number;
  /** Characters inside `<time>`. */
  readonly timed: number;
}

/** The visible text of a page with the boxes around it, in document order. */
export interface Outline {
  readonly boxes: readonly Box[];
  readonly runs: readonly Run[];
}

/** Whether box `inner` is `outer` or lies in it. */
export function holds(boxes: readonly Box[], outer: number, inner: number): boolean {
  const box = boxes[outer];
  return box !== undefined && inner >= outer && inner <= box.last;
}

/** The box and those around it, innermost first. */
export function* around(boxes: readonly Box[], box: number): Generator<Box> {
  for (let at = boxes[box]; at !== undefined; at = boxes[at.parent]) yield at;
}

/** Nearest box with one of these tags, the box itself included. */
export function nearest(boxes: readonly Box[], box: number, tags: ReadonlySet<string>): Box | null {
  for (const one of around(boxes, box)) if (tags.has(one.tag)) return one;
  return null;
}

/** Share of a run that leads to other pages. */
export function linkShare(run: Run): number {
  return run.text.length === 0 ? 0 : run.linked / run.text.length;
}
