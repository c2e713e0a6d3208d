import { describe, expect, test } from 'vitest';
import { isOldRating, loadBasis, packBasis } from '../../src/knowledge/basis';
import { readTables } from '../../src/knowledge/tables';

const rows = readTables();
const basis = loadBasis(packBasis(rows));

describe('the basis artefact', () => {
  test('gives back every row as it is written', () => {
    const { statements: _statements, ratingsOf: _ratingsOf, leaningsOf: _leaningsOf, ...tables } = basis;
    expect(tables).toEqual(rows);
  });

  test('a place where many rows were read is written once', () => {
    const place = 'openfootball/clubs europe/england/eng.clubs.txt';
    const readThere = rows.clubs.filter((row) => row.checked?.ref.split('; ').includes(place));
    expect(readThere.length).toBeGreaterThan(20);
    expect(packBasis(rows).split(JSON.stringify(place)).length - 1).toBe(1);
  });

  test('every leaning finds its statements, each with grade, reference and date', () => {
    for (const row of rows.leanings) {
      const statements = basis.statements(row.basis);
      expect(statements.map((one) => one.id)).toEqual(row.basis);
      for (const one of statements) {
        expect(one.grade).toMatch(/^[A-D]$/);
        expect(one.reference).not.toBe('');
        expect(one.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  test('unknown ids are left out, the order asked for is kept', () => {
    const [first, second] = rows.basis;
    const ids = [second?.id ?? '', 'no-such-row', first?.id ?? ''];
    expect(basis.statements(ids).map((one) => one.id)).toEqual([second?.id, first?.id]);
  });

  test('ratings of a source for a club are those for it and the general ones', () => {
    const scoped = rows.ratings.find((row) => row.club !== undefined);
    if (scoped === undefined) throw new Error('the table has a rating with a scope');
    const other = rows.clubs.find((row) => row.id !== scoped.club)?.id ?? '';
    expect(basis.ratingsOf(scoped.source, scoped.club ?? null)).toContainEqual(scoped);
    expect(basis.ratingsOf(scoped.source, null)).toContainEqual(scoped);
    expect(basis.ratingsOf(scoped.source, other)).not.toContainEqual(scoped);
  });

  test('leanings are those of the source', () => {
    const [row] = rows.leanings;
    expect(basis.leaningsOf(row?.source ?? '')).toContainEqual(row);
    expect(basis.leaningsOf('no-such-source')).toEqual([]);
  });
});

describe('an old rating', () => {
  test.each<[string, string | undefined, string, string, boolean]>([
    ['its own date counts before the day of the check', '2024-01', '2026-11-01', '2026-11-26', true],
    ['eighteen months are not old', '2025-05-20', '2026-11-01', '2026-11-26', false],
    ['nineteen are', '2025-04-20', '2026-11-01', '2026-11-26', true],
    ['a year alone is its January', '2025', '2026-11-01', '2026-11-26', true],
    ['without a date the check counts', undefined, '2026-11-01', '2026-11-26', false],
  ])('%s', (_what, dated, checked, now, old) => {
    expect(isOldRating({ checked, ...(dated === undefined ? {} : { dated }) }, now)).toBe(old);
  });
});
