/** What the content script knows of its page, and what follows from it: reading, showing, answering. */
import { Overlay } from '../overlay/overlay';
import type { PageArticle, PageRead } from '../page/types';
import { ask } from '../platform/messages';
import type { Exported, PageState } from '../platform/protocol';
import { runsOn, type Settings, takenBack } from '../platform/settings';
import { pageViewInSteps } from '../receipt/page-view';
import type { PageView, Translate } from '../receipt/view';
import { exported, only } from './exports';
import type { Lifetime } from './lifetime';
import { nothingFound } from './nothing-found';
import { type OtherStory, type ReadStory, readNow } from './read-story';
import { begun, inSlices } from './slices';
import { preferencesOf, toldStory } from './told-story';

type Read = ReadStory | OtherStory | 'reading' | 'no-article';

/** One page's life: reads it, shows what was found, obeys the settings and answers the popup. */
export class Session {
  readonly #document: Document;
  readonly #life: Lifetime;
  readonly #t: Translate;
  readonly #overlay: Overlay;
  #settings: Settings;
  /** The reader has asked for this page although it is switched off. */
  #asked = false;
  #read: Read = 'reading';
  #view: PageView | null = null;
  /** The story's text as last read; null: no story here; undefined: not read. */
  #text: string | null | undefined;
  #run = new AbortController();
  /** The telling of the stories that goes on. */
  #telling = new AbortController();
  #done: Promise<void> = Promise.resolve();
  /** The reading of a long page that goes on. */
  #looking: Promise<void> | null = null;
  #told: number | null | undefined;

  constructor(document: Document, life: Lifetime, settings: Settings, t: Translate) {
    this.#document = document;
    this.#life = life;
    this.#settings = settings;
    this.#t = t;
    this.#overlay = new Overlay(document, settings.theme, {
      t,
      basis: (ids) => ask('basis:read', { ids }),
      exported: (format, story) => this.#export(format, story),
      withdrawn: () => undefined,
      alive: life.check,
    });
    life.signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  state(): PageState {
    if (!this.#isOn()) return { state: 'off', why: this.#why() };
    if (this.#read === 'reading') return { state: 'reading' };
    if (this.#read === 'no-article') return { state: 'no-article' };
    if (this.#view !== null && this.#view.stories.length > 0) {
      return { state: 'found', view: this.#view, overlay: this.#overlay.withdrawn ? 'withdrawn' : 'shown' };
    }
    return nothingFound(this.#read, this.#view);
  }

  /** Reads the page where it may; what was shown of another text is then gone at once. Resolves when all is shown. */
  async read(): Promise<void> {
    await this.#look();
    await this.#done;
  }

  /** Reads the text, or waits for the reading that goes on; a short page is read when this returns. */
  #look(): Promise<void> | null {
    if (!this.#isOn() || !this.#life.check()) return null;
    if (this.#looking !== null) return this.#looking;
    const page = begun(readNow(this.#document), this.#life.signal);
    if (!(page instanceof Promise)) {
      this.#take(page);
      return null;
    }
    this.#looking = page.then((read) => {
      this.#looking = null;
      if (read !== null && this.#isOn()) this.#take(read);
    });
    return this.#looking;
  }

  #take(page: PageRead): void {
    const text = page.article?.text ?? null;
    if (text === this.#text) {
      this.#same(page);
      return;
    }
    this.#run.abort();
    this.#text = text;
    this.#view = null;
    this.#overlay.clear();
    this.#read = page.article === null ? 'no-article' : 'reading';
    this.#done = page.article === null ? this.#tell(0) : this.#analyse(page);
  }

  /** Reads again where the story's text is another one; says whether it was. */
  async readAgain(): Promise<boolean> {
    const before = this.#text;
    await this.#look();
    return this.#text !== before;
  }

  refresh(): void {
    this.#overlay.refresh();
  }

  jump(claim: number): boolean {
    return this.#overlay.jump(claim);
  }

  /** All Receipts of the page; "" where there are none. */
  exported(format: Exported): string {
    return this.#export(format, null);
  }

  /** Reads the page because the reader asks for it, although it may be switched off here. */
  async check(): Promise<PageState> {
    this.#asked = true;
    await this.read();
    return this.state();
  }

  obey(settings: Settings): true {
    if (takenBack(this.#settings, settings, this.#document.location.hostname)) return this.#leave();
    // With other own outlets and ties the same text reads differently.
    if (JSON.stringify(settings.own) !== JSON.stringify(this.#settings.own)) this.#text = undefined;
    this.#settings = settings;
    this.#overlay.setTheme(settings.theme);
    if (!this.#isOn()) this.#rest();
    else if (this.#text === undefined) void this.read();
    else this.#done = this.#show();
    return true;
  }

  /** Back from the browser's page cache: the settings may be others, and the toolbar has forgotten this page. */
  back(settings: Settings): void {
    const told = this.#told;
    this.#told = undefined;
    this.obey(settings);
    if (told !== undefined && this.#isOn()) void this.#tell(told);
  }

  /** The same text in another element: a page that was built anew. */
  #same(page: PageRead): void {
    const read = this.#read;
    if (page.article !== null && typeof read !== 'string' && read.page.root !== page.root) {
      this.#read = { ...read, page };
      this.#done = this.#show();
    }
  }

  #isOn(): boolean {
    return this.#asked || runsOn(this.#settings, this.#document.location.hostname) === 'on';
  }

  #why(): 'everywhere' | 'site' {
    return runsOn(this.#settings, this.#document.location.hostname) === 'site' ? 'site' : 'everywhere';
  }

  /** Switched off: nothing of ours stays, and nothing is remembered. */
  #rest(): void {
    this.#run.abort();
    this.#overlay.clear();
    this.#read = 'reading';
    this.#view = null;
    this.#text = undefined;
    void this.#tell(null);
  }

  /** No longer allowed here: as if it had never run, until the reader asks again. */
  #leave(): true {
    void this.#tell(null);
    this.#life.end();
    return true;
  }

  async #analyse(page: PageArticle): Promise<void> {
    const run = new AbortController();
    this.#run = run;
    const settings = this.#settings;
    const told = await inSlices(toldStory(page, settings, this.#t), AbortSignal.any([run.signal, this.#life.signal]));
    if (told === null || run.signal.aborted) return;
    this.#read = told.read;
    // What was set meanwhile holds.
    if (settings === this.#settings) this.#tellOf(told.view);
    else await this.#show();
    await this.#tell(this.#view?.summary.stories ?? 0);
  }

  /** The stories in words, as the reader's settings have them now: at once where that is quick, else in slices. */
  async #show(): Promise<void> {
    const read = this.#read;
    if (typeof read === 'string' || read.analysis === null) return;
    this.#telling.abort();
    this.#telling = new AbortController();
    const signal = AbortSignal.any([this.#telling.signal, this.#run.signal, this.#life.signal]);
    const steps = pageViewInSteps(read.analysis, read.knowledge, this.#t, preferencesOf(this.#settings));
    const begins = begun(steps, signal);
    const view = begins instanceof Promise ? await begins : begins;
    if (view !== null && !signal.aborted) this.#tellOf(view);
  }

  #tellOf(view: PageView | null): void {
    this.#view = view;
    if (view === null || view.stories.length === 0 || typeof this.#read === 'string') return;
    const { rangeOf, root } = this.#read.page;
    this.#overlay.show({ view, rangeOf, root });
  }

  #export(format: Exported, story: number | null): string {
    const read = this.#read;
    const view = this.#view;
    if (typeof read === 'string' || read.analysis === null || view === null) return '';
    const { protocol, host, pathname } = this.#document.location;
    const url = `${protocol}//${host}${pathname}`;
    return exported(format, read, story === null ? view : only(view, story), this.#t, url);
  }

  /** The toolbar's number; a background that cannot be reached is no matter of the page's. */
  async #tell(stories: number | null): Promise<void> {
    if (this.#told === stories || !this.#life.check()) return;
    this.#told = stories;
    await ask('tab:stories', { stories }).catch(() => undefined);
  }

  #end(): void {
    this.#run.abort();
    this.#overlay.end();
  }
}
