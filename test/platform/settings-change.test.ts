import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_OWN, type Own } from '../../src/knowledge/own';
import { DEFAULTS, runsOn, type Settings, type SettingsChange, takenBack } from '../../src/platform/settings';
import { applyChange } from '../../src/platform/settings-change';
import { exportSettings, LONGEST_FILE, readFile } from '../../src/platform/settings-file';
import { anySettings } from './arbitrary';

function having(settings: Settings, ...changes: readonly SettingsChange[]): Settings {
  return changes.reduce((now, change) => {
    const result = applyChange(now, change);
    if (!result.ok) throw new Error(result.reason);
    return result.settings;
  }, settings);
}

const terrace: Own = {
  outlets: [{ id: 'own-terrace', name: 'Terrace', kind: 'fan-site', domains: [] }],
  leanings: [{ source: 'own-terrace', club: 'northport', relation: 'fan-site', date: '2026-11-02' }],
  ratings: [],
  hiddenRatings: [],
};

describe('lists', () => {
  test('an entry is added once and taken away', () => {
    const on = { list: 'muted', entry: 'the-sun', on: true } as const;
    expect(having(DEFAULTS, on, on).muted).toEqual(['the-sun']);
    expect(having(DEFAULTS, on, { ...on, on: false })).toEqual(DEFAULTS);
  });

  test.each<SettingsChange>([
    { list: 'muted', entry: 'The Sun', on: true },
    { list: 'sitesOff', entry: 'https://a.example/', on: true },
    { list: 'sitesAdded', entry: 'localhost', on: true },
  ])('%o is not valid', (change) => {
    expect(applyChange(DEFAULTS, change)).toEqual({ ok: false, reason: 'invalid' });
  });

  test('an entry that a full list would drop is refused', () => {
    const muted = Array.from({ length: 2000 }, (_one, at) => `source-${at}`);
    const full = { ...DEFAULTS, muted };
    expect(applyChange(full, { list: 'muted', entry: 'one-more', on: true })).toEqual({ ok: false, reason: 'invalid' });
  });
});

describe('own additions', () => {
  test('are added, replaced by their key, and taken away with all that hangs on them', () => {
    const added = having(DEFAULTS, { own: 'add', rows: terrace }, { list: 'muted', entry: 'own-terrace', on: true });
    expect(added.own).toEqual(terrace);
    const renamed = { ...terrace, outlets: [{ ...terrace.outlets[0], name: 'The Terrace' }] } as Own;
    expect(having(added, { own: 'add', rows: renamed }).own).toEqual(renamed);
    expect(having(added, { own: 'remove', key: { outlet: 'own-terrace' } })).toEqual(DEFAULTS);
  });

  test('a tie and a hidden rating are taken away alone', () => {
    const rows: Own = { ...terrace, hiddenRatings: ['as-rbarca'] };
    const added = having(DEFAULTS, { own: 'add', rows });
    const pair = { source: 'own-terrace', club: 'northport' };
    expect(having(added, { own: 'remove', key: pair }).own).toEqual({ ...rows, leanings: [] });
    expect(having(added, { own: 'remove', key: { hiddenRating: 'as-rbarca' } }).own).toEqual(terrace);
  });

  test('an own rating is replaced by one of the same rating, and taken away without showing a hidden one again', () => {
    const rating = { rating: 'as-rbarca', statement: '8 of 10', date: '2026-11-02' };
    const rows: Own = { ...NOTHING_OWN, ratings: [rating], hiddenRatings: ['as-rbarca'] };
    const second = { ...rating, statement: 'often early' };
    const added = having(DEFAULTS, { own: 'add', rows }, { own: 'add', rows: { ...NOTHING_OWN, ratings: [second] } });
    expect(added.own).toEqual({ ...rows, ratings: [second] });
    const removed = having(added, { own: 'remove', key: { ownRating: 'as-rbarca' } });
    expect(removed.own).toEqual({ ...rows, ratings: [] });
  });

  test('more than are kept are refused', () => {
    const outlets = Array.from({ length: 301 }, (_one, at) => ({
      ...{ id: `own-${at}`, name: `Outlet ${at}`, kind: 'site' as const, domains: [] },
    }));
    const rows = { ...NOTHING_OWN, outlets };
    expect(applyChange(DEFAULTS, { own: 'add', rows })).toEqual({ ok: false, reason: 'invalid' });
  });
});

describe('files', () => {
  const refusal = (text: string) => {
    const result = readFile(text);
    return result.ok ? null : result.problem;
  };

  test('what is exported comes back', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(readFile(JSON.stringify(exportSettings(settings)))).toEqual({ ok: true, settings });
      }),
    );
  });

  test('a file of version 1 is taken', () => {
    const { own: _none, ...old } = { ...exportSettings(DEFAULTS), version: 1, theme: 'dark' } as Record<
      string,
      unknown
    >;
    expect(readFile(JSON.stringify(old))).toEqual({ ok: true, settings: { ...DEFAULTS, theme: 'dark' } });
  });

  test.each<[string, string, object]>([
    ['no JSON', '{"format"', { why: 'not-json' }],
    ['too long', `"${'x'.repeat(LONGEST_FILE)}"`, { why: 'too-long' }],
    ['another program’s', '{"version":1,"enabled":true}', { why: 'not-ours' }],
    ['a list', '[]', { why: 'not-ours' }],
    ['a prototype', '{"__proto__":{"format":"pinch-of-salt settings","version":1}}', { why: 'not-ours' }],
    ['no version', JSON.stringify({ ...exportSettings(DEFAULTS), version: null }), { why: 'field', field: 'version' }],
    ['newer', JSON.stringify({ ...exportSettings(DEFAULTS), version: 99 }), { why: 'newer' }],
    [
      'one wrong field',
      JSON.stringify({ ...exportSettings(DEFAULTS), muted: ['a', 'a'] }),
      { why: 'field', field: 'muted' },
    ],
  ])('%s', (_name, text, problem) => {
    expect(refusal(text)).toEqual(problem);
  });

  test('very deep JSON is refused and nothing is thrown', () => {
    expect(
      refusal(`{"format":"pinch-of-salt settings","version":2,"muted":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
    ).toEqual({
      why: 'field',
      field: 'muted',
    });
  });

  test('whatever the text, there is an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readFile(text)).toHaveProperty('ok');
      }),
    );
  });
});

test.each<[Partial<Settings>, string, string]>([
  [{}, 'www.a.example', 'on'],
  [{ enabled: false }, 'www.a.example', 'everywhere'],
  [{ sitesOff: ['a.example'] }, 'www.a.example', 'site'],
  [{ sitesOff: ['a.example'] }, 'A.EXAMPLE.', 'site'],
  [{ sitesOff: ['a.example'] }, 'ba.example', 'on'],
  [{ sitesOff: ['sport.a.example'] }, 'a.example', 'on'],
])('with %o on %s: %s', (settings, host, runs) => {
  expect(runsOn({ ...DEFAULTS, ...settings }, host)).toBe(runs);
});

test.each<[readonly string[], readonly string[], string, boolean]>([
  [['a.example'], [], 'www.a.example', true],
  [['a.example'], ['a.example'], 'www.a.example', false],
  [['a.example'], [], 'b.example', false],
  [[], ['a.example'], 'a.example', false],
])('added sites %o, then %o: taken back from %s: %s', (before, after, host, gone) => {
  const having = (sitesAdded: readonly string[]) => ({ ...DEFAULTS, sitesAdded });
  expect(takenBack(having(before), having(after), host)).toBe(gone);
});
