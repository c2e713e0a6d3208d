import type { SourcingClass } from './attribution';
import type { Caution } from './caution';
import type { Move, Stage } from './claim';
import type { Span } from './span';

/** Which side of the deal a club is on, seen from one story. */
export type Side = 'seller' | 'buyer' | 'suitor' | 'rival' | 'other';

/** A source's documented closeness to a club of this story. */
export interface SideNote {
  /** Display name. */
  readonly source: string;
  readonly id: string | null;
  /** Display name of the club. */
  readonly club: string;
  readonly side: Side;
  /** From the catalogue (then `basis` says why) or from the article's own words (then `evidence`). */
  readonly from: 'knowledge' | 'article' | 'geography';
  readonly basis: readonly string[];
  readonly evidence: Span | null;
}

/** One destination inside a story; furthest stage first. */
export interface StoryLine {
  readonly to: readonly number[];
  readonly stage: Stage;
  readonly move: Move;
  /** Indices of claims. */
  readonly claims: readonly number[];
}

/** What this article says about one player's future (a renewal apart). */
export interface Story {
  readonly index: number;
  /** Index into `Mentions.players`. */
  readonly player: number;
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly move: Move;
  readonly stage: Stage;
  readonly lines: readonly StoryLine[];
  /** Indices of claims, in text order. */
  readonly claims: readonly number[];
  /** Claim index of the lead claim, and the index of the lead source within it. */
  readonly lead: { readonly claim: number; readonly source: number };
  readonly class: SourcingClass;
  /** "'reports in France' — named below": the vague claim that joins the lead source, or null. */
  readonly joined: readonly number[];
  /** Named sources, and how many independent reports stand behind them. */
  readonly names: number;
  readonly origins: number;
  readonly sides: readonly SideNote[];
  readonly cautions: readonly Caution[];
  /** One uncited sentence only: a mark, no badge. */
  readonly mark: boolean;
}
