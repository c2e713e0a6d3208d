/**
 * What a reader does with the overlay. A page can send events of its own making and can steer a real click: only
 * trusted events count, a pointer has to meet the element by our own hit test, and all that follows is a card.
 */

/** What follows. */
export interface Actions {
  /** A badge or mark was activated. */
  readonly toggle: (item: string) => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
}

/** ms after a real press within which the click has to come; some pages swallow clicks on their way. */
const CLICK_COMES = 80;
/** ms in which a late click belongs to the press that was already answered. */
const SAME_PRESS = 700;

function itemOf(event: Event): HTMLElement | null {
  const [target] = event.composedPath();
  return target instanceof Element ? target.closest<HTMLElement>('button[data-id]') : null;
}

/** A pointer has to be where the element is; the keyboard has none. */
function meets(event: MouseEvent, root: ShadowRoot): boolean {
  if (event.detail === 0) return true;
  const [target] = event.composedPath();
  const hit = root.elementFromPoint(event.clientX, event.clientY);
  return target instanceof Element && hit !== null && (target === hit || target.contains(hit) || hit.contains(target));
}

/** Hears the reader, in the root of `host`, until `signal` aborts. */
export function listen(root: ShadowRoot, host: Element, actions: Actions, signal: AbortSignal): void {
  listenForItems(root, actions, signal);
  const outside = (event: Event) => {
    if (event.isTrusted && actions.isOpen() && !event.composedPath().includes(host)) actions.close();
  };
  const key = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape' && actions.isOpen()) actions.close();
  };
  const view = host.ownerDocument.defaultView ?? window;
  view.addEventListener('pointerdown', outside, { capture: true, signal });
  view.addEventListener('keydown', key, { capture: true, signal });
}

/** Badges and marks: each press counts once, by its click or, where the page swallows that, by itself. */
function listenForItems(root: ShadowRoot, actions: Actions, signal: AbortSignal): void {
  let answered = { id: '', at: Number.NEGATIVE_INFINITY };
  const toggle = (id: string) => {
    answered = { id, at: performance.now() };
    actions.toggle(id);
  };
  const click = (event: Event) => {
    if (!(event instanceof MouseEvent) || !event.isTrusted || !meets(event, root)) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    const id = itemOf(event)?.dataset.id;
    const late = answered.id === id && performance.now() - answered.at < SAME_PRESS;
    if (id !== undefined && !(late && event.detail > 0)) toggle(id);
  };
  const release = (event: PointerEvent) => {
    const id = itemOf(event)?.dataset.id;
    if (id === undefined || !event.isTrusted || event.button !== 0) return;
    const before = answered.at;
    setTimeout(() => {
      if (!signal.aborted && answered.at === before) toggle(id);
    }, CLICK_COMES);
  };
  root.addEventListener('click', click, { capture: true, signal });
  root.addEventListener('pointerup', (event) => event instanceof PointerEvent && release(event), { signal });
}
