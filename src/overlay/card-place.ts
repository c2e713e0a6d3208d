/** Puts the opened card beside its badge, inside what is visible, and lets it scroll inside where room is short. */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Box } from './boxes';
import type { Host } from './host';

const EDGE = 8;
/** px: below this a card is no card; it may then reach out of the visible part. */
const LEAST_HEIGHT = 220;

const placed = new WeakMap<HTMLElement, string>();

/** Places the card of `host` beside `box` (viewport pixels); stays where it is while the badge has not moved. */
export function placeCard(host: Host, box: Box | null): void {
  const card = host.root.querySelector<HTMLElement>('[data-card]');
  if (card === null || box === null) return;
  const { x: originX, y: originY } = host.origin();
  const view = host.element.ownerDocument.defaultView ?? window;
  const key = [box.left - originX, box.top - originY, view.innerWidth, view.innerHeight].map(Math.round).join();
  if (placed.get(card) === key) return;
  placed.set(card, key);
  const rect = new DOMRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
  const reference = { getBoundingClientRect: () => rect, contextElement: card };
  const height = ({ availableHeight }: { availableHeight: number }) => {
    card.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`;
  };
  void computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(6),
      flip({ padding: EDGE, fallbackStrategy: 'bestFit' }),
      shift({ padding: EDGE }),
      size({ padding: EDGE, apply: height }),
    ],
  }).then(({ x, y }) => {
    card.style.transform = `translate(${Math.round(x - originX)}px,${Math.round(y - originY)}px)`;
    card.dataset.placed = '';
  });
}
