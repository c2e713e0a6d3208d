import type { Stage } from '../../../pipeline/types/claim';

/** One phrase family that makes a claim. The pattern language is `pipeline/claims/pattern.ts`. */
export interface TriggerRow {
  readonly id: string;
  /** `join`: a suitor's business; `exit`: leaving, selling, price; `stay`: a refusal to part; `renewal`: a new contract. */
  readonly kind: 'join' | 'exit' | 'stay' | 'renewal';
  readonly stage: Stage;
  readonly pattern: string;
  /** What a club right before these words is; by default a club that is not the player's own is a suitor. */
  readonly subject?: 'to' | 'from';
  /**
   * What the sentence must hold besides the words. `strong`: a player of an earlier sentence will do ("That offer was
   * rejected"); `player` (default): a player, named or described here; `both`: a player and a club; `suitor`: a club that
   * is not the player's own, and a player of whom the sentences right before speak ("Genoa are on standby").
   */
  readonly needs?: 'strong' | 'player' | 'both' | 'suitor';
  /** Words that report a completed move: background when they lie in the past (see background.ts). */
  readonly completed?: boolean;
  /** The move is only named ("his Chelsea move"): how far it has got was said before. */
  readonly bare?: boolean;
  /** It tells of an arrival: a move to somewhere even where the new club is only "us" or "the club". */
  readonly arrives?: boolean;
  /** Counts only where the article's opening tells the move as settled: "his arrival", "contract with Genoa". */
  readonly told?: boolean;
  /** It speaks for all that it covers: "listen to offers" is no offer. */
  readonly whole?: boolean;
  /** Words of ordinary football prose: they count only for a player of whom the article says something plainer. */
  readonly weak?: boolean;
  /** It makes no claim, but says how far the one that its clause or the clause before makes has got. */
  readonly beside?: boolean;
  /** It holds whatever modal verb stands before it: "would join, subject to a medical". */
  readonly firm?: boolean;
}

/** Alternatives of a pattern, one a line. */
export const any = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`;

/** No club is left by what "has left Genoa facing a fight", "left them in pole position": it is what became of the club. */
export const NO_PLIGHT =
  '(?! in (?:pole|limbo|an? |the (?:lurch|dark))| (?:facing|short|without|light|vulnerable|exposed|open|desperate|need|look|scrambl|search|hop|wait|sweat|furious|angry|fear|weigh|want|(?:[a-z]+ly )?(?!aged|hurt)[a-z]+ed(?![a-z]))| with (?:no|little|only|just) )';
