import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Own } from '../../src/knowledge/own';
import { exportPack, readPack } from '../../src/knowledge/own-pack';

const known = {
  sources: new Set(['as', 'the-ledger']),
  clubs: new Set(['northport']),
  ratings: new Set(['as-rbarca']),
};
const outlet = { id: 'own-terrace', name: 'Terrace', kind: 'fan-site', domains: ['terrace.example'] };
const leaning = { source: 'own-terrace', club: 'northport', relation: 'fan-site', date: '2026-11-02' };
const rating = { rating: 'as-rbarca', statement: 'often early, seldom wrong', date: '2026-11-02' };
const own: Own = {
  outlets: [{ ...outlet, kind: 'fan-site' }],
  leanings: [{ ...leaning, relation: 'fan-site' }],
  ratings: [rating],
  hiddenRatings: ['as-rbarca'],
};

const pack = (fields: object) => JSON.stringify({ format: 'pinch-of-salt pack', version: 1, ...fields });

function problem(text: string): object {
  const result = readPack(text, known);
  return result.ok ? { why: 'none' } : result.problem;
}

test('a pack comes back as it was exported', () => {
  expect(readPack(JSON.stringify(exportPack(own)), known)).toEqual({ ok: true, own });
});

test('an own rating of eighty characters, or of a figure alone, is taken', () => {
  for (const statement of ['x'.repeat(80), '8']) {
    expect(readPack(pack({ ratings: [{ ...rating, statement }] }), known)).toMatchObject({ ok: true });
  }
});

test('tables may be missing', () => {
  expect(readPack(pack({ hiddenRatings: ['as-rbarca'] }), known)).toMatchObject({ ok: true });
});

describe('a malformed pack is refused with the row and the reason', () => {
  test.each<[string, string, object]>([
    ['no JSON', '{', { why: 'not-json' }],
    ['another program’s file', '{"version":1}', { why: 'not-a-pack' }],
    ['a list', '[]', { why: 'not-a-pack' }],
    ['null', 'null', { why: 'not-a-pack' }],
    ['a later version', pack({ version: 2, outlets: [outlet] }), { why: 'newer' }],
    ['nothing in it', pack({}), { why: 'empty' }],
    ['an unknown table', pack({ clubs: [] }), { why: 'table', table: 'clubs' }],
    ['a table that is no list', pack({ outlets: {} }), { why: 'table', table: 'outlets' }],
    ['a prototype', '{"format":"pinch-of-salt pack","version":1,"__proto__":{}}', { why: 'table', table: '__proto__' }],
    [
      'a bad domain in the second row',
      pack({ outlets: [outlet, { ...outlet, domains: ['not a domain'] }] }),
      { why: 'row', table: 'outlets', row: 2, reason: 'domains.0: not a domain' },
    ],
    [
      'an id of the catalogue',
      pack({ outlets: [{ ...outlet, id: 'as' }] }),
      { why: 'row', table: 'outlets', row: 1, reason: 'id: does not begin with "own-"' },
    ],
    [
      'an unknown relation',
      pack({ leanings: [{ ...leaning, source: 'as', relation: 'loves' }] }),
      { why: 'row', table: 'leanings', row: 1, reason: 'relation: not a relation' },
    ],
    [
      'an unknown source',
      pack({ leanings: [{ ...leaning, source: 'nobody' }] }),
      { why: 'row', table: 'leanings', row: 1, reason: 'source: no source "nobody"' },
    ],
    [
      'an unknown club',
      pack({ outlets: [outlet], leanings: [leaning, { ...leaning, club: 'nowhere' }] }),
      { why: 'row', table: 'leanings', row: 2, reason: 'club: no club "nowhere"' },
    ],
    [
      'an own rating of a rating that is not known',
      pack({ ratings: [rating, { ...rating, rating: 'nobody' }] }),
      { why: 'row', table: 'ratings', row: 2, reason: 'rating: no rating "nobody"' },
    ],
    ...(
      [
        [{ statement: 'x'.repeat(81) }, 'statement: longer than 80 characters'],
        [{ statement: '***' }, 'statement: not a rating'],
        [{ statement: ' 8 of 10' }, 'statement: not a rating'],
        [{ statement: '8 of\n10' }, 'statement: not a rating'],
        [{ date: 'today' }, 'date: not a day (YYYY-MM-DD)'],
      ] as const
    ).map(([fields, reason]): [string, string, object] => [
      `an own rating with ${JSON.stringify(fields)}`,
      pack({ ratings: [{ ...rating, ...fields }] }),
      { why: 'row', table: 'ratings', row: 1, reason },
    ]),
  ])('%s', (_name, text, expected) => {
    expect(problem(text)).toEqual(expected);
  });

  test('more than half a million characters', () => {
    expect(problem(' '.repeat(500_001))).toEqual({ why: 'too-long' });
  });

  test('whatever it is, it is an answer and never an exception', () => {
    fc.assert(
      fc.property(fc.json(), fc.anything(), (text, rows) => {
        readPack(text, known);
        readPack(pack({ outlets: rows, leanings: rows, ratings: rows, hiddenRatings: rows }), known);
      }),
    );
  });
});
