/** What the content script knows of its page, and what follows from it: reading, showing, answering. */
import type { PageArticle, PageRead } from '../page/types';
import type { Exported, PageState } from '../platform/protocol';
import { runsOn, type Settings, takenBack } from '../platform/settings';
import type { Translate } from '../receipt/view';
import type { Lifetime } from './lifetime';
import { nothingFound } from './nothing-found';
import { type OtherStory, type ReadStory, readNow } from './read-story';
import { Showing } from './showing';
import { begun, inSlices } from './slices';
import { preferencesOf, toldStory } from './told-story';
import { Toolbar } from './toolbar';

type Read = ReadStory | OtherStory | 'reading' | 'no-article';

/** One page's life: reads it, shows what was found, obeys the settings and answers the popup. */
export class Session {
  readonly #document: Document;
  readonly #life: Lifetime;
  readonly #t: Translate;
  readonly #showing: Showing;
  readonly #toolbar: Toolbar;
  #settings: Settings;
  /** The reader has asked for this page although it is switched off. */
  #asked = false;
  #read: Read = 'reading';
  /** The story's text as last read; null: no story here; undefined: not read. */
  #text: string | null | undefined;
  #run = new AbortController();
  #done: Promise<void> = Promise.resolve();
  /** The reading of a long page that goes on. */
  #looking: Promise<void> | null = null;

  constructor(document: Document, life: Lifetime, settings: Settings, t: Translate) {
    this.#document = document;
    this.#life = life;
    this.#settings = settings;
    this.#t = t;
    this.#showing = new Showing(document, life, settings.theme, t);
    this.#toolbar = new Toolbar(life);
    life.signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  state(): PageState {
    if (!this.#isOn()) return { state: 'off', why: this.#why() };
    if (this.#read === 'reading') return { state: 'reading' };
    if (this.#read === 'no-article') return { state: 'no-article' };
    const { view, withdrawn } = this.#showing;
    if (view === null || view.stories.length === 0) return nothingFound(this.#read, view);
    return { state: 'found', view, overlay: withdrawn ? 'withdrawn' : 'shown' };
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
    this.#showing.clear();
    this.#read = page.article === null ? 'no-article' : 'reading';
    this.#done = page.article === null ? this.#toolbar.tell(0) : this.#analyse(page);
  }

  /** Reads again where the story's text is another one; says whether it was. */
  async readAgain(): Promise<boolean> {
    const before = this.#text;
    await this.#look();
    return this.#text !== before;
  }

  refresh(): void {
    this.#showing.refresh();
  }

  jump(claim: number): boolean {
    return this.#showing.jump(claim);
  }

  /** All Receipts of the page; "" where there are none. */
  exported(format: Exported): string {
    return this.#showing.exported(format, null);
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
    this.#showing.setTheme(settings.theme);
    if (!this.#isOn()) this.#rest();
    else if (this.#text === undefined) void this.read();
    else this.#done = this.#show();
    return true;
  }

  /** Back from the browser's page cache: the settings may be others, and the toolbar has forgotten this page. */
  back(settings: Settings): void {
    const told = this.#toolbar.forgotten();
    this.obey(settings);
    if (told !== undefined && this.#isOn()) void this.#toolbar.tell(told);
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
    this.#showing.clear();
    this.#read = 'reading';
    this.#text = undefined;
    void this.#toolbar.tell(null);
  }

  /** No longer allowed here: as if it had never run, until the reader asks again. */
  #leave(): true {
    void this.#toolbar.tell(null);
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
    const { read, view } = told;
    // What was set meanwhile holds.
    if (read.analysis !== null && view !== null && settings === this.#settings) this.#showing.show(read, view);
    else await this.#show();
    await this.#toolbar.tell(this.#showing.view?.summary.stories ?? 0);
  }

  /** The stories as the reader's settings have them now. */
  async #show(): Promise<void> {
    const read = this.#read;
    if (typeof read === 'string' || read.analysis === null) return;
    await this.#showing.tell(read, preferencesOf(this.#settings), this.#run.signal);
  }

  #end(): void {
    this.#run.abort();
    this.#showing.end();
  }
}
