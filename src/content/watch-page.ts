/**
 * Notices that a page has changed under the story: hydration, a live blog, endless scroll, a same-document navigation.
 * While something is being waited for, nothing is observed: a page that changes 50,000 times a second costs as little
 * as one that changes four times.
 */

interface PageEvents {
  /** Places or words may have changed: cheap, called at once and then every `BEAT` while the page keeps changing. */
  readonly stirred: () => void;
  /** Time to read the story again; returns whether its text was another one. */
  readonly changed: () => Promise<boolean>;
  readonly alive: () => boolean;
}

/** ms between two looks at a page that keeps changing. */
const BEAT = 200;
/** ms from a change to reading again; doubled each time that nothing of the story had changed, up to the longest. */
const FIRST_WAIT = 400;
const LONGEST_WAIT = 6400;
/** Reading again takes at most this share of the time. */
const SHARE = 0.04;

/** What makes another page: a tab's or anchor's hash does not. */
const addressOf = ({ pathname, search }: Location): string => pathname + search;

/** Watches one page until `signal` aborts. */
export class PageWatch {
  readonly #document: Document;
  readonly #events: PageEvents;
  readonly #signal: AbortSignal;
  readonly #observer: MutationObserver;
  #address: string;
  #wait = FIRST_WAIT;
  #due = Number.POSITIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = false;

  constructor(document: Document, events: PageEvents, signal: AbortSignal) {
    this.#document = document;
    this.#events = events;
    this.#signal = signal;
    this.#address = addressOf(document.location);
    this.#observer = new MutationObserver(() => this.#stir());
    this.#observe();
    this.#followAddress();
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  #observe(): void {
    // The document, not its root element: that may be replaced.
    this.#observer.observe(this.#document, { subtree: true, childList: true, characterData: true });
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }

  /** Where the browser tells of navigations, they are noticed at once; else with the changes that they bring. */
  #followAddress(): void {
    const view = this.#document.defaultView ?? window;
    const moved = () => this.#stir();
    const navigation: unknown = Reflect.get(view, 'navigation');
    if (navigation instanceof EventTarget) {
      navigation.addEventListener('currententrychange', moved, { signal: this.#signal });
    }
    for (const type of ['popstate', 'hashchange']) view.addEventListener(type, moved, { signal: this.#signal });
  }

  #stir(): void {
    if (!this.#check()) return;
    this.#observer.disconnect();
    this.#due = Math.min(this.#due, performance.now() + this.#wait);
    this.#events.stirred();
    this.#timer ??= setTimeout(() => this.#beat(), BEAT);
  }

  /** False when there is no extension any more. Sees to the address. */
  #check(): boolean {
    if (!this.#events.alive()) return false;
    const now = addressOf(this.#document.location);
    if (now !== this.#address) {
      this.#address = now;
      this.#wait = FIRST_WAIT;
      this.#due = performance.now() + BEAT / 2;
    }
    return true;
  }

  #beat(): void {
    this.#timer = undefined;
    if (this.#signal.aborted || !this.#check()) return;
    this.#events.stirred();
    const start = performance.now();
    if (start >= this.#due && !this.#reading) void this.#readAgain(start);
    else this.#timer = setTimeout(() => this.#beat(), BEAT);
    this.#observe();
  }

  /** What changes while a long page is read is noticed, and waits. */
  async #readAgain(start: number): Promise<void> {
    this.#due = Number.POSITIVE_INFINITY;
    this.#reading = true;
    const changed = await this.#events.changed();
    this.#reading = false;
    const cost = performance.now() - start;
    const longer = changed ? FIRST_WAIT : Math.min(2 * this.#wait, LONGEST_WAIT);
    this.#wait = Math.max(longer, cost / SHARE);
  }
}
