/** What the rules about a statement's clubs and kind look at. */
import type { Skeleton } from '../text/skeleton';
import type { Stage } from '../types/claim';
import type { Mentions } from '../types/mention';
import type { Clause } from './clauses';
import type { Focus } from './focus';
import type { ClubPlace } from './roles';
import type { JudgedHit } from './stage';

/** A statement of one clause, before its clubs are known. */
export interface Statement {
  readonly clause: Clause;
  readonly hits: readonly JudgedHit[];
  readonly players: readonly number[];
  readonly kind: 'join' | 'exit' | 'renewal';
  readonly stage: Stage;
  /** Clauses of its sentence that tell of the past: where he might have gone then is no goal of today. */
  readonly behind: readonly Clause[];
}

/** What the rules about clubs look at. */
export interface Scene {
  readonly skeleton: Skeleton;
  readonly places: readonly ClubPlace[];
  readonly mentions: Mentions;
  readonly focus: Focus;
}
