/**
 * One run of the content script. A second one in the same page (injected again, or a newer version) ends the first; a
 * run whose extension is gone ends itself at the next thing that happens.
 */
import { alive } from '../platform/context';

/**
 * Keeps the run of this extension's own world on its `document` object: a page sees another object, and its elements'
 * names cannot shadow a symbol.
 */
const RUN = Symbol.for('run');

/** Anything of this kind makes a dead run notice that it is dead. */
const SIGNS = ['visibilitychange', 'pointerdown', 'keydown', 'scroll', 'focusin'] as const;

/** How long one run of the content script may go on. */
export interface Lifetime {
  readonly signal: AbortSignal;
  /** Whether the extension still lives; ends the run where it does not. */
  readonly check: () => boolean;
  /** Ends the run for good. */
  readonly end: () => void;
}

/** Begins a run on a document and ends the one before it. */
export function beginRun(document: Document): Lifetime {
  const older: unknown = Reflect.get(document, RUN);
  if (older instanceof AbortController) older.abort();
  const run = new AbortController();
  Reflect.set(document, RUN, run);
  const check = () => {
    if (!alive()) run.abort();
    return !run.signal.aborted;
  };
  for (const sign of SIGNS)
    document.addEventListener(sign, check, { signal: run.signal, capture: true, passive: true });
  return { signal: run.signal, check, end: () => run.abort() };
}

/** Waits until a page that the browser has prepared unseen is looked at. */
export function shown(document: Document, signal: AbortSignal): Promise<void> {
  const waiting = 'prerendering' in document && document.prerendering === true;
  if (!waiting) return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
  });
}
