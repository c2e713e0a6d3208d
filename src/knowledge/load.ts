/** The `match` artefact → what the engine asks. Pure; called once per page, after the gate. */
import { finish } from '../pipeline/text/steps';
import { indexInSteps } from './build-index';
import { atHost, type HostIndex, hostIndex } from './hosts';
import { clubLookup, sourceLookup } from './lookup';
import { matchNames } from './match';
import type { Knowledge, Leaning, Outlet, TransferWindow } from './types';
import { domainLines, openInSteps } from './unpack';

/** Reads the `match` artefact (trusted: made by src/dev/artefacts.ts from checked rows) and builds the index. */
export function loadKnowledge(match: string): Knowledge {
  return finish(loadInSteps(match));
}

/** `loadKnowledge` in steps of about a millisecond. */
export function* loadInSteps(match: string): Generator<void, Knowledge> {
  const tables = yield* openInSteps(match);
  const index = yield* indexInSteps(tables);
  const clubs = tables.clubs.rows;
  const outlets = tables.outlets.rows;
  const journalists = tables.journalists.rows;
  const accounts = tables.accounts.rows;
  let hosts: HostIndex<number> | null = null;
  let leanings: readonly Leaning[] | null = null;
  let windows: readonly TransferWindow[] | null = null;
  const outletOfHost = (host: string, path: string): Outlet | null => {
    hosts ??= hostIndex(domainLines(tables.outlets));
    const line = atHost(hosts, host, path);
    return line === null ? null : outlets.at(line);
  };
  return {
    date: tables.date,
    clubs,
    outlets,
    journalists,
    accounts,
    collectives: new Map(tables.collectives.map(({ row }) => [row.id, row])),
    persons: tables.persons.rows,
    competitions: tables.competitions.rows,
    countries: tables.countries.rows,
    get leanings() {
      leanings ??= tables.leanings();
      return leanings;
    },
    get windows() {
      windows ??= tables.windows();
      return windows;
    },
    match: (tokens) => matchNames(index, tokens),
    outletOfHost,
    sourceByName: sourceLookup(index, { outlet: outlets, journalist: journalists, account: accounts }, outletOfHost),
    clubByName: clubLookup(index, clubs),
  };
}
