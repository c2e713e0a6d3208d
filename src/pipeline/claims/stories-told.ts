/** What the claims of an article tell of each player's move, for sentences that only add to it. */
import type { Draft } from './draft';

export class StoriesTold {
  private readonly suitors = new Map<number, Set<number>>();
  private readonly owners = new Set<number>();

  constructor(drafts: readonly Draft[]) {
    for (const { players, to, from } of drafts) {
      for (const player of players) {
        const clubs = this.suitors.get(player) ?? new Set();
        for (const club of to) clubs.add(club);
        this.suitors.set(player, clubs);
      }
      for (const club of from) this.owners.add(club);
    }
  }

  /** A move of this player is told. */
  has(player: number): boolean {
    return this.suitors.has(player);
  }

  /** Those of `clubs` to which one of the players may go. */
  suitorsOf(players: readonly number[], clubs: readonly number[]): readonly number[] {
    return clubs.filter((club) => players.some((player) => this.suitors.get(player)?.has(club)));
  }

  /** The club sells or buys in one of the stories. */
  concerns(club: number): boolean {
    return this.owners.has(club) || [...this.suitors.values()].some((clubs) => clubs.has(club));
  }
}
