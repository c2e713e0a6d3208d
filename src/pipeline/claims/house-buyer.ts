/** An article about one club's targets: whoever is wanted there without a suitor's name is wanted by that club. */
import type { Mentions } from '../types/mention';
import type { Draft } from './draft';

/** Players whom the club must be said to want. */
const AT_LEAST = 2;
/** Share of the players with a suitor whose suitor it is. */
const MOSTLY = 0.7;

/** The players with a suitor by name, by suitor. */
function wantedBy(drafts: readonly Draft[]): ReadonlyMap<number, ReadonlySet<number>> {
  const wanted = new Map<number, Set<number>>();
  for (const { players, to, suitor, move } of drafts) {
    if (suitor !== 'named' || move === 'renewal') continue;
    for (const club of to) wanted.set(club, new Set([...(wanted.get(club) ?? []), ...players]));
  }
  return wanted;
}

/** The club that wants (nearly) everybody of whom a suitor is told; null where none does. */
function houseBuyer(wanted: ReadonlyMap<number, ReadonlySet<number>>): number | null {
  const [first] = [...wanted].sort((a, b) => b[1].size - a[1].size);
  const all = new Set([...wanted.values()].flatMap((players) => [...players]));
  return first && first[1].size >= AT_LEAST && first[1].size >= all.size * MOSTLY ? first[0] : null;
}

/** Drafts whose suitor is left out, about players of whom none is told, with the club that the article shops for. */
export function withHouseBuyer(drafts: readonly Draft[], { players: known }: Mentions): readonly Draft[] {
  const wanted = wantedBy(drafts);
  const house = houseBuyer(wanted);
  if (house === null) return drafts;
  const open = (player: number): boolean =>
    known[player]?.club?.value !== house &&
    ![...wanted.values()].some((players) => players.has(player)) &&
    !drafts.some(({ players, from }) => players.includes(player) && from.includes(house));
  return drafts.map((draft) =>
    draft.to.length === 0 && draft.suitor === 'left-out' && draft.players.every(open)
      ? { ...draft, to: [house], move: draft.move === 'exit' ? 'join' : draft.move }
      : draft,
  );
}
