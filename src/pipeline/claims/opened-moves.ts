/** What the article's opening tells as settled: moves agreed or done, new contracts signed. */
import type { Claim, Stage } from '../types/claim';

/** A move that the article's opening tells as agreed or done. */
export interface SettledMove {
  readonly stage: Stage;
  /** First sentence that says so. */
  readonly sentence: number;
  /** A sentence of the text says so, not a headline alone, which may run ahead of it. */
  readonly inText: boolean;
  readonly to: readonly number[];
}

export class OpenedMoves {
  private readonly moves = new Map<number, SettledMove>();
  private readonly renewed = new Set<number>();

  /** Takes up the claims of one of the opening's sentences; `headlines`: the sentences that are no text. */
  add(claims: readonly Omit<Claim, 'index'>[], headlines: ReadonlySet<number>): void {
    for (const claim of claims) {
      if (claim.stage !== 'agreed' && claim.stage !== 'done') continue;
      for (const player of claim.players) {
        if (claim.move !== 'renewal') this.settle(player, claim, !headlines.has(claim.sentence));
        else if (claim.stage === 'done') this.renewed.add(player);
      }
    }
  }

  /** The move of these players; null where they have none, or not the same. */
  of(players: readonly number[]): SettledMove | null {
    const [first, ...others] = players.map((player) => this.moves.get(player) ?? null);
    return first !== undefined && others.every((other) => other?.stage === first?.stage) ? first : null;
  }

  isRenewed(players: readonly number[]): boolean {
    return players.length > 0 && players.every((player) => this.renewed.has(player));
  }

  private settle(player: number, { stage, sentence, to }: Omit<Claim, 'index'>, inText: boolean): void {
    const known = this.moves.get(player);
    if (known === undefined) this.moves.set(player, { stage, sentence, inText, to });
    else if (known.stage === stage)
      this.moves.set(player, { ...known, inText: known.inText || inText, to: [...known.to, ...to] });
  }
}
