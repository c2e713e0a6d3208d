/**
 * The one element that the overlay adds to a page: a host with a closed shadow root behind `<html>`'s other children.
 * The page can take it away or put attributes on it; it is repaired a bounded number of times, never inside an
 * observer's callback, and then withdrawn.
 */
import type { SafeDom } from '../page/dom-safe';
import { Budget } from './budget';
import { HOST_STYLE } from './host-style';
import css from './overlay.css?inline';

/** Names nobody; a later run of ours finds what an earlier one could not take away (Firefox ends scripts silently). */
const TAG = 'margin-notes';
/** ms from a disturbance to its repair. */
const REPAIR_AFTER = 30;

/** What the host tells the overlay, and asks it. */
export interface HostEvents {
  /** It is back after the page took it away. */
  readonly repaired: () => void;
  /** Given up; already off the page. */
  readonly withdrawn: () => void;
  readonly alive: () => boolean;
}

/** Takes away what an earlier run left behind. */
export function removeLeftovers(dom: SafeDom): void {
  for (const element of dom.select(TAG)) Element.prototype.remove.call(element);
}

/** The one element on the page; holds the closed shadow root and puts itself back. */
export class Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  readonly #document: Document;
  readonly #events: HostEvents;
  readonly #budget = new Budget();
  readonly #observer: MutationObserver;
  #html: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #open = true;

  constructor(document: Document, events: HostEvents) {
    this.#document = document;
    this.#events = events;
    this.element = document.createElement(TAG);
    this.root = this.element.attachShadow({ mode: 'closed' });
    const view = document.defaultView ?? window;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(`${HOST_STYLE}\n${css}`);
    this.root.adoptedStyleSheets = [sheet];
    this.#observer = new MutationObserver(() => this.#disturbed());
    this.#attach();
  }

  /** Everything is drawn relative to this point (viewport pixels), wherever the page's own styles have put it. */
  origin(): { readonly x: number; readonly y: number } {
    const { left, top } = this.element.getBoundingClientRect();
    return { x: left, y: top };
  }

  end(): void {
    this.#open = false;
    clearTimeout(this.#timer);
    this.#observer.disconnect();
    this.element.remove();
  }

  #attach(): void {
    const html = this.#document.documentElement;
    this.#html = html;
    html.append(this.element);
    this.#observer.disconnect();
    this.#observer.observe(this.#document, { childList: true });
    this.#observer.observe(html, { childList: true });
    this.#observer.observe(this.element, { attributes: true });
  }

  #intact(): boolean {
    const { documentElement } = this.#document;
    return (
      this.element.parentNode === documentElement && this.#html === documentElement && !this.element.hasAttributes()
    );
  }

  #disturbed(): void {
    if (this.#timer !== undefined || this.#intact()) return;
    this.#timer = setTimeout(() => this.#repair(), REPAIR_AFTER);
  }

  #repair(): void {
    this.#timer = undefined;
    if (!this.#open || !this.#events.alive() || this.#intact()) return;
    if (this.#document.documentElement === null) return;
    if (!this.#budget.take(performance.now())) {
      this.end();
      this.#events.withdrawn();
      return;
    }
    for (const name of this.element.getAttributeNames()) this.element.removeAttribute(name);
    this.#attach();
    this.#events.repaired();
  }
}
