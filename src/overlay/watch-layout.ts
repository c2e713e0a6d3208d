/** Tells when places on the page may have moved. Observes sizes, never the article's nodes. */
import { FORCED_COLOURS } from './highlights';

interface LayoutEvents {
  readonly refresh: () => void;
  readonly scrolled: () => void;
  /** Sizes of text may have changed. */
  readonly fonts: () => void;
}

/** Share of a screen after which new sentences may have come near. */
const FAR = 0.4;

/** Until `signal` aborts. `root`: element that holds the story. */
export function watchLayout(document: Document, root: Element, events: LayoutEvents, signal: AbortSignal): void {
  const view = document.defaultView ?? window;
  const options = { signal, passive: true, capture: true } as const;
  const sizes = new view.ResizeObserver(() => events.refresh());
  for (const element of [root, document.body, document.documentElement]) if (element !== null) sizes.observe(element);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  const refonted = () => {
    events.fonts();
    events.refresh();
  };
  document.fonts.addEventListener('loadingdone', refonted, { signal });
  view.addEventListener('resize', refonted, { signal });
  view.matchMedia(FORCED_COLOURS).addEventListener('change', events.refresh, { signal });
  let at = view.scrollY;
  const scrolled = (event: Event) => {
    const whole = event.target === document;
    if (whole && Math.abs(view.scrollY - at) < FAR * view.innerHeight) return;
    at = view.scrollY;
    events.scrolled();
  };
  view.addEventListener('scroll', scrolled, options);
  // Dialogs, popovers and fullscreen elements of the page come and go; pictures arrive and push text down.
  for (const type of ['toggle', 'close', 'cancel', 'fullscreenchange', 'load', 'transitionend']) {
    document.addEventListener(type, events.refresh, options);
  }
  const opened = new view.MutationObserver(() => events.refresh());
  opened.observe(document, { subtree: true, attributes: true, attributeFilter: ['open'] });
  signal.addEventListener('abort', () => opened.disconnect(), { once: true });
}
