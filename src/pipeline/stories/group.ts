/** Which claims tell one story: those about one player's future, a new contract at his club apart. */
import type { AttributedClaim } from '../types/attribution';

export interface Group {
  readonly player: number;
  readonly renewal: boolean;
  /** In text order. */
  readonly claims: readonly AttributedClaim[];
}

/** One group per player and kind of future, in order of their first claim. A claim about two players is in two groups. */
export function groupClaims(claims: readonly AttributedClaim[]): readonly Group[] {
  const groups = new Map<string, { player: number; renewal: boolean; claims: AttributedClaim[] }>();
  for (const claim of [...claims].sort((a, b) => a.start - b.start || a.index - b.index)) {
    for (const player of new Set(claim.players)) {
      const renewal = claim.move === 'renewal';
      const key = `${player} ${renewal}`;
      const group = groups.get(key) ?? { player, renewal, claims: [] };
      group.claims.push(claim);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
}
