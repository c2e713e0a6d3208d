/** What the page's own layout says about a place: the column that a sentence stands in, and light or dark ground. */
import type { SafeDom } from '../page/dom-safe';
import type { Box } from './boxes';
import type { Theme } from './types';

function* ancestors(dom: SafeDom, node: Node): Generator<Element> {
  if (dom.html === null) return;
  if (dom.isElement(node)) yield node;
  const cursor = dom.walker(dom.html);
  cursor.currentNode = node;
  for (let at = cursor.parentNode(); at !== null; at = cursor.parentNode()) if (dom.isElement(at)) yield at;
}

const styleOf = (dom: SafeDom, element: Element): CSSStyleDeclaration =>
  (dom.document.defaultView ?? window).getComputedStyle(element);

/** Content box of the nearest block around a node (viewport pixels), and which way its text runs. */
export function columnOf(dom: SafeDom, node: Node): { readonly column: Box; readonly rtl: boolean } | null {
  for (const element of ancestors(dom, node)) {
    const style = styleOf(dom, element);
    if (/^(?:inline|contents|none|ruby)/.test(style.display)) continue;
    const box = Element.prototype.getBoundingClientRect.call(element);
    const pad = (side: string): number => Number.parseFloat(side) || 0;
    return {
      column: {
        left: box.left + pad(style.paddingLeft),
        top: box.top,
        right: box.right - pad(style.paddingRight),
        bottom: box.bottom,
      },
      rtl: style.direction === 'rtl',
    };
  }
  return null;
}

/** Brightness of a computed colour, 0–255, or null where it lets most of what is behind it through. */
function brightness(color: string): number | null {
  const parts = /^(rgba?|color)\((?:srgb )?([^)]+)\)$/.exec(color);
  const [r, g, b, alpha = 1] = (parts?.[2] ?? '').split(/[\s,/]+/).map(Number);
  if (r === undefined || g === undefined || b === undefined || [r, g, b, alpha].some(Number.isNaN)) return null;
  const unit = parts?.[1] === 'color' ? 255 : 1;
  return alpha < 0.5 ? null : (0.299 * r + 0.587 * g + 0.114 * b) * unit;
}

/** What the badges stand on: the reader's choice, else the page's own ground, else the system's. */
export function groundOf(dom: SafeDom, root: Element, theme: Theme): 'light' | 'dark' {
  if (theme !== 'auto') return theme;
  for (const element of ancestors(dom, root)) {
    const bright = brightness(styleOf(dom, element).backgroundColor);
    if (bright !== null) return bright < 128 ? 'dark' : 'light';
  }
  const scheme = dom.html === null ? '' : styleOf(dom, dom.html).colorScheme;
  const dark = (dom.document.defaultView ?? window).matchMedia('(prefers-color-scheme: dark)').matches;
  return scheme === 'dark' || (scheme.includes('dark') && dark) ? 'dark' : 'light';
}
