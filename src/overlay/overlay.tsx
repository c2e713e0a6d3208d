/** The overlay of a page: marks, badges and the card, kept in step with the page until it is ended. */
import { render } from 'preact';
import { type SafeDom, safeDom } from '../page/dom-safe';
import type { ClaimView, StoryView } from '../receipt/view';
import { Anchors } from './anchors';
import type { Box } from './boxes';
import { placeCard } from './card-place';
import { Highlights } from './highlights';
import { Host } from './host';
import { listen } from './input';
import { itemsOf, type Scene } from './items';
import { type Item, Layer, type Opened } from './layer';
import { Measure } from './measure';
import { Surroundings } from './obstacles';
import { groundOf } from './surroundings';
import type { OverlayServices, Shown, Theme } from './types';
import { watchLayout } from './watch-layout';

/** Screens above and below the visible one whose sentences may be drawn, and a little more around them. */
const BAND = 1.3;

export class Overlay {
  readonly #document: Document;
  readonly #services: OverlayServices;
  readonly #highlights: Highlights;
  readonly #end = new AbortController();
  #theme: Theme;
  #host: Host | null = null;
  #measure: Measure | null = null;
  #layer: HTMLElement | null = null;
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
    this.#measure?.forget();
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
    const { top, height } = range.getBoundingClientRect();
    if (height === 0) return false;
    const { startContainer } = range;
    const element = startContainer instanceof this.#view.Element ? startContainer : parentOf(this.#dom, startContainer);
    if (element !== null) Element.prototype.scrollIntoView.call(element, { block: 'center' });
    else this.#view.scrollBy({ top: top - this.#view.innerHeight / 3 });
    if (found.story.hiddenBy === null && found.claim.hiddenBy === null) this.#open(found.story, found.claim);
    return true;
  }

  end(): void {
    this.#end.abort();
    this.clear();
    this.#view.cancelAnimationFrame(this.#frame);
    this.#host?.end();
    this.#host = null;
  }

  get #view(): Window & typeof globalThis {
    return this.#document.defaultView ?? window;
  }

  #watch(root: Element): void {
    this.#unwatch?.abort();
    this.#unwatch = new AbortController();
    const signal = AbortSignal.any([this.#unwatch.signal, this.#end.signal]);
    const fonts = () => this.#measure?.forget();
    watchLayout(
      this.#document,
      root,
      { refresh: () => this.refresh(), scrolled: () => this.#scrolled(), fonts },
      signal,
    );
  }

  #hosted(): Host | null {
    if (this.#withdrawn || this.#end.signal.aborted) return null;
    if (this.#host !== null) return this.#host;
    if (!(this.#document.documentElement instanceof this.#view.HTMLElement)) return null;
    const host = new Host(this.#document, {
      alive: this.#services.alive,
      repaired: () => this.refresh(),
      withdrawn: () => this.#withdraw(),
    });
    this.#host = host;
    this.#measure = new Measure(host.root, this.#document, this.#services.t);
    this.#layer = this.#document.createElement('div');
    host.root.append(this.#layer);
    const actions = {
      toggle: (id: string) => this.#toggle(id),
      close: () => this.#close(),
      isOpen: () => this.#opened !== null,
    };
    listen(host.root, host.element, actions, this.#end.signal);
    return host;
  }

  #withdraw(): void {
    this.#withdrawn = true;
    this.#highlights.end();
    this.#unwatch?.abort();
    this.#services.withdrawn();
  }

  #draw(): void {
    const anchors = this.#anchors;
    const host = anchors === null ? null : this.#hosted();
    if (anchors === null || host === null || this.#measure === null) return;
    const present = anchors.present();
    this.#highlights.show(present.map(({ range }) => range));
    const scene = this.#scene(host, this.#measure);
    this.#items = hasTopLayer(this.#dom) ? [] : itemsOf(present, scene, this.#opened?.item ?? null);
    if (this.#opened !== null && !present.some(({ claim }) => claim.claim === this.#opened?.claim.claim)) {
      this.#opened = null;
    }
    this.#render();
  }

  #scene(host: Host, measure: Measure): Scene {
    const origin = host.origin();
    const html = this.#document.documentElement;
    const viewport = { left: 0, top: 0, right: html.clientWidth, bottom: this.#view.innerHeight };
    const page = {
      left: 2,
      right: html.clientWidth - 2,
      top: 2 - this.#view.scrollY,
      bottom: html.scrollHeight - this.#view.scrollY - 2,
    };
    const { innerHeight } = this.#view;
    const band = { ...page, top: -BAND * innerHeight, bottom: (1 + BAND) * innerHeight };
    return { dom: this.#dom, measure, surroundings: new Surroundings(this.#dom, band), viewport, page, origin };
  }

  /** Badges scroll with the page by themselves; new ones come near, and what stands in a scroller of its own moves. */
  #scrolled(): void {
    this.refresh();
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
    this.#opened = { item: own?.id ?? badge?.id ?? `s${story.story}`, story, claim };
    this.#draw();
    const card = this.#host?.root.querySelector<HTMLElement>('[data-card]');
    card?.focus({ preventScroll: true });
  }

  #close(): void {
    const { root } = this.#host ?? {};
    const id = this.#opened?.item ?? '';
    const inside = root?.activeElement?.closest('[data-card]') !== null;
    this.#opened = null;
    this.#render();
    if (inside) root?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus({ preventScroll: true });
  }

  #render(): void {
    if (this.#layer === null || this.#host === null) return;
    const ground = this.#shown === null ? 'light' : groundOf(this.#dom, this.#shown.root, this.#theme);
    const visible = this.#items.length > 0 ? this.#opened : null;
    render(
      <Layer
        items={this.#items}
        opened={visible}
        ground={ground}
        services={this.#services}
        close={() => this.#close()}
      />,
      this.#layer,
    );
    if (visible !== null) placeCard(this.#host, this.#boxOf(visible));
  }

  /** Box of the item that a card was opened from, else of its sentence. */
  #boxOf({ item, claim }: Opened): Box | null {
    const drawn = this.#host?.root.querySelector(`[data-id="${item}"]`);
    return drawn?.getBoundingClientRect() ?? this.#anchors?.rangeOf(claim)?.getBoundingClientRect() ?? null;
  }
}

/** A modal dialog or a fullscreen element of the page makes everything else dead: nothing of ours is shown then. */
function hasTopLayer(dom: SafeDom): boolean {
  return dom.select(':modal').some((element) => element !== dom.html);
}

function parentOf(dom: SafeDom, node: Node): Element | null {
  if (dom.html === null) return null;
  const cursor = dom.walker(dom.html);
  cursor.currentNode = node;
  const parent = cursor.parentNode();
  return parent !== null && dom.isElement(parent) ? parent : null;
}
