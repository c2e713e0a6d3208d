import type { Span } from './span';

export type BlockKind =
  | 'headline'
  | 'standfirst'
  | 'subhead'
  | 'paragraph'
  | 'list-item'
  | 'caption'
  | 'quote'
  | 'embed';

/** One paragraph-like piece of the story. Blocks never overlap; the text between two blocks is white space. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** A hyperlink on the page: the words that carry it and where it leads. */
export interface Link extends Span {
  readonly href: string;
}

/** What a page reader or the command line hands to the engine. */
export interface Article {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Null where nobody knows them (plain text): what the page links, or does not, is then not for anyone to say. */
  readonly links: readonly Link[] | null;
  /** BCP 47 primary language ("en"), or null when neither stated nor detected. */
  readonly lang: string | null;
  /** Knowledge id of the page's own outlet, or null when it is not in the catalogue. */
  readonly outlet: string | null;
  /** How the page's outlet is shown: its display name, else the host, else null. */
  readonly outletName: string | null;
  /** Day of publication, YYYY-MM-DD, or null. */
  readonly published: string | null;
  /** Names in the byline, as printed. */
  readonly byline: readonly string[];
}
