import type { Span } from './span';

/** A fact read from the text, with the words that carry it. `known`: stated; `implied`: concluded. */
export interface Stated<T> {
  readonly value: T;
  readonly evidence: Span;
  readonly certainty: 'known' | 'implied';
}

/** A player of this article. */
export interface Player {
  readonly index: number;
  /** Full name as the article gives it anywhere. */
  readonly name: string;
  /** Club that he plays for or that owns him, as the article says (index into `clubs`). */
  readonly club: Stated<number> | null;
  /** The article says that he is without a club. */
  readonly free: boolean;
  /** The club that one who is without a club has left. */
  readonly left: Stated<number> | null;
  /** Clubs that the article calls his former ones. */
  readonly former: readonly Stated<number>[];
  readonly age: number | null;
  readonly nationality: string | null;
  readonly position: string | null;
  /** The text uses she/her, or says women. */
  readonly women: boolean;
}

/** A club of this article: catalogue id, or null for one that is known only by form. */
export interface ClubEntity {
  readonly index: number;
  readonly id: string | null;
  readonly name: string;
}

export type PersonRole =
  | 'manager'
  | 'director'
  | 'chairman'
  | 'owner'
  | 'agent'
  | 'pundit'
  | 'relative'
  | 'player'
  | 'other';

export interface Person {
  readonly index: number;
  readonly name: string;
  readonly role: PersonRole;
  /** Club of a manager, director… (index into `clubs`), or null. */
  readonly club: number | null;
  /** For an agent or relative: the player (index into `players`), or null. */
  readonly player: number | null;
}
