/**
 * DOM access that a page cannot clobber. `<form><input name=parentNode>` shadows a form's own properties (also in
 * Chromium's isolated world, and `<img name=…>` those of `document`), so every property is read through the getter or
 * method of a prototype, taken from nodes that carry no names. Works for any document: a tab's, a frame's, jsdom's.
 */

export interface SafeDom {
  readonly document: Document;
  readonly html: Element | null;
  readonly body: Element | null;
  /** False for XML, SVG, plain text, images: documents that our markup rules do not fit. */
  readonly isHtml: boolean;
  /** Lower-case local name. */
  tag(element: Element): string;
  attr(element: Element, name: string): string | null;
  hasAttributes(element: Element): boolean;
  isText(node: Node): node is Text;
  isElement(node: Node): node is Element;
  data(node: Text): string;
  textContent(node: Node): string;
  children(element: Element): ArrayLike<Element>;
  isConnected(node: Node): boolean;
  select(selector: string): readonly Element[];
  /** Elements and texts under a root, in document order, without a filter function (those are slow). */
  walker(root: Element): TreeWalker;
  range(): Range;
}

const TEXT = 3;
const ELEMENT = 1;
/** NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT */
const SHOW = 0x1 | 0x4;

function descriptor(object: object, name: string): PropertyDescriptor {
  for (let at: object | null = Reflect.getPrototypeOf(object); at !== null; at = Reflect.getPrototypeOf(at)) {
    const found = Reflect.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return {};
}

/** A property of a node as a function, checked at run time to have the type that it is used as. */
function reader<T>(sample: object, name: string, is: (value: unknown) => value is T, otherwise: T): (of: object) => T {
  const { get } = descriptor(sample, name);
  return (of) => {
    const value: unknown = get ? Reflect.apply(get, of, []) : undefined;
    return is(value) ? value : otherwise;
  };
}

function method<A extends readonly unknown[], R>(sample: object, name: string): (of: object, ...args: A) => R {
  const { value } = descriptor(sample, name);
  return (of, ...args) => Reflect.apply(value, of, args);
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isElements = (value: unknown): value is ArrayLike<Element> =>
  typeof value === 'object' && value !== null && 'length' in value;
const isObject = (value: unknown): value is Element | null => typeof value === 'object';

/** Safe access to one document. */
export function safeDom(document: Document): SafeDom {
  const create = method<[string, string], Element>(document, 'createElementNS');
  const sample = create(document, 'http://www.w3.org/1999/xhtml', 'span');
  const text = method<[string], Text>(document, 'createTextNode')(document, '');
  const nodeType = reader(sample, 'nodeType', isNumber, 0);
  const localName = reader(sample, 'localName', isString, '');
  const getAttribute = method<[string], string | null>(sample, 'getAttribute');
  const hasAttributes = method<[], boolean>(sample, 'hasAttributes');
  const data = reader(text, 'data', isString, '');
  const children = reader<ArrayLike<Element>>(sample, 'children', isElements, []);
  const textContent = reader(sample, 'textContent', isString, '');
  const isConnected = reader(sample, 'isConnected', isBoolean, false);
  const selectAll = method<[string], NodeListOf<Element>>(document, 'querySelectorAll');
  const walk = method<[Node, number], TreeWalker>(document, 'createTreeWalker');
  const range = method<[], Range>(document, 'createRange');
  const html = reader(document, 'documentElement', isObject, null)(document);
  const contentType = reader(document, 'contentType', isString, '')(document);
  const kind = contentType === 'text/html' || contentType === 'application/xhtml+xml';
  return {
    document,
    html,
    body: reader(document, 'body', isObject, null)(document),
    isHtml: kind && html !== null && localName(html) === 'html',
    tag: localName,
    attr: getAttribute,
    hasAttributes,
    isText: (node): node is Text => nodeType(node) === TEXT,
    isElement: (node): node is Element => nodeType(node) === ELEMENT,
    data,
    textContent,
    children,
    isConnected,
    select: (selector) => Array.from(selectAll(document, selector)),
    walker: (root) => walk(document, root, SHOW),
    range: () => range(document),
  };
}
