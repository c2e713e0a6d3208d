/** The packed `match` text → rows. Runs on the page: a line is split only when its row is asked for. */
import { FIELD, fullDomain, fullHandle, HEAD, ITEM, idOf, OUTLET_KINDS, peopleOf, TABLE } from './codes';
import type { PressOf } from './encoded';
import { nameIn, shownIn } from './forms';
import { unpackNames } from './front-coding';
import { type Fields, type NamedTable, tableOf } from './named-table';
import { type PersonTable, personsIn } from './person-table';
import type { PlayerNames } from './player-names';
import { rivalsIn } from './rivals';
import { mastheadTies, tieOf } from './ties';
import type { Account, Club, Competition, Country, Journalist, Leaning, Outlet, TransferWindow } from './types';

const EMPTY: Fields = [];
const items = (field: string | undefined): readonly string[] => (field ? field.split(ITEM) : EMPTY);
const linesOf = (table: string | undefined): readonly string[] => (table ? table.split('\n') : []);
const rowsOf = (table: string | undefined): readonly Fields[] => linesOf(table).map((line) => line.split(FIELD));
const idIn = (field: string | undefined, name: string): string => field || idOf(name);

const handlesIn = (field: string | undefined, name: string): readonly string[] =>
  items(field).map((written) => fullHandle(written, name));

const byId = (row: { readonly id: string }): string => row.id;

// Fields are read by number: taking an array apart is slow in code that runs once.

function clubsIn(table: string, packedRivals: string): NamedTable<Club> {
  const rivalsOn = rivalsIn(table, packedRivals);
  const clubOf = (name: string, fields: Fields, head: Fields, line: number): Club => ({
    id: idIn(fields[1], name),
    name,
    short: shownIn(fields[0] ?? ''),
    country: head[0] ?? '',
    league: head[1] || null,
    stadium: fields[2] || null,
    get rivals() {
      return rivalsOn(line);
    },
    rank: Number(head[2]),
    women: head[3] === '1',
  });
  return tableOf(table, byId, clubOf);
}

/** The domains in an outlet's fields. */
const domainsIn = (fields: Fields, name: string): readonly string[] =>
  items(fields[2]).map((domain) => fullDomain(domain, name));

/** Domains with the lines of their outlets, whose rows need not be read for it. */
export function domainLines({
  rows,
  fields,
}: NamedTable<Outlet>): readonly (readonly [domain: string, line: number])[] {
  return Array.from({ length: rows.places }, (_, line) => line).flatMap((line) => {
    const own = fields(line);
    const name = nameIn(own[0] ?? '');
    return name.startsWith(HEAD) ? [] : domainsIn(own, name).map((domain) => [domain, line] as const);
  });
}

function outletOf(name: string, fields: Fields, head: Fields): Outlet {
  return {
    id: idIn(fields[1], name),
    name,
    kind: OUTLET_KINDS[Number(head[0])] ?? 'site',
    country: head[1] ?? '',
    lang: head[2] ?? '',
    domains: domainsIn(fields, name),
    handles: handlesIn(fields[3], name),
    owner: fields[4] || null,
    commonWord: fields[5] === '1',
  };
}

function journalistOf(name: string, fields: Fields, head: Fields): Journalist {
  return {
    id: idIn(fields[1], name),
    name,
    outlets: items(head[1]),
    handles: handlesIn(fields[2], name),
    country: head[0] || null,
  };
}

function accountOf(name: string, fields: Fields): Account {
  return { id: idIn(fields[1], name), name, handles: handlesIn(fields[2], name) };
}

function competitionOf(name: string, fields: Fields): Competition {
  return { name, country: fields[1] || null, women: fields[2] === '1' };
}

function countryOf(name: string, fields: Fields): Country {
  return { code: fields[2] ?? '', name };
}

function collectiveOf(fields: Fields, countries: ReadonlyMap<string, Country>): PressOf {
  const [name = '', id, country = '', region, lang, homeClubs, adjectives, places] = fields;
  const row = {
    id: idIn(id, name),
    name,
    country,
    region: region || null,
    lang: lang || null,
    homeClubs: items(homeClubs),
  };
  return {
    row,
    adjectives: adjectives ? items(adjectives) : [peopleOf(name)],
    places: places ? items(places) : [region || countries.get(country)?.name || ''],
  };
}

function windowOf([country = '', opens = '', closes = '', women]: Fields): TransferWindow {
  return { country, women: women === '1', opens, closes };
}

function playersIn(table: string | undefined): PlayerNames {
  const [firsts = '', ...rests] = linesOf(table);
  return { firsts: unpackNames(firsts), rests };
}

/** All tables of the `match` artefact. */
export interface PackedTables {
  readonly date: string;
  readonly clubs: NamedTable<Club>;
  readonly outlets: NamedTable<Outlet>;
  readonly journalists: NamedTable<Journalist>;
  readonly accounts: NamedTable<Account>;
  readonly competitions: NamedTable<Competition>;
  /** Its second field: what the country's people are called. */
  readonly countries: NamedTable<Country>;
  readonly collectives: readonly PressOf[];
  readonly persons: PersonTable;
  readonly players: PlayerNames;
  leanings(): readonly Leaning[];
  windows(): readonly TransferWindow[];
}

function leaningsIn(outlets: string, table: string | undefined): readonly Leaning[] {
  const mastheads = rowsOf(outlets).filter(([first]) => first?.startsWith(HEAD) === false);
  return [
    ...mastheads.flatMap(([named = '', id, , , , , own]) => mastheadTies(idIn(id, nameIn(named)), own)),
    ...rowsOf(table).map(tieOf),
  ];
}

/** Opens what `packMatch` wrote, with pauses; rows are read when they are asked for. */
export function* openInSteps(packed: string): Generator<void, PackedTables> {
  const [date = '', clubs = '', rivals = '', outlets = '', journalists = '', accounts = '', collectives, ...rest] =
    packed.split(TABLE);
  const [persons = '', players, competitions = '', nations = '', leanings, windows] = rest;
  const countries = tableOf(nations, (row) => row.code, countryOf);
  yield;
  const press = rowsOf(collectives).map((fields) => collectiveOf(fields, countries.rows));
  yield;
  const people = personsIn(persons);
  yield;
  return {
    date,
    clubs: clubsIn(clubs, rivals),
    outlets: tableOf(outlets, byId, outletOf),
    journalists: tableOf(journalists, byId, journalistOf),
    accounts: tableOf(accounts, byId, accountOf),
    competitions: tableOf(competitions, (row) => row.name, competitionOf),
    countries,
    collectives: press,
    persons: people,
    players: playersIn(players),
    leanings: () => leaningsIn(outlets, leanings),
    windows: () => rowsOf(windows).map(windowOf),
  };
}
