/** A sentence without phrases of its own, as the rules of what the story implies look at it. */
import type { Stage } from '../types/claim';
import type { ClubMention, Mention } from '../types/mention';
import type { Span } from '../types/span';
import type { Draft } from './draft';

/** A sentence as the rules look at it. */
export interface Sight {
  readonly text: string;
  /** Without its relative clauses. */
  readonly main: string;
  readonly sentence: Span & { readonly text: string };
  readonly title: boolean;
  /** Players of stories named, described or meant here. */
  readonly own: readonly number[];
  /** By more than a pronoun. */
  readonly called: boolean;
  /** Those, else the ones spoken of last. */
  readonly players: readonly number[];
  /** Players of whom nothing is told elsewhere. */
  readonly strangers: readonly number[];
  readonly clubs: readonly ClubMention[];
  /** Those outside relative clauses. */
  readonly mainClubs: readonly ClubMention[];
  /** Clubs here to which other sentences say that the players may go. */
  readonly suitors: readonly number[];
  /** Clubs here that the words around them make suitors. */
  readonly told: readonly number[];
  /** Clubs here that the words make sellers, or take out of the deal. */
  readonly others: readonly number[];
  /** Words of moves are here, though of nobody by name. */
  readonly phrased: boolean;
  /** A player or club of the stories is here. */
  readonly concerned: boolean;
  /** The claim right before, unless sentences lie between: "it" may mean its offer. */
  readonly last: Draft | null;
  /** Somebody's speech. */
  readonly spoken: boolean;
  readonly mentions: readonly Mention[];
  spanOf(from: number, to: number): Span;
}

/** What a rule found: of whom, the clubs here to which they may go, and the words. */
export interface Implied {
  readonly rule: string;
  readonly players: readonly number[];
  readonly suitors: readonly number[];
  readonly evidence: Span;
  /** The club that answers for a player of whom nothing says whose he is. */
  readonly owner?: number | null;
  /** How far it says that things are, where the rule knows. */
  readonly stage?: Stage;
}
