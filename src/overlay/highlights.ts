/** Claim sentences marked by the CSS Custom Highlight API: nothing of the page's DOM is touched. */

/** One hue that shows on light and dark pages alike. */
const STYLE = 'text-decoration: underline dotted 1px rgb(74 120 190 / .6); text-underline-offset: .25em';

/**
 * Forced colours paint every highlight like a selection, whatever its style says: the story would be one block, and the
 * reader's own selection not to be seen in it. Badges and marks have to do there.
 */
export const FORCED_COLOURS = '(forced-colors: active)';

/**
 * The page can read, change and clear the registry and the document's style sheets: both are looked after at each
 * draw. Without the API (older browsers) there are badges only.
 */
export class Highlights {
  readonly #view: Window & typeof globalThis;
  readonly #document: Document;
  /** Not to be guessed, nor to be recognised by a name. (`randomUUID` is not there on pages without encryption.) */
  readonly #name = `h${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36)}`;
  #highlight: Highlight | null = null;
  #sheet: CSSStyleSheet | null = null;
  #ranges: readonly AbstractRange[] = [];

  constructor(document: Document) {
    this.#document = document;
    this.#view = document.defaultView ?? window;
  }

  /**
   * True when it has marked something for the first time: the browser then styles and lays out the whole page once more
   * by itself, after the frame; sizes asked for before that would make it do so twice.
   */
  show(ranges: readonly AbstractRange[]): boolean {
    if (!('Highlight' in this.#view) || this.#view.CSS?.highlights === undefined) return false;
    if (this.#view.matchMedia(FORCED_COLOURS).matches) {
      this.end();
      return false;
    }
    const first = this.#highlight === null;
    const { highlights } = this.#view.CSS;
    const same = ranges.length === this.#ranges.length && ranges.every((range, at) => range === this.#ranges[at]);
    if (!same || this.#highlight === null || this.#highlight.size !== ranges.length) {
      this.#highlight = new this.#view.Highlight(...ranges);
      this.#ranges = ranges;
      highlights.set(this.#name, this.#highlight);
    } else if (highlights.get(this.#name) !== this.#highlight) {
      highlights.set(this.#name, this.#highlight);
    }
    this.#style();
    return first;
  }

  end(): void {
    this.#ranges = [];
    this.#highlight = null;
    this.#view.CSS?.highlights?.delete(this.#name);
    const sheet = this.#sheet;
    if (sheet === null) return;
    this.#sheet = null;
    this.#document.adoptedStyleSheets = [...this.#document.adoptedStyleSheets].filter((one) => one !== sheet);
  }

  #style(): void {
    if (this.#sheet === null) {
      this.#sheet = new this.#view.CSSStyleSheet();
      this.#sheet.replaceSync(`@media screen { ::highlight(${this.#name}) { ${STYLE} } }`);
    }
    const sheets = this.#document.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) this.#document.adoptedStyleSheets = [...sheets, this.#sheet];
  }
}
