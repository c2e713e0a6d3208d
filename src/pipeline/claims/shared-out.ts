/** "X and Y join A and B respectively", "with Y going the other way": clubs that a sentence shares out among players. */
import type { Skeleton } from '../text/skeleton';
import { patternOf } from '../text/words';
import type { Mentions } from '../types/mention';
import type { Draft } from './draft';
import type { ClubPlace } from './roles';
import type { Scene, Statement } from './scene';

const RESPECTIVELY = /(?:^| )respectively(?: |$|[.,])/;

/** For each player his own of the clubs that stand in a list as long as theirs; null where nothing is shared out. */
export function sharedOut(
  { clause, players }: Statement,
  { skeleton }: Scene,
  places: readonly ClubPlace[],
): ReadonlyMap<number, readonly ClubPlace[]> | null {
  const text = skeleton.text.slice(clause.from, clause.to);
  const lists = places.filter(({ clubs }) => clubs.length === players.length);
  if (players.length < 2 || lists.length === 0 || !RESPECTIVELY.test(text)) return null;
  const order = [...new Set(skeleton.mentions.flatMap((one) => (one.kind === 'player' ? [one.player] : [])))];
  const inOrder = order.filter((player) => players.includes(player));
  if (inOrder.length !== players.length) return null;
  const own = (at: number) =>
    places.map((place) => (lists.includes(place) ? { ...place, clubs: place.clubs.slice(at, at + 1) } : place));
  return new Map(inOrder.map((player, at) => [player, own(at)]));
}

const SWAP = /(?:^| )(?:swap(?:s|ped|ping)?|exchang(?:e|es|ed|ing)|trad(?:e|es|ed|ing))(?: |$|[.,])/;

export const tellsSwap = ({ text }: Skeleton): boolean => SWAP.test(text);

/** "A and B discuss a swap of X and Y": each goes to the other's club, in the order of the clubs where nothing says more. */
export function swapped(drafts: readonly Draft[], { text, mentions: told }: Skeleton, { players: known }: Mentions) {
  return drafts.flatMap((draft) => {
    const [a, b] = draft.to;
    const order = [...new Set(told.flatMap((one) => (one.kind === 'player' ? [one.player] : [])))];
    const [first, second] = order.filter((player) => draft.players.includes(player));
    const pair = draft.to.length === 2 && draft.players.length === 2 && draft.from.length === 0;
    if (!pair || !SWAP.test(text) || a === undefined || b === undefined || first === undefined || second === undefined)
      return [draft];
    const clubOf = (player: number) => known[player]?.club?.value;
    const turned = clubOf(first) === b || clubOf(second) === a;
    const [own, other] = turned ? [b, a] : [a, b];
    return [
      { ...draft, players: [first], from: [own], to: [other] },
      { ...draft, players: [second], from: [other], to: [own] },
    ];
  });
}

/**
 * The drafts of a sentence, with the one of a player who goes the other way turned round. Where nobody else is named, he
 * is offered for those of whom the article speaks.
 */
export function otherWay(
  drafts: readonly Draft[],
  skeleton: Skeleton,
  mentions: Mentions,
  latest: readonly number[],
): readonly Draft[] {
  const way = patternOf('inReturn').exec(skeleton.text);
  const mention = skeleton.mentions[Number(way?.slice(1).find((at) => at !== undefined) ?? -1)];
  if (mention?.kind !== 'player') return drafts;
  const { player } = mention;
  const model = drafts.find(
    ({ players, from, to }) => from.length > 0 && to.length > 0 && players.some((one) => one !== player),
  );
  if (model === undefined) {
    const others = latest.filter((one) => one !== player);
    const from = others.flatMap((one) => mentions.players[one]?.club?.value ?? []).slice(0, 1);
    const isTheirs = ({ players, to }: Draft) =>
      players.includes(player) && to.length > 0 && !to.some((club) => from.includes(club));
    return others.length > 0 && / (?:in|as) /.test(way?.[0] ?? '')
      ? drafts.map((draft) => (isTheirs(draft) ? { ...draft, players: others, from } : draft))
      : drafts;
  }
  const rest = drafts.flatMap((draft) => {
    const players = draft.players.filter((one) => one !== player);
    return players.length > 0 ? [{ ...draft, players }] : [];
  });
  const own = mentions.players[player]?.club?.value;
  const told = drafts.find(({ players }) => players.includes(player)) ?? model;
  const from = own !== undefined && !model.from.includes(own) ? [own] : model.to;
  const move = told.move === 'loan' ? 'loan' : 'join';
  // The one that the deal is about comes last: what follows goes on with him.
  return [{ ...told, players: [player], from, to: model.from, move, suitor: 'named' }, ...rest];
}
