import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeMatch, matchArtefact } from '../../src/knowledge/encode';
import type { MatchData, MatchForm } from '../../src/knowledge/encoded';
import { packNames, unpackNames } from '../../src/knowledge/front-coding';
import type { NamedTable } from '../../src/knowledge/named-table';
import { packMatch } from '../../src/knowledge/pack';
import { packPlayerNames, playersNamed } from '../../src/knowledge/player-names';
import { readTables } from '../../src/knowledge/tables';
import { openInSteps } from '../../src/knowledge/unpack';
import { finish } from '../../src/pipeline/text/steps';

/** Every row of a table with its names. */
function rowsOf<T>({
  rows,
  names,
}: NamedTable<T>): readonly { readonly row: T; readonly forms: readonly MatchForm[] }[] {
  return Array.from({ length: rows.places }, (_, at) => at).flatMap((at) => {
    const row = rows.at(at);
    return row === null ? [] : [{ row, forms: names(at) }];
  });
}

/** All that a packed text says. */
function unpacked(packed: string): MatchData {
  const tables = finish(openInSteps(packed));
  const { countries, persons } = tables;
  return {
    date: tables.date,
    clubs: rowsOf(tables.clubs),
    outlets: rowsOf(tables.outlets),
    journalists: rowsOf(tables.journalists),
    accounts: rowsOf(tables.accounts),
    collectives: tables.collectives,
    persons: [...persons.rows.values()].map((row, at) => ({ row, forms: persons.forms(at) })),
    players: tables.players,
    competitions: rowsOf(tables.competitions),
    countries: rowsOf(countries).map((one, at) => ({ ...one, nationalities: countries.names(at, 1) })),
    leanings: tables.leanings(),
    windows: tables.windows(),
  };
}

/** Rows in one order: packing groups them by what they share. */
function sorted(data: MatchData): MatchData {
  const key = (one: { readonly row: object }) => JSON.stringify(one.row);
  const rows = <T extends { readonly row: object }>(list: readonly T[]) =>
    [...list].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return {
    ...data,
    clubs: rows(data.clubs),
    outlets: rows(data.outlets),
    journalists: rows(data.journalists),
    persons: rows(data.persons),
    leanings: [...data.leanings].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
  };
}

const EMPTY: MatchData = {
  date: '2026-01-01',
  clubs: [],
  outlets: [],
  journalists: [],
  accounts: [],
  collectives: [],
  persons: [],
  players: { firsts: [], rests: [] },
  competitions: [],
  countries: [],
  leanings: [],
  windows: [],
};

describe('the packed match artefact', () => {
  test('gives back every row of the catalogue as it went in', () => {
    const data = encodeMatch(readTables());
    expect(sorted(unpacked(packMatch(data)))).toEqual(sorted(data));
  });

  test('packs the same rows to the same text, whatever their order', () => {
    const tables = readTables();
    const shuffled = { ...tables, persons: [...tables.persons].reverse(), players: [...tables.players].reverse() };
    expect(matchArtefact(shuffled)).toBe(matchArtefact(tables));
  });

  test('an empty catalogue stays empty', () => {
    expect(unpacked(packMatch(EMPTY))).toEqual(EMPTY);
  });

  test('a safe name, a weak one, one that is a word or a town, and none at all', () => {
    const club = { short: null, country: 'IT', league: null, stadium: null, rivals: [], rank: 3, women: false };
    const form = (text: string, safe: boolean, mark: MatchForm['mark']) => ({
      text,
      form: 'name' as const,
      safe,
      mark,
    });
    const short = { text: 'N', form: 'short' as const, safe: false, mark: null };
    const clubs = [
      { row: { ...club, id: 'aurora', name: 'Aurora' }, forms: [form('Aurora', true, null), short] },
      { row: { ...club, id: 'borgo', name: 'Borgo' }, forms: [form('Borgo', true, 'place')] },
      { row: { ...club, id: 'cala', name: 'Cala' }, forms: [form('Cala', false, 'word'), short] },
      { row: { ...club, id: 'duna', name: 'Duna' }, forms: [form('Duna', false, null)] },
      { row: { ...club, id: 'erta', name: 'Erta' }, forms: [] },
    ];
    expect(unpacked(packMatch({ ...EMPTY, clubs })).clubs).toEqual(clubs);
  });

  test('the form that is shown, and forms that begin or end with the name', () => {
    const club = { country: 'IT', league: null, stadium: null, rivals: [], rank: 3, women: false };
    const form = (text: string, kind: MatchForm['form']) => ({ text, form: kind, safe: true, mark: null });
    const clubs = [
      {
        row: { ...club, id: 'aurora', name: 'Aurora', short: 'Aur' },
        forms: [
          form('Aurora', 'name'),
          form('Aur', 'short'),
          form('Aurora Calcio', 'short'),
          form('US Aurora', 'short'),
        ],
      },
      {
        row: { ...club, id: 'borgo', name: 'Borgo', short: 'Borgo FC' },
        forms: [form('Borgo', 'name'), form('Borgo FC', 'short'), form('Old Borgo Boys', 'nickname')],
      },
    ];
    expect(unpacked(packMatch({ ...EMPTY, clubs })).clubs).toEqual(clubs);
  });

  test('rivals across leagues, of one club several, of others none', () => {
    const club = { short: null, stadium: null, rank: 3, women: false };
    const row = (name: string, country: string, league: string | null, rivals: readonly string[]) => ({
      row: { ...club, id: name.toLowerCase(), name, country, league, rivals },
      forms: [{ text: name, form: 'name' as const, safe: true, mark: null }],
    });
    const clubs = [
      row('Aurora', 'IT', 'Serie A', ['borgo', 'erta']),
      row('Duna', 'IT', 'Serie A', []),
      row('Borgo', 'IT', 'Serie B', ['aurora', 'cala']),
      row('Cala', 'SI', null, ['borgo']),
      row('Erta', 'SI', null, ['aurora']),
    ];
    expect(sorted(unpacked(packMatch({ ...EMPTY, clubs }))).clubs).toEqual(sorted({ ...EMPTY, clubs }).clubs);
  });

  test('a shown form that is no name of the row is refused', () => {
    const club = { country: 'IT', league: null, stadium: null, rivals: [], rank: 3, women: false };
    const clubs = [
      {
        row: { ...club, id: 'aurora', name: 'Aurora', short: 'Aur' },
        forms: [{ text: 'Aurora', form: 'name' as const, safe: true, mark: null }],
      },
    ];
    expect(() => packMatch({ ...EMPTY, clubs })).toThrow(/Aur is no form of Aurora/);
  });

  test('a name with a separator is refused, not mangled', () => {
    const account = { row: { id: 'x', name: 'One; Two', handles: [] }, forms: [] };
    expect(() => packMatch({ ...EMPTY, accounts: [account] })).toThrow(/One; Two/);
  });
});

describe('front coding', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'É', 'ø', ' ', '-', "'", 'Z'), maxLength: 40 });

  test('any sorted list of names comes back', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name), (names) => {
        const list = [...names].sort();
        expect(unpackNames(packNames(list))).toEqual(list);
      }),
    );
  });

  test('a figure in a name is refused', () => {
    expect(() => packNames(['Ronaldo 9'])).toThrow(/Ronaldo 9/);
  });

  test('players grouped by their first words come back', () => {
    const names = ['Ana', 'Ana Lima', 'Ana Lima Reis', 'Bo', 'Jean-Luc Moreau', 'Jean-Luc Petit'];
    const { firsts, rests } = packPlayerNames([...names].reverse());
    expect(firsts.flatMap((first, at) => playersNamed(first, rests[at] ?? ''))).toEqual(names);
  });
});
