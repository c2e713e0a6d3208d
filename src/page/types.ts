/** What the page reader hands on: the story as an `Article`, and the way back from its offsets to the page. */
import type { Article } from '../pipeline/types/article';
import type { Span } from '../pipeline/types/span';

/** Where the page lives; `Location` of a window fits. */
export interface PageAddress {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
}

/** Facts about the page that hold with or without a story. */
interface PageFacts {
  /** Host and path that say whose page this is: the address's, for a saved file those of its canonical link; else "". */
  readonly host: string;
  readonly path: string;
  /** BCP 47 primary language as the page states it ("en"), or null. */
  readonly lang: string | null;
}

/** Why a page has no story: no HTML page; a front page; a list of stories; a video; search results; too little text. */
export type NoArticle = 'not-html' | 'front-page' | 'list' | 'video' | 'search' | 'no-text';

/** A page with a story. */
export interface PageArticle extends PageFacts {
  /** `outlet` is null: which outlet a host is, the catalogue says. Its name is what the page calls itself, or null. */
  readonly article: Article;
  readonly why: null;
  /** The element that holds the story. */
  readonly root: Element;
  /**
   * The place of a span on the page now. Checked against the live text: where the page has changed, the same words
   * are looked for near by; null when they are gone or not attached. A fresh Range each time, never kept by the reader.
   */
  rangeOf(span: Span): Range | null;
}

interface NoPageArticle extends PageFacts {
  readonly article: null;
  readonly why: NoArticle;
}

/** A page read, with a story or without. */
export type PageRead = PageArticle | NoPageArticle;
