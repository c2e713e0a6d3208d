/** Lines of the page → the article's text with its blocks, links and the map back to the page. */
import { finish } from '../pipeline/text/steps';
import type { Block, Link } from '../pipeline/types/article';
import type { Line } from './body';
import type { Piece } from './outline';

/** Beyond this the story is cut, at a block. */
const MAX_TEXT = 300_000;
const BETWEEN = '\n\n';

/** The story as one text, and the way back from its offsets (UTF-16) to the page. */
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly places: readonly Piece[];
}

/** Lines between two pauses. */
const BATCH = 500;

/** Joins lines with breaks between them. */
export function assemble(lines: readonly Line[]): Assembled {
  return finish(assembleInSteps(lines));
}

/** `assemble`, with pauses. */
export function* assembleInSteps(lines: readonly Line[]): Generator<void, Assembled> {
  const texts: string[] = [];
  const blocks: Block[] = [];
  const links: Link[] = [];
  const places: Piece[] = [];
  let start = 0;
  for (const { run, kind } of lines) {
    if (texts.length % BATCH === 0) yield;
    const end = start + run.text.length;
    if (end > MAX_TEXT) break;
    texts.push(run.text);
    blocks.push({ start, end, kind });
    for (const link of run.links) links.push({ ...link, start: start + link.start, end: start + link.end });
    for (const piece of run.pieces) {
      const length = Math.min(piece.length, run.text.length - piece.at);
      if (length > 0) places.push({ ...piece, at: start + piece.at, length });
    }
    start = end + BETWEEN.length;
  }
  return { text: texts.join(BETWEEN), blocks, links, places };
}
