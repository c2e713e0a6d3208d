/** What the last claims said of players' destinations: whom "the deal" of a later sentence is with. */
import type { Claim, Stage } from '../types/claim';

/** Sentences after which a suitor named earlier is no longer meant by "the deal". */
const REACH = 6;
/** Claims that are kept. */
const KEPT = 12;

/** What an earlier sentence said of some players' destination. */
export interface Remembered {
  readonly sentence: number;
  readonly players: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly loan: boolean;
  /** The move to them has fallen through: while another suitor is known, "the deal" is not this one. */
  readonly off: boolean;
  /** It is agreed or done: the only one whom a medical can mean. */
  readonly settled: boolean;
}

export class Memory {
  private recent: readonly Remembered[] = [];

  add(claims: readonly Omit<Claim, 'index'>[]): void {
    const last = claims.map(({ sentence, players, from, to, move, stage }) => ({
      sentence,
      players,
      from,
      to,
      loan: move === 'loan',
      off: stage === 'off',
      settled: stage === 'agreed' || stage === 'done',
    }));
    this.recent = [...this.recent.slice(-KEPT), ...last];
  }

  /** Suitors last named for these players, those still in the running first; none when that was long ago. */
  suitors(players: readonly number[], sentence: number, stage?: Stage): Remembered | null {
    const named = this.recent
      .filter((past) => sentence - past.sentence <= REACH && past.to.length > 0)
      .filter((past) => players.some((player) => past.players.includes(player)));
    // Unless it goes on from the sentence before, what is told without a suitor is told of the one whose deal is settled.
    const apart = sentence - (named.at(-1)?.sentence ?? sentence) > 1;
    const only = apart || stage === 'agreed' || stage === 'done' ? named.findLast(({ settled }) => settled) : undefined;
    return only ?? named.findLast(({ off }) => !off) ?? named.at(-1) ?? null;
  }

  /** Clubs that lately were said to lose one of these players. */
  sellers(players: readonly number[]): readonly number[] {
    return this.recent.flatMap((past) => (players.some((player) => past.players.includes(player)) ? past.from : []));
  }
}
