import type { BlockKind } from './article';
import type { Span } from './span';

export type Casing = 'lower' | 'initial' | 'upper' | 'mixed' | 'none';

/** A word, number or punctuation mark. */
export interface Token extends Span {
  readonly text: string;
  /** Lower-case, diacritics removed, typographic apostrophes as "'"; a possessive "'s" is a token of its own. */
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'punct';
  readonly casing: Casing;
}

/** A stretch of quoted words inside one sentence, without its marks. */
export interface Quote extends Span {
  /** `speech`: somebody's words; `scare`: a few words set off ("'has grown frustrated'"). */
  readonly kind: 'speech' | 'scare';
  /** The quotation was already open where the sentence (or its paragraph) began. */
  readonly continued: boolean;
  /** Numbers quotations through the article: the pieces of one quotation share it. */
  readonly group: number;
  /** No marks: the turn of somebody with this name in a talk, of the one whom the page introduces where it is empty. */
  readonly turn?: string | undefined;
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index into `Article.blocks`. */
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Quote[];
}
