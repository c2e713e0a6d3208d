import type { Span } from './span';

export type Move = 'join' | 'loan' | 'exit' | 'renewal';
/** In order of how far a move has got; `off` stands beside it. */
export type Stage = 'interest' | 'talks' | 'bid' | 'agreed' | 'done' | 'off';

/** Words that made a claim, and the row of the phrase table that they matched. */
export interface Trigger extends Span {
  readonly rule: string;
}

/** One sentence's statement about where players may go and how far it has got. Span = the whole sentence. */
export interface Claim extends Span {
  readonly index: number;
  readonly sentence: number;
  /** Indices into `Mentions.players`. */
  readonly players: readonly number[];
  /** Indices into `Mentions.clubs`. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly move: Move;
  readonly stage: Stage;
  readonly triggers: readonly Trigger[];
  /** Words that hedge it ("could", "reportedly"). */
  readonly hedges: readonly Span[];
  /** Part of the sentence that carries this claim: attribution attaches a citation whose scope covers it. */
  readonly scope: Span;
  /** Sentence whose clubs or players this one plainly continues, or null. */
  readonly continues: number | null;
}
