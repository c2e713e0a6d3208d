/** The `match` artefact → what the engine asks. Pure; called once per page, after the gate. */
import { finish } from '../pipeline/text/steps';
import { indexInSteps } from './build-index';
import type { MatchData } from './encoded';
import { nameKey } from './fold';
import { atHost, hostIndex } from './hosts';
import { clubLookup, sourceLookup } from './lookup';
import { matchNames } from './match';
import { allPlayers } from './player-names';
import type { Knowledge } from './types';
import { unpackInSteps } from './unpack';

const byId = <T extends { readonly id: string }>(rows: readonly { readonly row: T }[]): ReadonlyMap<string, T> =>
  new Map(rows.map(({ row }) => [row.id, row]));

/** A player whose name is one word is known by it alone. */
function playersOf({ known, weak }: MatchData['players']): Knowledge['players'] {
  const rows = (names: readonly string[], isWeak: boolean) =>
    names.map((name) => [nameKey(name), { name, mononym: !name.includes(' '), weak: isWeak }] as const);
  return new Map([...rows(allPlayers(known), false), ...rows(weak, true)]);
}

/** Reads the `match` artefact (trusted: made by src/dev/artefacts.ts from checked rows) and builds the index. */
export function loadKnowledge(match: string): Knowledge {
  return finish(loadInSteps(match));
}

/** `loadKnowledge` in steps of about a millisecond. */
export function* loadInSteps(match: string): Generator<void, Knowledge> {
  const data = yield* unpackInSteps(match);
  const index = yield* indexInSteps(data);
  const clubs = byId(data.clubs);
  const outlets = byId(data.outlets);
  const journalists = byId(data.journalists);
  const accounts = byId(data.accounts);
  const hosts = hostIndex([...outlets.values()].flatMap((row) => row.domains.map((domain) => [domain, row] as const)));
  yield;
  let persons: Knowledge['persons'] | null = null;
  let players: Knowledge['players'] | null = null;
  return {
    date: data.date,
    clubs,
    outlets,
    journalists,
    accounts,
    collectives: byId(data.collectives),
    get persons() {
      persons ??= new Map(data.persons.map(({ row }) => [nameKey(row.name), row]));
      return persons;
    },
    get players() {
      players ??= playersOf(data.players);
      return players;
    },
    competitions: new Map(data.competitions.map(({ row }) => [row.name, row])),
    countries: new Map(data.countries.map(({ row }) => [row.code, row])),
    leanings: data.leanings,
    windows: data.windows,
    match: (tokens) => matchNames(index, tokens),
    outletOfHost: (host, path) => atHost(hosts, host, path),
    sourceByName: sourceLookup(index, { outlet: outlets, journalist: journalists, account: accounts }, hosts),
    clubByName: clubLookup(index, clubs),
  };
}
