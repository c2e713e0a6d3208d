import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeMatch, matchArtefact } from '../../src/knowledge/encode';
import type { MatchData } from '../../src/knowledge/encoded';
import { packNames, unpackNames } from '../../src/knowledge/front-coding';
import { packMatch } from '../../src/knowledge/pack';
import { allPlayers, packPlayerNames } from '../../src/knowledge/player-names';
import { readTables } from '../../src/knowledge/tables';
import { unpackMatch } from '../../src/knowledge/unpack';

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
  players: { known: { firsts: [], rests: [] }, weak: [] },
  competitions: [],
  countries: [],
  leanings: [],
  windows: [],
};

describe('the packed match artefact', () => {
  test('gives back every row of the catalogue as it went in', () => {
    const data = encodeMatch(readTables());
    expect(sorted(unpackMatch(packMatch(data)))).toEqual(sorted(data));
  });

  test('packs the same rows to the same text, whatever their order', () => {
    const tables = readTables();
    const shuffled = { ...tables, persons: [...tables.persons].reverse(), players: [...tables.players].reverse() };
    expect(matchArtefact(shuffled)).toBe(matchArtefact(tables));
  });

  test('an empty catalogue stays empty', () => {
    expect(unpackMatch(packMatch(EMPTY))).toEqual(EMPTY);
  });

  test('a town that no form names, one that a form names, and none at all', () => {
    const club = { short: null, country: 'IT', league: null, stadium: null, rivals: [], rank: 3, women: false };
    const form = (text: string, mark: 'place' | null) => ({ text, form: 'name' as const, safe: true, mark });
    const clubs = [
      { row: { ...club, id: 'aurora', name: 'Aurora', city: 'Portoverde' }, forms: [form('Aurora', null)] },
      { row: { ...club, id: 'borgo', name: 'Borgo', city: 'Borgo' }, forms: [form('Borgo', 'place')] },
      { row: { ...club, id: 'cala', name: 'Cala', city: null }, forms: [form('Cala', 'place')] },
      { row: { ...club, id: 'duna', name: 'Duna', city: null }, forms: [form('Duna', null)] },
    ];
    expect(unpackMatch(packMatch({ ...EMPTY, clubs })).clubs).toEqual(clubs);
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
    expect(allPlayers(packPlayerNames([...names].reverse()))).toEqual(names);
  });
});
