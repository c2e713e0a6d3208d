/** The overlay's own part of the page: its host with everything that is drawn in it. */
import { render } from 'preact';
import type { SafeDom } from '../page/dom-safe';
import type { Box } from './boxes';
import { placeCard } from './card-place';
import { Host, type HostEvents } from './host';
import { type Actions, listen } from './input';
import type { Scene } from './items';
import { type Item, Layer, type Opened } from './layer';
import { Measure } from './measure';
import { Surroundings } from './obstacles';
import type { OverlayServices } from './types';

/** Screens above and below the visible one whose sentences may be drawn, and a little more around them. */
const BAND = 1.3;
/** px: nothing is drawn closer to the page's edges. */
const EDGE = 2;

/** What is to be seen. */
export interface Drawn {
  readonly items: readonly Item[];
  readonly opened: Opened | null;
  readonly ground: 'light' | 'dark';
}

/** Host, measure and rendering of one page, kept together from the first draw to the end. */
export class Stage {
  readonly measure: Measure;
  readonly #host: Host;
  readonly #layer: HTMLElement;
  readonly #document: Document;
  readonly #services: OverlayServices;
  readonly #actions: Actions;

  constructor(document: Document, services: OverlayServices, events: HostEvents, actions: Actions, end: AbortSignal) {
    this.#document = document;
    this.#services = services;
    this.#actions = actions;
    this.#host = new Host(document, events);
    const { root, element } = this.#host;
    this.measure = new Measure(root, document, services.t);
    this.#layer = document.createElement('div');
    root.append(this.#layer);
    listen(root, element, actions, end);
  }

  /** The page as it lies now. */
  scene(dom: SafeDom): Scene {
    const view = this.#document.defaultView ?? window;
    const { clientWidth, scrollHeight } = this.#document.documentElement;
    const { innerHeight, scrollY } = view;
    const viewport = { left: 0, top: 0, right: clientWidth, bottom: innerHeight };
    const page = {
      left: EDGE,
      right: clientWidth - EDGE,
      top: EDGE - scrollY,
      bottom: scrollHeight - scrollY - EDGE,
    };
    const band = { ...page, top: -BAND * innerHeight, bottom: (1 + BAND) * innerHeight };
    const surroundings = new Surroundings(dom, band);
    return { dom, measure: this.measure, surroundings, viewport, page, origin: this.#host.origin() };
  }

  draw({ items, opened, ground }: Drawn): void {
    const { close } = this.#actions;
    render(
      <Layer items={items} opened={opened} ground={ground} services={this.#services} close={close} />,
      this.#layer,
    );
  }

  /** Puts the card beside the item that it was opened from; where that is not drawn, beside `otherwise`. */
  placeCard({ item }: Opened, otherwise: () => Box | null): void {
    placeCard(this.#host, this.#item(item)?.getBoundingClientRect() ?? otherwise());
  }

  focusCard(): void {
    this.#host.root.querySelector<HTMLElement>('[data-card]')?.focus({ preventScroll: true });
  }

  focusItem(id: string): void {
    this.#item(id)?.focus({ preventScroll: true });
  }

  get cardHasFocus(): boolean {
    const focused = this.#host.root.activeElement;
    return focused !== null && focused.closest('[data-card]') !== null;
  }

  end(): void {
    this.#host.end();
  }

  #item(id: string): HTMLElement | null {
    return this.#host.root.querySelector<HTMLElement>(`[data-id="${id}"]`);
  }
}
