/** Builds the text of one run from text nodes: collapses white space and keeps an exact map to the nodes. */
import type { Piece, Run, RunLink } from './outline';

/**
 * Anything but a single space between words: other white space, and characters that show nothing (soft hyphen,
 * zero-width ones, bidi controls). Seldom matches inside a paragraph, so that a text node is mostly one slice.
 */
const SPECIAL =
  /^ +| +$| [\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]+|(?! )[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069][\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069]*/g;

/** A longer run is cut: no paragraph is that long, and every later step may rely on it. */
const MAX_RUN = 50_000;

/** Collects the text nodes of one run. */
export class RunBuilder {
  #text = '';
  #pieces: Piece[] = [];
  #links: RunLink[] = [];
  #linked = 0;
  #timed = 0;
  #breaks = 0;

  /** Where the next character goes; a link's or time's start. */
  get length(): number {
    return this.#text.length;
  }

  /** A single `<br>` is a space; reports true for the second in a row, which ends the run. */
  lineBreak(): boolean {
    this.#breaks++;
    if (this.#text !== '' && !this.#text.endsWith(' ')) this.#text += ' ';
    return this.#breaks > 1;
  }

  add(node: Text, data: string): void {
    if (data === '' || this.#text.length > MAX_RUN) return;
    let from = 0;
    for (const match of data.matchAll(SPECIAL)) {
      this.#plain(node, data, from, match.index);
      from = match.index + match[0].length;
      const space = match[0].search(/\s/);
      if (space >= 0) this.#space(node, data, match.index + space);
    }
    this.#plain(node, data, from, data.length);
  }

  #plain(node: Text, data: string, from: number, to: number): void {
    if (to <= from) return;
    this.#breaks = 0;
    this.#pieces.push({ node, data, at: this.#text.length, from, length: to - from });
    this.#text += data.slice(from, to);
  }

  #space(node: Text, data: string, from: number): void {
    if (this.#text === '' || this.#text.endsWith(' ')) return;
    this.#pieces.push({ node, data, at: this.#text.length, from, length: 1 });
    this.#text += ' ';
  }

  /** `other`: it leads away from this page. */
  link(start: number, href: string | null, other: boolean): void {
    const end = this.#text.length;
    if (href !== null && end > start) this.#links.push({ start, end, href });
    if (other) this.#linked += Math.max(0, end - start);
  }

  time(start: number): void {
    this.#timed += Math.max(0, this.#text.length - start);
  }

  /** The run, and an empty builder again; null where there was no text. */
  take(index: number, box: number): Run | null {
    const text = this.#text.trimEnd();
    const run = {
      index,
      box,
      text,
      pieces: this.#pieces,
      links: this.#links.map((link) => ({ ...link, end: Math.min(link.end, text.length) })),
      linked: this.#linked,
      timed: this.#timed,
    };
    this.#text = '';
    this.#pieces = [];
    this.#links = [];
    this.#linked = this.#timed = this.#breaks = 0;
    return text === '' ? null : run;
  }
}
