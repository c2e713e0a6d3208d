/** The packed `match` text → rows. Runs on the page, so it only splits and slices. */

import { finish } from '../pipeline/text/steps';
import {
  FIELD,
  fullDomain,
  fullHandle,
  HEAD,
  ITEM,
  idOf,
  lastWord,
  NONE,
  OUTLET_KINDS,
  peopleOf,
  ROLES,
  TABLE,
} from './codes';
import type { MatchData, MatchForm, Named, PressOf } from './encoded';
import { unpackNames } from './front-coding';
import { mastheadTies, tieOf } from './ties';
import type { Account, Club, Competition, Journalist, KnownPerson, KnownRole, Outlet, TransferWindow } from './types';

type Fields = readonly string[];

const items = (field: string | undefined): readonly string[] => (field ? field.split(ITEM) : []);
const lines = (table: string | undefined): readonly string[] => (table ? table.split('\n') : []);
const idIn = (field: string | undefined, name: string): string => field || idOf(name);

const handlesIn = (field: string | undefined, name: string): readonly string[] =>
  items(field).map((written) => fullHandle(written, name));

function formOf(code: string, name: string): MatchForm {
  const letter = code[0] ?? 'N';
  const lower = letter.toLowerCase();
  const mark = code[1] === '~' ? 'word' : code[1] === '^' ? 'place' : null;
  return {
    text: code.slice(mark === null ? 1 : 2) || name,
    form: lower === 's' ? 'short' : lower === 'k' ? 'nickname' : 'name',
    safe: letter !== lower,
    mark,
  };
}

function formsIn(field: string | undefined, name: string): readonly MatchForm[] {
  if (field === NONE) return [];
  return (field ?? '').split(ITEM).map((code) => formOf(code, name));
}

/** Rows read between two pauses: a millisecond of work. */
const BATCH = 100;

/** Lines of a table with the fields of the head above them. */
function* grouped<T>(
  table: string | undefined,
  row: (head: Fields, fields: Fields) => T,
): Generator<void, readonly T[]> {
  let head: Fields = [];
  const rows: T[] = [];
  for (const text of lines(table)) {
    if (text.startsWith(HEAD)) head = text.slice(1).split(FIELD);
    else if (rows.push(row(head, text.split(FIELD))) % BATCH === 0) yield;
  }
  yield;
  return rows;
}

const plain = <T>(table: string | undefined, row: (fields: Fields) => T): readonly T[] =>
  lines(table).map((text) => row(text.split(FIELD)));

function clubOf([country = '', league, rank, women]: Fields, fields: Fields): Named<Club> {
  const [name = '', id, forms, short, stadium, city, rivals] = fields;
  const list = formsIn(forms, name);
  const implied = list.find((form) => form.mark === 'place')?.text ?? null;
  const row = {
    id: idIn(id, name),
    name,
    short: short || null,
    country,
    league: league || null,
    city: city === NONE ? null : city || implied,
    stadium: stadium || null,
    rivals: items(rivals),
    rank: Number(rank),
    women: women === '1',
  };
  return { row, forms: list };
}

function outletOf([kind, country = '', lang = '']: Fields, fields: Fields): Named<Outlet> {
  const [name = '', id, forms, domains, handles, owner, commonWord] = fields;
  const row = {
    id: idIn(id, name),
    name,
    kind: OUTLET_KINDS[Number(kind)] ?? 'site',
    country,
    lang,
    domains: items(domains).map((domain) => fullDomain(domain, name)),
    handles: handlesIn(handles, name),
    owner: owner || null,
    commonWord: commonWord === '1',
  };
  return { row, forms: formsIn(forms, name) };
}

function journalistOf([country, papers]: Fields, [name = '', id, forms, handles]: Fields): Named<Journalist> {
  const row = {
    id: idIn(id, name),
    name,
    outlets: items(papers),
    handles: handlesIn(handles, name),
    country: country || null,
  };
  return { row, forms: formsIn(forms, name) };
}

function accountOf([name = '', id, forms, handles]: Fields): Named<Account> {
  return { row: { id: idIn(id, name), name, handles: handlesIn(handles, name) }, forms: formsIn(forms, name) };
}

function collectiveOf(fields: Fields, countryName: ReadonlyMap<string, string>): PressOf {
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
    places: places ? items(places) : [region || countryName.get(country) || ''],
  };
}

function competitionOf([name = '', forms, country, women]: Fields): Named<Competition> {
  return { row: { name, country: country || null, women: women === '1' }, forms: formsIn(forms, name) };
}

function countryOf([code = '', name = '', forms, nationalities]: Fields): MatchData['countries'][number] {
  return { row: { code, name }, forms: formsIn(forms, name), nationalities: formsIn(nationalities, name) };
}

function windowOf([country = '', opens = '', closes = '', women]: Fields): TransferWindow {
  return { country, women: women === '1', opens, closes };
}

/** Adds to each club those that name it as their rival. */
function withRivals(clubs: readonly Named<Club>[]): readonly Named<Club>[] {
  const also = new Map<string, string[]>();
  for (const { row } of clubs) {
    for (const rival of row.rivals) also.set(rival, [...(also.get(rival) ?? []), row.id]);
  }
  return clubs.map((club) => {
    const others = also.get(club.row.id);
    if (others === undefined) return club;
    return { row: { ...club.row, rivals: [...others, ...club.row.rivals].sort() }, forms: club.forms };
  });
}

function* personsIn(table: string | undefined): Generator<void, MatchData['persons']> {
  const [names = '', roles = '', ...unusual] = lines(table);
  const roleOf = new Map<string, KnownRole>(ROLES.map((role) => [role[0] ?? '', role]));
  const formsOf = new Map(
    unusual.map((text) => {
      const [name = '', codes = ''] = text.split(FIELD);
      return [name, codes] as const;
    }),
  );
  const rows: Named<KnownPerson>[] = [];
  for (const [at, name] of unpackNames(names).entries()) {
    const letter = roles[at] ?? '';
    const lower = letter.toLowerCase();
    const codes = formsOf.get(name) ?? (letter === lower ? '' : '|S');
    const forms = formsIn(codes, name).map((form) =>
      form.form === 'short' && form.text === name ? { ...form, text: lastWord(name) } : form,
    );
    if (rows.push({ row: { name, role: roleOf.get(lower) ?? 'manager' }, forms }) % BATCH === 0) yield;
  }
  yield;
  return rows;
}

function playersIn(table: string | undefined): MatchData['players'] {
  const [firsts = '', weak = '', ...rests] = lines(table);
  return { known: { firsts: unpackNames(firsts), rests }, weak: unpackNames(weak) };
}

/** Reads what `packMatch` wrote. */
export function unpackMatch(packed: string): MatchData {
  return finish(unpackInSteps(packed));
}

/** `unpackMatch`, with a pause after some rows. */
export function* unpackInSteps(packed: string): Generator<void, MatchData> {
  const [date = '', clubs, outlets, journalists, accounts, collectives, ...rest] = packed.split(TABLE);
  const [persons, players, competitions, countries, leanings, windows] = rest;
  const countryName = new Map(plain(countries, ([code = '', name = '']) => [code, name] as const));
  yield;
  return {
    date,
    clubs: withRivals(yield* grouped(clubs, clubOf)),
    outlets: yield* grouped(outlets, outletOf),
    journalists: yield* grouped(journalists, journalistOf),
    accounts: plain(accounts, accountOf),
    collectives: plain(collectives, (fields) => collectiveOf(fields, countryName)),
    persons: yield* personsIn(persons),
    players: playersIn(players),
    competitions: plain(competitions, competitionOf),
    countries: plain(countries, countryOf),
    leanings: [
      ...(yield* grouped(outlets, (_head, [name = '', id, , , , , , own]) => mastheadTies(idIn(id, name), own))).flat(),
      ...plain(leanings, tieOf),
    ],
    windows: plain(windows, windowOf),
  };
}
