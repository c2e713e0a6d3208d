/** Walks the page once, without recursion and without asking for layout. */
import { finish } from '../pipeline/text/steps';
import type { SafeDom } from './dom-safe';
import type { Box, Outline, Run } from './outline';
import { RunBuilder } from './run-builder';
import { hintOf, INLINE, isHidden, NEVER } from './tags';

/** Beyond these a page is not read further: no story is that long, and the tab stays usable. */
const MAX_NODES = 150_000;
const MAX_CHARS = 2_000_000;

/** Attributes in which sites name what a part of the page is. */
const NAMING = ['class', 'id', 'itemprop', 'data-component', 'data-testid'] as const;

/** Resolves an `href`; null for what is no web address. `other`: it leads to another page. */
export type Resolve = (href: string) => { readonly href: string | null; readonly other: boolean };

type Frame =
  | { readonly kind: 'box'; readonly box: number }
  | { readonly kind: 'link'; readonly href: string; readonly start: number; readonly run: number }
  | { readonly kind: 'time'; readonly start: number; readonly run: number }
  | { readonly kind: 'inline' };

/** A box whose end is not known yet. */
type OpenBox = { -readonly [K in keyof Box]: Box[K] };

class Walk {
  readonly boxes: OpenBox[] = [];
  readonly runs: Run[] = [];
  readonly #frames: Frame[] = [];
  readonly #builder = new RunBuilder();
  readonly #dom: SafeDom;
  readonly #resolve: Resolve;
  #box = -1;
  #nodes = 0;
  #chars = 0;

  constructor(dom: SafeDom, resolve: Resolve) {
    this.#dom = dom;
    this.#resolve = resolve;
  }

  get full(): boolean {
    return this.#nodes > MAX_NODES || this.#chars > MAX_CHARS;
  }

  text(node: Text): void {
    this.#nodes++;
    const data = this.#dom.data(node);
    this.#chars += data.length;
    this.#builder.add(node, data.length > MAX_CHARS ? data.slice(0, MAX_CHARS) : data);
  }

  /** True when the children of a node are to be read. */
  visit(node: Node): boolean {
    if (this.#dom.isElement(node)) return this.enter(node);
    if (this.#dom.isText(node)) this.text(node);
    return false;
  }

  /** True when its children are to be read. */
  enter(element: Element): boolean {
    this.#nodes++;
    const tag = this.#dom.tag(element);
    if (tag === 'br') {
      if (this.#builder.lineBreak()) this.closeRun();
      return false;
    }
    if (NEVER.has(tag)) return false;
    const attrs = this.#dom.hasAttributes(element);
    const attr = (name: string) => (attrs ? this.#dom.attr(element, name) : null);
    if (attrs && isHidden(attr('hidden'), attr('aria-hidden'), attr('style'))) return false;
    const names = NAMING.map((name) => attr(name) ?? '').join(' ');
    const hint = hintOf(attr('role'), tag.includes('-') ? `${tag} ${names}` : names);
    if (!INLINE.has(tag)) this.#open(element, tag, hint);
    else if (hint === 'junk' && tag !== 'a') return false;
    else this.#frames.push(this.#inline(tag, attr));
    return true;
  }

  #inline(tag: string, attr: (name: string) => string | null): Frame {
    const at = { start: this.#builder.length, run: this.runs.length };
    const href = tag === 'a' ? attr('href') : null;
    if (href !== null) return { kind: 'link', href, ...at };
    return tag === 'time' ? { kind: 'time', ...at } : { kind: 'inline' };
  }

  #open(element: Element, tag: string, hint: Box['hint']): void {
    this.closeRun();
    const index = this.boxes.length;
    this.boxes.push({ index, element, parent: this.#box, last: index, tag, hint });
    this.#frames.push({ kind: 'box', box: index });
    this.#box = index;
  }

  leave(): void {
    const frame = this.#frames.pop();
    if (frame?.kind === 'box') this.#close(frame.box);
    else if (frame?.kind === 'link') {
      const to = this.#resolve(frame.href);
      this.#builder.link(this.#startOf(frame), to.href, to.other);
    } else if (frame?.kind === 'time') this.#builder.time(this.#startOf(frame));
  }

  /** A box inside a link or time ends its run: the rest starts anew. */
  #startOf(frame: { readonly start: number; readonly run: number }): number {
    return frame.run === this.runs.length ? frame.start : 0;
  }

  #close(index: number): void {
    this.closeRun();
    const box = this.boxes[index];
    if (box === undefined) return;
    box.last = this.boxes.length - 1;
    this.#box = box.parent;
  }

  /** Links still open count for this run as well ("<a><h3>…</h3></a>"). */
  closeRun(): void {
    for (const frame of this.#frames) {
      if (frame.kind !== 'link' || this.#builder.length === 0) continue;
      const to = this.#resolve(frame.href);
      this.#builder.link(this.#startOf(frame), to.href, to.other);
    }
    const run = this.#builder.take(this.runs.length, this.#box);
    if (run !== null) this.runs.push(run);
  }
}

/** Moves from node to node between two pauses. */
const BATCH = 400;
/** Walks that may find their place gone after a pause; the one after them does not pause. */
const TRIES = 3;

/** One walk; false where the page has removed what it stood on during a pause. */
function* pass(state: Walk, dom: SafeDom, root: Element, pausing: boolean): Generator<void, boolean> {
  const cursor = dom.walker(root);
  let open = state.enter(root) ? 1 : 0;
  let inside = true;
  for (let moves = 1; open > 0 && !state.full; moves++) {
    if (pausing && moves % BATCH === 0) {
      yield;
      if (!dom.isConnected(cursor.currentNode)) return false;
    }
    const moved = inside ? cursor.firstChild() : cursor.nextSibling();
    if (moved === null) {
      if (!inside) cursor.parentNode();
      state.leave();
      open--;
      inside = false;
    } else {
      inside = state.visit(moved);
      if (inside) open++;
    }
  }
  for (; open > 0; open--) state.leave();
  state.closeRun();
  return true;
}

/** Reads everything under `root` that may be text of a page, with pauses in which the page may change. */
export function* walkInSteps(dom: SafeDom, root: Element, resolve: Resolve): Generator<void, Outline> {
  for (let tries = 0; ; tries++) {
    const state = new Walk(dom, resolve);
    if (yield* pass(state, dom, root, tries < TRIES)) return { boxes: state.boxes, runs: state.runs };
  }
}

/** `walkInSteps` at once. */
export function walk(dom: SafeDom, root: Element, resolve: Resolve): Outline {
  return finish(walkInSteps(dom, root, resolve));
}
