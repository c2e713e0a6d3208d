/** Rows → the two artefacts. Build time only. */
import { type EncodedForm, type EncodedId, type EncodedPlayers, idOf, type MatchData } from './encoded';
import type { PlayerRow } from './schema';
import type { Graded } from './strength';
import { gradedSurfaces } from './surfaces';
import type { Tables } from './tables';
import type { HitKind } from './types';

const encodeId = (row: { readonly id: string; readonly name: string }): EncodedId =>
  row.id === idOf(0, row.name) ? 0 : row.id;

const LETTER = { name: 'n', short: 's', nickname: 'k' } as const;

function encodeForm(form: Graded, name: string): EncodedForm {
  const letter = LETTER[form.form];
  const code = form.strength === 'safe' ? letter.toUpperCase() : letter;
  const mark = form.word ? '~' : form.place ? '^' : '';
  return code + mark + (form.text === name ? '' : form.text);
}

type FormsOf = (kind: HitKind, id: string, name: string) => readonly EncodedForm[];

function formLookup(graded: readonly Graded[]): FormsOf {
  const byOwner = new Map<string, Graded[]>();
  for (const form of graded) {
    const key = `${form.kind} ${form.id}`;
    const list = byOwner.get(key);
    if (list) list.push(form);
    else byOwner.set(key, [form]);
  }
  return (kind, id, name) => (byOwner.get(`${kind} ${id}`) ?? []).map((form) => encodeForm(form, name));
}

function encodePlayers(rows: readonly PlayerRow[], graded: readonly Graded[]): EncodedPlayers {
  const weak = new Set(graded.filter((form) => form.kind === 'player' && form.strength === 'weak').map((f) => f.id));
  const join = (mononym: boolean, isWeak: boolean) =>
    rows
      .filter((row) => (row.mononym === true) === mononym && weak.has(row.name) === isWeak)
      .map((row) => row.name)
      .join('|');
  return {
    full: join(false, false),
    fullWeak: join(false, true),
    mononym: join(true, false),
    mononymWeak: join(true, true),
  };
}

function encodeSources(tables: Tables, forms: FormsOf): Pick<MatchData, 'outlets' | 'journalists' | 'accounts'> {
  return {
    outlets: tables.outlets.map((row) => [
      encodeId(row),
      row.name,
      row.kind,
      row.country,
      row.lang,
      row.domains,
      row.handles,
      row.owner ?? 0,
      row.commonWord ? 1 : 0,
      forms('outlet', row.id, row.name),
    ]),
    journalists: tables.journalists.map((row) => [
      encodeId(row),
      row.name,
      row.outlets,
      row.handles,
      row.clubs,
      row.country ?? 0,
      forms('journalist', row.id, row.name),
    ]),
    accounts: tables.accounts.map((row) => [encodeId(row), row.name, row.handles, forms('account', row.id, row.name)]),
  };
}

function encodeClubs(tables: Tables, forms: FormsOf): MatchData['clubs'] {
  return tables.clubs.map((row) => [
    encodeId(row),
    row.name,
    row.short ?? 0,
    row.country,
    row.league ?? 0,
    row.stadium ?? 0,
    row.rivals,
    row.rank,
    row.women ? 1 : 0,
    forms('club', row.id, row.name),
  ]);
}

/** What the content script needs to recognise names: plain data, ready for `JSON.stringify`. */
export function encodeMatch(tables: Tables): MatchData {
  const graded = gradedSurfaces(tables);
  const forms = formLookup(graded);
  return {
    date: tables.date,
    clubs: encodeClubs(tables, forms),
    ...encodeSources(tables, forms),
    collectives: tables.collectives.map((row) => [
      encodeId(row),
      row.name,
      row.country,
      row.region ?? 0,
      row.lang ?? 0,
      row.homeClubs,
      row.adjectives,
      row.places,
    ]),
    persons: tables.persons.map((row) => [row.name, row.role, forms('person', row.name, row.name)]),
    players: encodePlayers(tables.players, graded),
    competitions: tables.competitions.map((row) => [
      row.name,
      row.country ?? 0,
      row.women ? 1 : 0,
      forms('competition', row.name, row.name),
    ]),
    countries: tables.countries.map((row) => [
      row.code,
      row.name,
      forms('country', row.code, row.name),
      forms('nationality', row.code, row.name),
    ]),
    leanings: tables.leanings.map((row) => [row.source, row.club, row.relation, row.basis]),
    windows: tables.windows.map((row) => [row.country, row.women ? 1 : 0, row.opens, row.closes]),
  };
}

/** Content-script match patterns of the outlets marked `runsHere`, sorted. */
export function contentMatches(tables: Tables): readonly string[] {
  return [...new Set(tables.outlets.flatMap((row) => row.runsHere))].sort();
}
