/** Brings words of the page into view. */
import type { SafeDom } from '../page/dom-safe';

/** False where the words have no place that could be shown (in a closed part of the page). */
export function scrollTo(dom: SafeDom, range: Range): boolean {
  if (dom.html === null || range.getBoundingClientRect().height === 0) return false;
  const { startContainer } = range;
  const cursor = dom.walker(dom.html);
  cursor.currentNode = startContainer;
  const element = dom.isElement(startContainer) ? startContainer : cursor.parentNode();
  if (element === null || !dom.isElement(element)) return false;
  Element.prototype.scrollIntoView.call(element, { block: 'center' });
  return true;
}
