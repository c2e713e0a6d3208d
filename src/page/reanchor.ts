/** Finds words again after the page has changed: the same text, not attached to the old nodes. */
import type { Span } from '../pipeline/types/span';
import { type Assembled, assemble } from './assemble';
import type { SafeDom } from './dom-safe';
import { locate } from './ranges';
import { type Resolve, walk } from './walk';

/** Text before and after the words that tells two places of the same words apart. */
const CONTEXT = 24;

/** Places of `exact` in a text. */
function* placesOf(text: string, exact: string): Generator<number> {
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) yield at;
}

/** Length of what two texts share at their ends. */
function shared(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

const reversed = (text: string): string => Array.from(text).reverse().join('');

/** The place whose surroundings are most like the old ones. */
function best(text: string, old: string, span: Span): number | null {
  const before = old.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = reversed(old.slice(span.end, span.end + CONTEXT));
  const length = span.end - span.start;
  let found: { at: number; score: number } | null = null;
  for (const at of placesOf(text, old.slice(span.start, span.end))) {
    const end = at + length;
    const like = shared(before, text.slice(Math.max(0, at - CONTEXT), at));
    const score = like + shared(after, reversed(text.slice(end, end + CONTEXT)));
    if (found === null || score > found.score) found = { at, score };
  }
  return found?.at ?? null;
}

/**
 * Looks words up in the page as it is now. The page is read again at most once per task, however many spans ask: a
 * page that rewrites itself all the time costs one walk each time, not one per badge.
 */
export function findAgain(dom: SafeDom, text: string, root: Element, resolve: Resolve): (span: Span) => Range | null {
  let read: Assembled | null = null;
  const fresh = (): Assembled | null => {
    if (read !== null) return read;
    const where = dom.isConnected(root) ? root : dom.body;
    if (where === null) return null;
    const { runs } = walk(dom, where, resolve);
    read = assemble(runs.map((run) => ({ run, kind: 'paragraph' })));
    queueMicrotask(() => {
      read = null;
    });
    return read;
  };
  return (span) => {
    const now = fresh();
    const at = now === null ? null : best(now.text, text, span);
    if (now === null || at === null) return null;
    return locate(dom, now.places, { start: at, end: at + span.end - span.start });
  };
}
