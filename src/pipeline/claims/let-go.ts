/** The seller of players who are without a club. */
import type { Mentions } from '../types/mention';
import type { Statement } from './scene';

/** The club that let them go, in what tells so; else nobody sells them. Null for players who have a club. */
export function letGo(
  { kind, stage }: Statement,
  players: readonly number[],
  { players: known }: Mentions,
): readonly number[] | null {
  if (!players.every((player) => known[player]?.free === true)) return null;
  const told = kind === 'exit' && stage === 'done';
  return told ? [...new Set(players.flatMap((player) => known[player]?.left?.value ?? []))] : [];
}
