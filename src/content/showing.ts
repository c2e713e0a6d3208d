/** The stories of a page as the reader has them: in words, on the page and to copy. */
import { Overlay } from '../overlay/overlay';
import type { Theme } from '../overlay/types';
import { ask } from '../platform/messages';
import type { Exported } from '../platform/protocol';
import { pageViewInSteps } from '../receipt/page-view';
import type { PageView, Preferences, Translate } from '../receipt/view';
import { exported, only } from './exports';
import type { Lifetime } from './lifetime';
import type { ReadStory } from './read-story';
import { begun } from './slices';

/** What is shown of one page. */
export class Showing {
  readonly #document: Document;
  readonly #life: Lifetime;
  readonly #t: Translate;
  readonly #overlay: Overlay;
  #shown: { readonly read: ReadStory; readonly view: PageView } | null = null;
  /** The telling of the stories that goes on. */
  #telling = new AbortController();

  constructor(document: Document, life: Lifetime, theme: Theme, t: Translate) {
    this.#document = document;
    this.#life = life;
    this.#t = t;
    this.#overlay = new Overlay(document, theme, {
      t,
      basis: (ids) => ask('basis:read', { ids }),
      exported: (format, story) => this.exported(format, story),
      withdrawn: () => undefined,
      alive: life.check,
    });
  }

  /** The stories in words; null: none told, or none of this text yet. */
  get view(): PageView | null {
    return this.#shown?.view ?? null;
  }

  /** The page kept taking the overlay away. */
  get withdrawn(): boolean {
    return this.#overlay.withdrawn;
  }

  show(read: ReadStory, view: PageView): void {
    this.#shown = { read, view };
    if (view.stories.length === 0) return;
    const { rangeOf, root } = read.page;
    this.#overlay.show({ view, rangeOf, root });
  }

  /** Tells the stories anew, as the preferences are now: at once where that is quick, else in slices. */
  async tell(read: ReadStory, preferences: Preferences, run: AbortSignal): Promise<void> {
    this.#telling.abort();
    this.#telling = new AbortController();
    const signal = AbortSignal.any([this.#telling.signal, run, this.#life.signal]);
    const begins = begun(pageViewInSteps(read.analysis, read.knowledge, this.#t, preferences), signal);
    const view = begins instanceof Promise ? await begins : begins;
    if (view !== null && !signal.aborted) this.show(read, view);
  }

  clear(): void {
    this.#shown = null;
    this.#overlay.clear();
  }

  /** Receipts to copy, of one story or (`null`) all; "" where there are none. */
  exported(format: Exported, story: number | null): string {
    if (this.#shown === null) return '';
    const { read, view } = this.#shown;
    const { protocol, host, pathname } = this.#document.location;
    const url = `${protocol}//${host}${pathname}`;
    return exported(format, read, story === null ? view : only(view, story), this.#t, url);
  }

  setTheme(theme: Theme): void {
    this.#overlay.setTheme(theme);
  }

  refresh(): void {
    this.#overlay.refresh();
  }

  jump(claim: number): boolean {
    return this.#overlay.jump(claim);
  }

  end(): void {
    this.#overlay.end();
  }
}
