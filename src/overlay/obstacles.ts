/** What stands around a sentence: words and controls that nothing may cover, pictures that are better left free. */
import type { SafeDom } from '../page/dom-safe';
import { type Box, overlap } from './boxes';

interface Obstacles {
  readonly hard: readonly Box[];
  readonly soft: readonly Box[];
}

const MEDIA: ReadonlySet<string> = new Set(['img', 'picture', 'video', 'iframe', 'canvas', 'svg', 'object', 'embed']);
const CONTROLS: ReadonlySet<string> = new Set(['button', 'input', 'select', 'textarea', 'audio']);
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);
/** Nodes looked at for one place: a page with more around one sentence gets an approximate answer. */
const MOST_NODES = 4000;

const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

class Collector {
  readonly hard: Box[] = [];
  readonly soft: Box[] = [];
  /** Elements in a row that lie below the area. */
  below = 0;
  readonly #dom: SafeDom;
  readonly #area: Box;

  constructor(dom: SafeDom, area: Box) {
    this.#dom = dom;
    this.#area = area;
  }

  /** Takes a node in; whether what is inside it counts too. */
  visit(node: Node): boolean {
    if (this.#dom.isText(node)) this.#text(node);
    return this.#dom.isElement(node) && this.#element(node);
  }

  #text(node: Text): void {
    if (this.#dom.data(node).trim() === '') return;
    const range = this.#dom.range();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (overlap(box, this.#area) > 0) this.hard.push(box);
  }

  #element(element: Element): boolean {
    const tag = this.#dom.tag(element);
    if (UNSEEN.has(tag)) return false;
    const box = rectOf(element);
    const touches = overlap(box, this.#area) > 0;
    this.below = box.top > this.#area.bottom ? this.below + 1 : 0;
    if (touches && MEDIA.has(tag)) this.soft.push(box);
    else if (touches && CONTROLS.has(tag)) this.hard.push(box);
    // Some elements have no box of their own although what is in them has ("display: contents", floats).
    return !MEDIA.has(tag) && (touches || box.width === 0 || box.height === 0);
  }
}

/** Children from which a list is long: its end is not looked for one by one. */
const LONG = 200;

/** The first child of a long list that reaches down to `top`: such lists run down the page. */
function reaching(list: ArrayLike<Element>, top: number): Element | null {
  let [low, high] = [0, list.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    const child = list[mid];
    if (child !== undefined && rectOf(child).bottom < top) low = mid + 1;
    else high = mid;
  }
  return list[low] ?? null;
}

/** From an element to where its children come near the area; the cursor stands there then. */
function into(dom: SafeDom, cursor: TreeWalker, area: Box): Node | null {
  const { currentNode } = cursor;
  const list = dom.isElement(currentNode) ? dom.children(currentNode) : [];
  if (list.length < LONG) return cursor.firstChild();
  const first = reaching(list, area.top);
  if (first !== null) cursor.currentNode = first;
  return first;
}

function following(cursor: TreeWalker): Node | null {
  for (;;) {
    const next = cursor.nextSibling();
    if (next !== null) return next;
    if (cursor.parentNode() === null) return null;
  }
}

/** Elements in a row below the area, from which the rest of their list is taken to lie there too. */
const BELOW = 100;

function collect(dom: SafeDom, area: Box): Obstacles {
  const found = new Collector(dom, area);
  if (dom.body === null) return found;
  const cursor = dom.walker(dom.body);
  let node = into(dom, cursor, area);
  for (let seen = 0; node !== null && seen < MOST_NODES; seen++) {
    const within = found.visit(node) ? into(dom, cursor, area) : null;
    if (found.below >= BELOW) {
      found.below = 0;
      cursor.parentNode();
    }
    node = within ?? following(cursor);
  }
  return found;
}

/** Boxes of a page at one moment (viewport pixels): those of `band` are read once, however many places are asked for. */
export class Surroundings {
  readonly #dom: SafeDom;
  readonly #band: Box;
  #read: Obstacles | null = null;

  constructor(dom: SafeDom, band: Box) {
    this.#dom = dom;
    this.#band = band;
  }

  /** Boxes that touch `area`. Subtrees outside it are not entered. */
  in(area: Box): Obstacles {
    if (area.top < this.#band.top || area.bottom > this.#band.bottom) return collect(this.#dom, area);
    this.#read ??= collect(this.#dom, this.#band);
    const touching = (box: Box) => overlap(box, area) > 0;
    return { hard: this.#read.hard.filter(touching), soft: this.#read.soft.filter(touching) };
  }
}
