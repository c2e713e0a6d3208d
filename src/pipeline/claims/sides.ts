/** From where to where: the clubs of a clause put on their sides, for each group of players with one club. */

import type { Move } from '../types/claim';
import { leadsAbroad } from './abroad';
import { carriedSuitors, type Suitor, silentSuitor } from './continues';
import { renews, saysLoan } from './deal-kind';
import { funded } from './funded';
import { letGo } from './let-go';
import { managersClubs } from './managers';
import type { Remembered } from './memory';
import { openSide } from './open-side';
import { inOneList, meantIn, placesFor, reachOf } from './reach';
import { takenBack } from './recalled';
import type { ClubPlace } from './roles';
import type { Scene, Statement } from './scene';
import { sharedOut, tellsSwap } from './shared-out';

export interface Sides {
  readonly players: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly move: Move;
  readonly continues: number | null;
  /** Whether the sentence itself names where he may go. */
  readonly suitor: Suitor;
}

const unique = (clubs: readonly number[]): readonly number[] => [...new Set(clubs)];

/** Rows of a club that another one deals with, or that names its price: the owner, or who would buy from him. */
const AT_TABLE: ReadonlySet<string> = new Set(['seller-at-table', 'we-deal-with', 'his-deal-with', 'values']);

interface Sorted {
  readonly to: readonly number[];
  readonly from: readonly number[];
  /** Clubs of a heading or of "Barcelona target X": suitors only where nobody else is. */
  readonly topic: readonly number[];
  /** Seller and buyer, told apart only by what is known of the player. */
  readonly pair: readonly number[];
  /** With whom a club deals: the seller, unless the player is known to be the other one's. */
  readonly table: readonly number[];
}

/** Clubs of the places within reach, by side. */
function sorted(statement: Statement, scene: Scene, places: readonly ClubPlace[]): Sorted {
  const to: number[] = [];
  const from: number[] = [];
  const topic: number[] = [];
  const pair: number[] = [];
  const table: number[] = [];
  const decided = statement.stage === 'agreed' || statement.stage === 'done';
  // "We do not want to sell him", said Genoa's manager: what "we" are said to do tells more than who says so.
  const ours = meantIn(statement, scene).filter(
    ({ role, at, end }) => role === 'from' && scene.skeleton.text.slice(at, end) === 'we',
  );
  const judged = [...places, ...ours].flatMap(({ role, clubs }) => (role === 'open' || role === 'none' ? [] : clubs));
  for (const place of places) {
    // "Celtic have signed X for a Hoops record": once more by another name.
    if (place.role === 'open' && place.clubs.every((club) => judged.includes(club))) continue;
    const open = place.role === 'open' || place.rule === 'we-deal-with';
    const role = open ? openSide(statement, place, scene) : place.role;
    if (AT_TABLE.has(place.rule)) table.push(...place.clubs);
    if (role === 'from') from.push(...place.clubs);
    else if (role === 'topic') topic.push(...place.clubs);
    else if (role === 'pair') pair.push(...place.clubs);
    else if (role === 'to' || (role === 'rival' && !decided)) to.push(...place.clubs);
  }
  const join = statement.kind === 'join';
  return {
    to: unique(to),
    from: unique(from),
    topic: join ? unique(topic) : [],
    pair: join ? unique(pair) : [],
    table: unique(table),
  };
}

/** Players by the club that they would leave. One without a known club goes with the others of his list, where it names theirs. */
function groups(
  statement: Statement,
  scene: Scene,
  { from, pair }: Sorted,
): ReadonlyMap<number | null, readonly number[]> {
  const clubOf = (player: number) => scene.mentions.players[player]?.club?.value ?? null;
  const known = unique(statement.players.flatMap((player) => clubOf(player) ?? []));
  const told = known.length === 0 ? from : known;
  const here = (club: number) => scene.places.some(({ clubs }) => clubs.includes(club));
  // Who is swapped is not at the club of whom he is swapped for.
  const alike = inOneList(statement, scene) && (pair.length === 0 || !tellsSwap(scene.skeleton));
  const shared = told.length === 1 && told.every(here) && alike ? (told[0] ?? null) : null;
  const result = new Map<number | null, number[]>();
  for (const player of statement.players) {
    const own = clubOf(player) ?? shared;
    result.set(own, [...(result.get(own) ?? []), player]);
  }
  return result;
}

/** Of the clubs that words stand for, those that nothing makes the seller of these players, nor anybody else their suitor. */
function buyersMeant(
  clubs: readonly number[],
  players: readonly number[],
  { focus, skeleton }: Scene,
): readonly number[] {
  const sellers = focus.sellers(players);
  const suitors = focus.suitors(players, skeleton.sentence.index)?.to;
  return clubs.filter((club) => !sellers.includes(club) && suitors?.includes(club) !== false);
}

/** The sides of one statement, once for each club that its players would leave. */
export function sides(statement: Statement, scene: Scene): readonly Sides[] {
  const reach = reachOf(statement, scene);
  const shared = sharedOut(statement, scene, reach);
  if (shared !== null)
    return [...shared].map(([player, places]) => {
      const text = sorted(statement, scene, places);
      const own = text.from[0] ?? scene.mentions.players[player]?.club?.value ?? null;
      return sideOf(statement, scene, [player], own, text);
    });
  const places = statement.players.length === 1 ? funded(statement.players, statement, scene, reach) : reach;
  return [...groups(statement, scene, sorted(statement, scene, places))].map(([own, players]) => {
    const text = sorted(
      statement,
      scene,
      funded(players, statement, scene, placesFor(players, statement, scene, places)),
    );
    return sideOf(statement, scene, players, own, text);
  });
}

/** Where the players may go, as the sentence says it, the words that stand for a club, or the sentence that it continues. */
function buyersOf(
  statement: Statement,
  scene: Scene,
  players: readonly number[],
  others: (clubs: readonly number[]) => readonly number[],
  named: readonly number[],
  meant: Sorted,
): { to: readonly number[]; told: boolean; past: Remembered | null } {
  const join = statement.kind === 'join';
  const here = named.length > 0 || !join ? named : others(managersClubs(statement, scene, players));
  if (here.length > 0) return { to: here, told: true, past: null };
  const past = carriedSuitors(statement, players, scene);
  const carried = past ? others(past.to) : [];
  if (carried.length > 0 || !join) return { to: carried, told: false, past };
  const above = scene.focus.clubAbove.get(scene.skeleton.sentence.index);
  const stoodFor = others(buyersMeant(above === undefined ? meant.to : [above], players, scene));
  return { to: stoodFor, told: stoodFor.length > 0, past };
}

function sideOf(
  statement: Statement,
  scene: Scene,
  players: readonly number[],
  own: number | null,
  text: Sorted,
): Sides {
  const back = takenBack(statement, scene, own);
  if (back !== null) return { players, ...back, move: 'join', continues: null, suitor: 'named' };
  const meant = sorted(statement, scene, meantIn(statement, scene));
  const sellers = text.from.length > 0 ? text.from : meant.from.filter((club) => !text.to.includes(club));
  const left = own === null ? letGo(statement, players, scene.mentions) : null;
  const from = own !== null ? [own] : (left ?? sellers.slice(0, 1));
  const all = unique([...text.to, ...text.topic, ...text.pair]);
  const ownOnly = all.length > 0 ? all.every((club) => club === own) : scene.focus.isRenewed(players);
  if (renews(statement, scene, text.from.length === 0 && ownOnly)) {
    const club = from.length > 0 ? from : text.to.slice(0, 1);
    return { players, from: club, to: [], move: 'renewal', continues: null, suitor: 'none' };
  }
  const others = (clubs: readonly number[]) => unique(clubs).filter((club) => !from.includes(club));
  const named = others(namedBuyers(text, from, own));
  const { to, told, past } = buyersOf(statement, scene, players, others, named, meant);
  const loan = past?.loan === true || saysLoan(statement, scene);
  const pair = statement.kind === 'join' && text.pair.length > 0;
  const abroad = to.length === 0 && (pair || leadsAbroad(statement, scene));
  // Who has no club cannot leave one.
  const free = left?.length === 0 && (statement.kind === 'join' || !/^(?:done|off)$/.test(statement.stage));
  const move: Move = loan ? 'loan' : to.length > 0 || abroad || free ? 'join' : 'exit';
  const silent = past ? 'continued' : silentSuitor(statement, scene);
  return { players, from, to, move, continues: past?.sentence ?? null, suitor: told ? 'named' : silent };
}

/** Suitors by name: those of the words, or those of a heading where nobody else is. */
function namedBuyers(text: Sorted, from: readonly number[], own: number | null): readonly number[] {
  const buyers = text.pair.some((club) => from.includes(club)) ? text.pair : [];
  const across = own !== null && !text.table.includes(own) ? text.table : [];
  const named = [...text.to, ...buyers, ...across];
  return named.some((club) => !from.includes(club)) ? named : text.topic;
}
