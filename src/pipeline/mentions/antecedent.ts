/** Whom a description or pronoun means: the players in focus, filtered by what is known of them. */
import type { Sentence } from '../types/sentence';
import type { Board } from './board';
import { isCompany } from './company';

/** What a description asks of a player; null asks nothing. */
export interface Demand {
  readonly age: number | null;
  readonly line: string | null;
  readonly nationality: string | null;
  /** His present club, and a former one (indices into the board's clubs). */
  readonly club: number | null;
  readonly former: number | null;
}

export const OPEN: Demand = { age: null, line: null, nationality: null, club: null, former: null };

/** Sentences back that a description or pronoun may reach. */
export const REACH = 3;

/** Nothing known of the player contradicts the description. */
export function fits(board: Board, player: number, demand: Demand): boolean {
  const facts = board.players[player];
  if (!facts) return false;
  if (demand.age !== null && facts.age !== null && demand.age !== facts.age) return false;
  if (demand.line !== null && facts.position !== null && demand.line !== facts.position) return false;
  if (demand.nationality !== null && facts.nationality !== null && demand.nationality !== facts.nationality)
    return false;
  return demand.club === null || facts.club === null || demand.club === facts.club.value;
}

/** How many facts of the player agree with the description. */
function agreements(board: Board, player: number, demand: Demand): number {
  const facts = board.players[player];
  if (!facts) return 0;
  const same = [
    demand.age !== null && demand.age === facts.age,
    demand.line !== null && demand.line === facts.position,
    demand.nationality !== null && demand.nationality === facts.nationality,
    demand.club !== null && demand.club === facts.club?.value,
    demand.former !== null && facts.former.some((one) => one.value === demand.former),
  ];
  return same.filter(Boolean).length;
}

/** The article's own man: named at least twice as often as anybody else; a headline counts for two. */
export function leading(board: Board): number | null {
  const count = new Map<number, number>();
  for (const mention of board.found) {
    if (mention.kind !== 'player' || mention.how === 'pronoun') continue;
    const weight = board.sentences[mention.sentence]?.block === 0 ? 2 : 1;
    count.set(mention.player, (count.get(mention.player) ?? 0) + weight);
  }
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** Players of a sentence in order, before `until`; with or without those who are there for another's sake. */
function playersOf(board: Board, index: number, until: number, company: boolean): readonly number[] {
  const sentence = board.sentences[index];
  const all = board.of(index).flatMap((one) => (one.kind === 'player' && one.end <= until ? [one] : []));
  const own = company || !sentence ? all : all.filter((one) => !isCompany(all, one, sentence));
  return own.map((one) => one.player);
}

/** The best of several: most facts that agree, then the article's own man, then the first. */
function best(board: Board, players: readonly number[], demand: Demand, main: number | null): number | null {
  const score = (player: number) => 2 * agreements(board, player, demand) + (player === main ? 1 : 0);
  const [first] = [...new Set(players)]
    .filter((player) => fits(board, player, demand))
    .map((player, order) => ({ player, order }))
    .sort((a, b) => score(b.player) - score(a.player) || a.order - b.order);
  return first?.player ?? null;
}

/** Where somebody is meant by other words than his name, and what these say of him. */
export interface Meant {
  readonly sentence: Sentence;
  /** Where the words start, a UTF-16 offset. */
  readonly at: number;
  readonly demand: Demand;
  /** Sentences back that are looked at. */
  readonly reach: number;
  /** The article's own man, or null. */
  readonly main: number | null;
  /** Who cannot be meant: he speaks. */
  readonly except?: number;
}

/** The last player of this sentence who fits, else the best of the sentences before. */
function nearest(board: Board, { sentence, at, demand, reach, main, except }: Meant, company: boolean): number | null {
  const others = (players: readonly number[]) => players.filter((player) => player !== except);
  const here = best(board, others(playersOf(board, sentence.index, at, company)).reverse(), demand, null);
  if (here !== null) return here;
  for (let back = 1; back <= reach; back++) {
    const all = playersOf(board, sentence.index - back, Number.POSITIVE_INFINITY, company);
    const before = best(board, others(all), demand, main);
    if (before !== null) return before;
  }
  return null;
}

/** The player in focus; one who is there for another's sake only where he alone is known to be what is asked. */
export function antecedent(board: Board, meant: Meant): number | null {
  const known = (player: number) => agreements(board, player, meant.demand) > 0;
  const own = nearest(board, meant, false);
  if (own !== null && known(own)) return own;
  const any = nearest(board, meant, true);
  // Who is there for another's sake yields to the article's own man, however far off.
  const { main, except, demand } = meant;
  if (own === null && any !== null && !known(any) && main !== null && main !== except && fits(board, main, demand))
    return main;
  return own === null || (any !== null && known(any)) ? any : own;
}

/** Whose club is told: the only player who is known to be there, before anybody near of whom no club is known. */
export function meantBy(board: Board, meant: Meant): number | null {
  const near = antecedent(board, meant);
  const { demand } = meant;
  const unknown = near !== null && demand.club !== null && board.players[near]?.club === null;
  return near === null || unknown ? (onlyFitting(board, demand) ?? near) : near;
}

/** The only player of the article of whom everything asked is known to be so. */
export function onlyFitting(board: Board, demand: Demand): number | null {
  const asked = [demand.age, demand.line, demand.nationality, demand.club, demand.former].filter((one) => one !== null);
  const telling = demand.club !== null || demand.age !== null || demand.former !== null || asked.length >= 2;
  if (!telling) return null;
  const exact = board.players.flatMap((facts, index) => {
    const club = demand.club === null || facts.club?.value === demand.club;
    const age = demand.age === null || facts.age === demand.age;
    const line = demand.line === null || facts.position === null || facts.position === demand.line;
    const nationality =
      demand.nationality === null || facts.nationality === null || facts.nationality === demand.nationality;
    const former = demand.former === null || facts.former.some((one) => one.value === demand.former);
    return club && age && line && nationality && former ? [index] : [];
  });
  return exact.length === 1 ? (exact[0] ?? null) : null;
}
