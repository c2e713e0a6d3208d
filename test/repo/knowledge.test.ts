/** The catalogue's rows hold together, and each check refuses what it is there to refuse. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packBasis } from '../../src/knowledge/basis';
import { checkCatalogue } from '../../src/knowledge/checks/index';
import { contentMatches, matchArtefact } from '../../src/knowledge/encode';
import { checkTables, problemLine, readTables, type Tables } from '../../src/knowledge/tables';

const tables = readTables();
const kilobytes = (text: string) => gzipSync(text).length / 1024;

describe('the catalogue', () => {
  test('no row is refused by the schema', () => {
    expect(checkTables().problems.map(problemLine)).toEqual([]);
  });

  test('no row is refused by the checks between rows', () => {
    expect(checkCatalogue(tables).map(problemLine)).toEqual([]);
  });

  test('has what the design asks for', () => {
    expect(tables.persons.length).toBeGreaterThanOrEqual(400);
    expect(tables.players.length).toBeGreaterThanOrEqual(3000);
  });

  test('the match artefact stays within 60 kB, the basis within 150 kB gzip', () => {
    expect(kilobytes(matchArtefact(tables))).toBeLessThanOrEqual(60);
    expect(kilobytes(packBasis(tables))).toBeLessThanOrEqual(150);
  });

  test('the script runs by itself on at most 100 sites, by https', () => {
    const matches = contentMatches(tables);
    expect(new Set(matches.map((pattern) => pattern.split('/')[2])).size).toBeLessThanOrEqual(100);
    expect(matches.filter((pattern) => !pattern.startsWith('https://'))).toEqual([]);
  });
});

/** Problems of a catalogue in which one table is changed. */
function broken(change: Partial<Tables>): readonly string[] {
  return checkCatalogue({ ...tables, ...change }).map(problemLine);
}

/** The table with one row changed. */
function changed<T>(rows: readonly T[], is: (row: T) => boolean, change: Partial<T>): readonly T[] {
  return rows.map((row) => (is(row) ? { ...row, ...change } : row));
}

const arsenal = (row: { readonly id: string }) => row.id === 'arsenal';

describe('what the checks refuse', () => {
  test.each<[string, Partial<Tables>, RegExp]>([
    [
      'rows out of order',
      { clubs: [...tables.clubs].reverse() },
      /clubs\.json, aab: must stand before|clubs\.json, .*must stand before/,
    ],
    ['a row that stands twice', { owners: [...tables.owners, ...tables.owners.slice(-1)] }, /owners\.json.*twice/],
    [
      'a rival that is no club',
      { clubs: changed(tables.clubs, arsenal, { rivals: ['no-such-club'] }) },
      /arsenal: there is no row no-such-club/,
    ],
    [
      'a one-sided rivalry',
      { clubs: changed(tables.clubs, arsenal, { rivals: ['ajax', 'chelsea', 'tottenham-hotspur'] }) },
      /arsenal: the rivalry with ajax is not mutual/,
    ],
    [
      'a name written twice',
      { clubs: changed(tables.clubs, arsenal, { nicknames: ['Gunners', 'GUNNERS'] }) },
      /arsenal: has "GUNNERS" twice/,
    ],
    [
      'a strength set for a name that is none',
      { clubs: changed(tables.clubs, arsenal, { weak: ['The Cannons'] }) },
      /sets the strength of "The Cannons"/,
    ],
    [
      'a safe name of two clubs',
      {
        clubs: changed(tables.clubs, arsenal, { names: ['The Toffee Men'], safe: ['The Toffee Men'] }).map((row) =>
          row.id === 'everton' ? { ...row, names: ['The Toffee Men'], safe: ['The Toffee Men'] } : row,
        ),
      },
      /"The Toffee Men" is a safe name of arsenal too/,
    ],
    [
      'a league that is no competition',
      { clubs: changed(tables.clubs, arsenal, { league: 'Premier Leage' }) },
      /no competition "Premier Leage"/,
    ],
    [
      'a player of a season that is none',
      { players: changed(tables.players, (row) => row.name === 'Aaron Ramsey', { season: '1899' }) },
      /Aaron Ramsey: there is no row 1899/,
    ],
    [
      'a player who is a manager',
      { players: [...tables.players, { name: 'Mikel Arteta', season: '2015-16' }] },
      /players\.json, Mikel Arteta: is in persons too/,
    ],
    [
      'a window that closes before it opens',
      { windows: tables.windows.map((row, at) => (at === 0 ? { ...row, closes: '2020-01-01' } : row)) },
      /is open for -\d+ days/,
    ],
    [
      'two windows of one association at once',
      {
        windows: tables.windows.flatMap((row, at) =>
          at === 0 ? [row, { ...row, opens: row.closes, id: `${row.country.toLowerCase()}-${row.closes}` }] : [row],
        ),
      },
      /overlaps/,
    ],
    [
      'a leaning without its basis',
      { leanings: tables.leanings.map((row, at) => (at === 0 ? { ...row, basis: ['gone'] } : row)) },
      /leanings\.json.*there is no row gone/,
    ],
    [
      'a host of two outlets',
      { outlets: tables.outlets.map((row, at) => (at < 2 ? { ...row, domains: ['example.com'] } : row)) },
      /example\.com belongs to/,
    ],
    [
      'a page of the script that is no page of the outlet',
      {
        outlets: changed(tables.outlets, (row) => row.id === 'marca', {
          runsHere: ['https://elsewhere.example/football/*'],
        }),
      },
      /marca: https:\/\/elsewhere\.example\/football\/\* is no page of its domains/,
    ],
    [
      'an address without a reference',
      { outlets: tables.outlets.map((row) => (row.id === 'marca' ? { ...row, checked: undefined } : row)) },
      /marca: says domains, handles without a reference/,
    ],
    [
      'a reference that nobody else can read',
      {
        outlets: changed(tables.outlets, (row) => row.id === 'marca', {
          checked: { ref: '../shared/notes.md', date: '2026-11-01' },
        }),
      },
      /marca: its reference is not public/,
    ],
    [
      'a reference that is a number in an index of ours',
      {
        outlets: changed(tables.outlets, (row) => row.id === 'marca', {
          checked: { ref: 'public feed list, stored file 62560177103', date: '2026-11-01' },
        }),
      },
      /outlets\.json, marca: its reference is not public/,
    ],
    [
      'a window that rests on a bare number',
      { windows: tables.windows.map((row, at) => (at === 0 ? { ...row, reference: '62560177103' } : row)) },
      /windows\.json, .*: its reference is not public/,
    ],
    [
      'a statement that rests on a bare number',
      { basis: tables.basis.map((row, at) => (at === 0 ? { ...row, reference: '62560177103' } : row)) },
      /basis\.json, .*: its reference is not public/,
    ],
    [
      'an employer of no known day',
      {
        journalists: tables.journalists.map((row) => (row.id === 'james-pearce' ? { ...row, asOf: undefined } : row)),
      },
      /james-pearce: has an employer of no known day/,
    ],
    ['a word that is not folded', { words: [{ word: 'Zürich', as: 'place' }] }, /must be written "zurich"/],
  ])('%s', (_what, change, line) => {
    expect(broken(change)).toContainEqual(expect.stringMatching(line));
  });
});
