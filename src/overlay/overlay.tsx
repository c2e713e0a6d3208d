/** The overlay of a page: marks, badges and the card, kept in step with the page until it is ended. */
import { type SafeDom, safeDom } from '../page/dom-safe';
import type { ClaimView, StoryView } from '../receipt/view';
import { Anchors } from './anchors';
import { Highlights } from './highlights';
import { badgeId, itemsOf } from './items';
import type { Item, Opened } from './layer';
import { scrollTo } from './scroll-to';
import { Stage } from './stage';
import { groundOf } from './surroundings';
import type { OverlayServices, Shown, Theme } from './types';
import { watchLayout } from './watch-layout';

/** One page's overlay; ends with its run. */
export class Overlay {
  readonly #document: Document;
  readonly #services: OverlayServices;
  readonly #highlights: Highlights;
  readonly #end = new AbortController();
  #theme: Theme;
  #stage: Stage | null = null;
  #dom: SafeDom;
  #shown: Shown | null = null;
  #anchors: Anchors | null = null;
  #items: readonly Item[] = [];
  #opened: Opened | null = null;
  #frame = 0;
  #withdrawn = false;
  #unwatch: AbortController | null = null;

  constructor(document: Document, theme: Theme, services: OverlayServices) {
    this.#document = document;
    this.#dom = safeDom(document);
    this.#theme = theme;
    this.#services = services;
    this.#highlights = new Highlights(document);
  }

  get withdrawn(): boolean {
    return this.#withdrawn;
  }

  /** Shows the stories of a page in place of those before. An opened card stays open where its story is still told. */
  show(shown: Shown): void {
    const anchors = new Anchors(shown);
    const again = this.#opened === null ? null : anchors.find(this.#opened.claim.claim);
    const item = this.#opened?.item ?? '';
    const same = again !== null && again.claim.text === this.#opened?.claim.text;
    this.#opened = same && again.story.hiddenBy === null ? { item, ...again } : null;
    this.#shown = shown;
    this.#anchors = anchors;
    this.#dom = safeDom(this.#document);
    this.#stage?.measure.forget();
    this.#watch(shown.root);
    this.refresh();
  }

  /** Takes everything off the page at once; `show` brings it back. */
  clear(): void {
    this.#shown = null;
    this.#anchors = null;
    this.#opened = null;
    this.#unwatch?.abort();
    this.#highlights.end();
    this.#items = [];
    this.#render();
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.refresh();
  }

  /** The page may have changed: looked at again in the next frame, once. */
  refresh(): void {
    if (this.#frame !== 0 || this.#end.signal.aborted) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /** Scrolls to a claim's sentence and opens its card; false where its words are not on the page any more. */
  jump(claim: number): boolean {
    const found = this.#anchors?.find(claim) ?? null;
    const range = found === null ? null : (this.#anchors?.rangeOf(found.claim) ?? null);
    if (found === null || range === null) return false;
    if (!scrollTo(this.#dom, range)) return false;
    if (found.story.hiddenBy === null && found.claim.hiddenBy === null) this.#open(found.story, found.claim);
    return true;
  }

  end(): void {
    this.#end.abort();
    this.clear();
    this.#view.cancelAnimationFrame(this.#frame);
    this.#stage?.end();
    this.#stage = null;
  }

  get #view(): Window & typeof globalThis {
    return this.#document.defaultView ?? window;
  }

  #watch(root: Element): void {
    this.#unwatch?.abort();
    this.#unwatch = new AbortController();
    const signal = AbortSignal.any([this.#unwatch.signal, this.#end.signal]);
    const fonts = () => this.#stage?.measure.forget();
    watchLayout(this.#document, root, { refresh: () => this.refresh(), scrolled: () => this.refresh(), fonts }, signal);
  }

  #staged(): Stage | null {
    if (this.#withdrawn || this.#end.signal.aborted) return null;
    if (this.#stage !== null) return this.#stage;
    if (!(this.#document.documentElement instanceof this.#view.HTMLElement)) return null;
    const events = {
      alive: this.#services.alive,
      repaired: () => this.refresh(),
      withdrawn: () => this.#withdraw(),
    };
    const actions = {
      toggle: (id: string) => this.#toggle(id),
      close: () => this.#close(),
      isOpen: () => this.#opened !== null,
    };
    this.#stage = new Stage(this.#document, this.#services, events, actions, this.#end.signal);
    return this.#stage;
  }

  #withdraw(): void {
    this.#withdrawn = true;
    this.#highlights.end();
    this.#unwatch?.abort();
    this.#services.withdrawn();
  }

  #draw(): void {
    const anchors = this.#anchors;
    const stage = anchors === null ? null : this.#staged();
    if (anchors === null || stage === null) return;
    const present = anchors.present();
    const marked = this.#highlights.show(present.map(({ range }) => range));
    if (marked || stage.measure.prepare(new Set(present.map(({ story }) => story)))) {
      this.refresh();
      return;
    }
    const dead = hasTopLayer(this.#dom);
    this.#items = dead ? [] : itemsOf(present, stage.scene(this.#dom), this.#opened?.item ?? null);
    if (this.#opened !== null && !present.some(({ claim }) => claim.claim === this.#opened?.claim.claim)) {
      this.#opened = null;
    }
    this.#render();
  }

  #toggle(id: string): void {
    const item = this.#items.find((one) => one.id === id);
    if (item === undefined) return;
    if (this.#opened?.item === id) this.#close();
    else this.#open(item.story, item.claim);
  }

  #open(story: StoryView, claim: ClaimView): void {
    const own = this.#items.find((item) => item.story === story && item.claim === claim);
    const badge = this.#items.find((item) => item.story === story);
    this.#opened = { item: own?.id ?? badge?.id ?? badgeId(story.story), story, claim };
    this.#render();
    this.#stage?.focusCard();
    this.refresh();
  }

  #close(): void {
    const id = this.#opened?.item ?? '';
    const inside = this.#stage?.cardHasFocus === true;
    this.#opened = null;
    this.#render();
    if (inside) this.#stage?.focusItem(id);
  }

  #render(): void {
    const ground = this.#shown === null ? 'light' : groundOf(this.#dom, this.#shown.root, this.#theme);
    const opened = this.#items.length > 0 ? this.#opened : null;
    this.#stage?.draw({ items: this.#items, opened, ground });
    if (opened === null) return;
    this.#stage?.placeCard(opened, () => this.#anchors?.rangeOf(opened.claim)?.getBoundingClientRect() ?? null);
  }
}

/** A modal dialog or a fullscreen element of the page makes everything else dead: nothing of ours is shown then. */
function hasTopLayer(dom: SafeDom): boolean {
  return dom.select(':modal').some((element) => element !== dom.html);
}
