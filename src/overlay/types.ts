/** What the overlay is given and what it may ask for. It knows no extension API: the content script hands these in. */
import type { Span } from '../pipeline/types/span';
import type { PageView, Translate } from '../receipt/view';

/** One documented statement behind a side, as the card shows it. */
export interface BasisStatement {
  readonly id: string;
  readonly statement: string;
  /** How public and firm the reference is, or that it is the reader's own. */
  readonly grade: string;
  readonly reference: string;
  /** YYYY-MM-DD. */
  readonly checked: string;
}

/** What a Receipt can be copied as. */
export type CopyFormat = 'text' | 'markdown' | 'json' | 'jsonld';
/** `auto` follows the page's own ground. */
export type Theme = 'auto' | 'light' | 'dark';

/** The stories of a page and the way from offsets in its text (UTF-16) to the page as it is now. */
export interface Shown {
  readonly view: PageView;
  readonly rangeOf: (span: Span) => Range | null;
  /** Element that holds the story: its size and background count. */
  readonly root: Element;
}

/** What the overlay needs from outside; it knows no extension API itself. */
export interface OverlayServices {
  readonly t: Translate;
  /** Statements by id; rejects when the background cannot be reached. */
  readonly basis: (ids: readonly string[]) => Promise<readonly BasisStatement[]>;
  /** A story's Receipt, or for `json` and `jsonld` the whole page's, as text to copy. */
  readonly exported: (format: CopyFormat, story: number) => string;
  /** The page kept taking our interface away: nothing of it is left on the page. */
  readonly withdrawn: () => void;
  /** False once the extension is gone: the overlay then stops looking after itself. */
  readonly alive: () => boolean;
}
