/** Where the article as a whole says that a player is and may go: what a statement means that leaves a club out. */
import type { Mentions } from '../types/mention';
import type { Draft } from './draft';
import type { Reading } from './reading';

/** Blocks of the opening: what headline and first paragraphs say is what the article is about. */
const OPENING_BLOCKS = 3;
const OPENING_WEIGHT = 3;
/** Share of what is told of a player's suitors from which a club is the one that everything else means. */
const SETTLED = 0.75;

/** Clubs that (nearly) all statements with a suitor name for a player, with how many do; none where several suitors take turns. */
function settledFor(
  player: number,
  drafts: readonly Draft[],
  blockOf: (sentence: number) => number,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  const sells = (club: number) => drafts.filter((draft) => draft.players.includes(player) && draft.from.includes(club));
  const buys = (club: number) => drafts.filter((draft) => draft.players.includes(player) && draft.to.includes(club));
  let total = 0;
  for (const draft of drafts) {
    if (draft.suitor !== 'named' || draft.move === 'renewal' || !draft.players.includes(player)) continue;
    const weight = blockOf(draft.sentence) <= OPENING_BLOCKS ? OPENING_WEIGHT : 1;
    total += weight;
    for (const club of draft.to) weights.set(club, (weights.get(club) ?? 0) + weight);
  }
  const settled = [...weights].flatMap(([club, weight]): [number, number][] => {
    const times = buys(club).length;
    return weight >= total * SETTLED && sells(club).length < times ? [[club, times]] : [];
  });
  return new Map(settled);
}

/** Drafts whose suitor is left out, with the one that is settled for all of their players. */
export function withDestinations(drafts: readonly Draft[], readings: readonly Reading[]): readonly Draft[] {
  const blockOf = (sentence: number) => readings[sentence]?.skeleton.sentence.block ?? Number.POSITIVE_INFINITY;
  const known = new Map<number, ReadonlyMap<number, number>>();
  const settled = (player: number): ReadonlyMap<number, number> => {
    const clubs = known.get(player) ?? settledFor(player, drafts, blockOf);
    known.set(player, clubs);
    return clubs;
  };
  // Where a club acts, another that was told once is not meant beside it.
  const timesAsked = ({ sentence }: Draft): number =>
    readings[sentence]?.skeleton.mentions.some(({ kind }) => kind === 'club') ? 2 : 1;
  return drafts.map((draft) => {
    if (draft.suitor !== 'left-out' && draft.suitor !== 'continued') return draft;
    const [first, ...others] = draft.players;
    if (first === undefined) return draft;
    const clubs = [...settled(first)].filter(
      ([club]) => !draft.from.includes(club) && others.every((player) => settled(player).has(club)),
    );
    const to = clubs.flatMap(([club, times]) => (times >= timesAsked(draft) ? [club] : []));
    if (clubs.length === 0) return draft;
    return {
      ...draft,
      to: to.length > 0 ? to : draft.to,
      move: draft.move === 'exit' ? 'join' : draft.move,
    };
  });
}

/** The club that statements put on the seller's side for a player of whom nothing else says where he is. */
function sellerOf(player: number, drafts: readonly Draft[], mentions: Mentions): number | null {
  const weights = new Map<number, number>();
  const alone = (sentence: number) =>
    mentions.bySentence[sentence]?.every((one) => one.kind !== 'player' || one.player === player) === true;
  for (const draft of drafts) {
    if (!draft.players.includes(player) || !alone(draft.sentence)) continue;
    for (const club of draft.from) weights.set(club, (weights.get(club) ?? 0) + 1);
    for (const club of draft.to) weights.set(club, (weights.get(club) ?? 0) - 1);
  }
  const former = mentions.players[player]?.former.map((one) => one.value) ?? [];
  const [best] = [...weights].sort((a, b) => b[1] - a[1]);
  if (best !== undefined && former.includes(best[0])) return null;
  return best !== undefined && best[1] > 0 ? best[0] : null;
}

/** Drafts that name no seller, with the one that the others tell for the same player. */
export function withSellers(drafts: readonly Draft[], mentions: Mentions): readonly Draft[] {
  const known = new Map<number, number | null>();
  const seller = (player: number): number | null => {
    if (mentions.players[player]?.club || mentions.players[player]?.free) return null;
    const club = known.get(player) ?? sellerOf(player, drafts, mentions);
    known.set(player, club);
    return club;
  };
  return drafts.map((draft) => {
    const [first] = draft.players;
    if (draft.from.length > 0 || first === undefined) return draft;
    const club = seller(first);
    if (club === null || draft.to.includes(club) || draft.players.some((player) => seller(player) !== club))
      return draft;
    return { ...draft, from: [club] };
  });
}
