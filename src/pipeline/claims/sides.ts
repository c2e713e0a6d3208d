/** From where to where: the clubs of a clause put on their sides, for each group of players with one club. */

import type { Move } from '../types/claim';
import { carriedSuitors, type Suitor, silentSuitor } from './continues';
import { renews, saysLoan } from './deal-kind';
import { inOneList, placesFor, reachOf } from './reach';
import type { ClubPlace } from './roles';
import type { Scene, Statement } from './scene';

export interface Sides {
  readonly players: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly move: Move;
  readonly continues: number | null;
  /** Whether the sentence itself names where he may go. */
  readonly suitor: Suitor;
}

const LEAGUE_TO =
  /(?:(?:to|join|in|for|return to|towards?) (?:the |a |an )?(?:[a-z0-9-]+ ){0,2}(?:<[lg]\d+>|mls )|(?:from|by|with) (?:the |a |an )?(?:[a-z0-9-]+ ){0,3}<[lg]\d+>(?: and <[lg]\d+>)?(?: [.,]|$| (?:clubs?|sides?|teams?|giants|outfits?|suitors?)))/;
const unique = (clubs: readonly number[]): readonly number[] => [...new Set(clubs)];

/** The side of a club whose words leave it open: what the phrase after it says of its subject. */
function openSide(statement: Statement, place: ClubPlace): 'to' | 'from' {
  const next = statement.hits.find((hit) => hit.to > place.at) ?? statement.hits[0];
  return next?.row.subject ?? (next?.row.kind === 'join' ? 'to' : 'from');
}

/** Rows of a club that another one deals with, or that names its price: the owner, or who would buy from him. */
const AT_TABLE: ReadonlySet<string> = new Set(['seller-at-table', 'his-deal-with', 'values']);

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
function sorted(statement: Statement, places: readonly ClubPlace[]): Sorted {
  const to: number[] = [];
  const from: number[] = [];
  const topic: number[] = [];
  const pair: number[] = [];
  const table: number[] = [];
  const decided = statement.stage === 'agreed' || statement.stage === 'done';
  for (const place of places) {
    const role = place.role === 'open' ? openSide(statement, place) : place.role;
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

/** Players by the club that they would leave. One without a known club goes with the others of his list. */
function groups(
  statement: Statement,
  scene: Scene,
  from: readonly number[],
): ReadonlyMap<number | null, readonly number[]> {
  const clubOf = (player: number) => scene.mentions.players[player]?.club?.value ?? null;
  const known = unique(statement.players.flatMap((player) => clubOf(player) ?? []));
  const told = known.length === 0 ? from : known;
  const shared = told.length === 1 && inOneList(statement, scene) ? (told[0] ?? null) : null;
  const result = new Map<number | null, number[]>();
  for (const player of statement.players) {
    const own = clubOf(player) ?? shared;
    result.set(own, [...(result.get(own) ?? []), player]);
  }
  return result;
}

/** Manager at work for a club: "Arteta wants X". */
function managersClubs(statement: Statement, { skeleton, mentions }: Scene): readonly number[] {
  const words = skeleton.text.slice(statement.clause.from, statement.clause.to);
  const clubs: number[] = [];
  for (const match of words.matchAll(/<n(\d+)>/g)) {
    const mention = skeleton.mentions[Number(match[1])];
    const person = mention?.kind === 'person' ? mentions.persons[mention.person] : undefined;
    if (person && person.club !== null && person.role === 'manager') clubs.push(person.club);
  }
  return clubs;
}

/** "X could be sold to fund a move for Y": who sells the one buys the other. */
const FUNDS =
  /(?:^| )(?:(?:to|and) (?:help )?(?:fund|finance|bankroll|make (?:room|way) for|raise (?:money|funds|cash) for|pave the way for)|in order to (?:fund|finance|sign|buy)) /;

/** The places as they stand for `players` who come after such words: the seller before them is their buyer. */
function funded(
  players: readonly number[],
  { clause }: Statement,
  { skeleton }: Scene,
  places: readonly ClubPlace[],
): readonly ClubPlace[] {
  const words = skeleton.text.slice(clause.from, clause.to);
  const funds = FUNDS.exec(words);
  if (funds === null) return places;
  const first = [...words.matchAll(/<p(\d+)>/g)].find((match) => {
    const mention = skeleton.mentions[Number(match[1])];
    return mention?.kind === 'player' && players.includes(mention.player);
  });
  if (first === undefined || first.index < funds.index) return places;
  const until = clause.from + funds.index;
  return places.map((place) => (place.role === 'from' && place.end <= until ? { ...place, role: 'to' } : place));
}

/** The sides of one statement, once for each club that its players would leave. */
export function sides(statement: Statement, scene: Scene): readonly Sides[] {
  const reach = reachOf(statement, scene);
  const places = statement.players.length === 1 ? funded(statement.players, statement, scene, reach) : reach;
  const { from } = sorted(statement, places);
  return [...groups(statement, scene, from)].map(([own, players]) => {
    const text = sorted(statement, funded(players, statement, scene, placesFor(players, statement, scene, places)));
    return sideOf(statement, scene, players, own, text);
  });
}

function sideOf(
  statement: Statement,
  scene: Scene,
  players: readonly number[],
  own: number | null,
  text: Sorted,
): Sides {
  const words = scene.skeleton.text.slice(statement.clause.from, statement.clause.to);
  const from = own !== null ? [own] : text.from.slice(0, 1);
  const named = unique([...text.to, ...text.topic, ...text.pair]);
  if (renews(statement, scene, text.from.length === 0 && named.length === 1 && named[0] === own)) {
    const club = from.length > 0 ? from : text.to.slice(0, 1);
    return { players, from: club, to: [], move: 'renewal', continues: null, suitor: 'none' };
  }
  const others = (clubs: readonly number[]) => unique(clubs).filter((club) => !from.includes(club));
  const buyers = text.pair.some((club) => from.includes(club)) ? text.pair : [];
  const across = own !== null && !text.table.includes(own) ? text.table : [];
  let to = others([...text.to, ...buyers, ...across]);
  if (to.length === 0) to = others(text.topic);
  if (to.length === 0 && statement.kind === 'join') to = others(managersClubs(statement, scene));
  const told = to.length > 0;
  const past = to.length === 0 ? carriedSuitors(statement, players, scene) : null;
  if (past) to = others(past.to);
  const loan = past?.loan === true || saysLoan(statement, scene);
  const abroad = statement.kind === 'join' && to.length === 0 && (text.pair.length > 0 || LEAGUE_TO.test(words));
  const move: Move = loan ? 'loan' : to.length > 0 || abroad ? 'join' : 'exit';
  const silent = past ? 'continued' : silentSuitor(statement, scene);
  return { players, from, to, move, continues: past?.sentence ?? null, suitor: told ? 'named' : silent };
}
