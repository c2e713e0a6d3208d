import type { Article } from './article';
import type { AttributedClaim, Note } from './attribution';
import type { Mentions } from './mention';
import type { Sentence } from './sentence';
import type { Story } from './story';
import type { Trace } from './trace';

export interface Options {
  /** The reader's day, YYYY-MM-DD: what "stale" and windows are measured against. */
  readonly now: string;
  readonly trace?: Trace;
}

export interface Analysis {
  readonly article: Article;
  /** Why nothing was analysed, or null. */
  readonly skipped: 'language' | 'empty' | 'not-football' | null;
  readonly read: { readonly sentences: number; readonly citing: number };
  readonly sentences: readonly Sentence[];
  readonly mentions: Mentions;
  readonly claims: readonly AttributedClaim[];
  readonly stories: readonly Story[];
  readonly notes: readonly Note[];
}
