import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOTHING_OWN } from '../../src/knowledge/own';
import { DEFAULTS, SETTINGS_VERSION } from '../../src/platform/settings';
import { fieldsOf, invalidFields, migrate, parseSettings } from '../../src/platform/settings-parse';
import { anySettings, settingsLike } from './arbitrary';

describe('parseSettings', () => {
  test('never throws, and parsing its own result changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), settingsLike), (raw) => {
        const parsed = parseSettings(raw);
        expect(parseSettings(parsed)).toEqual(parsed);
        expect(invalidFields(parsed)).toEqual([]);
      }),
    );
  });

  test('valid settings survive, also through JSON and with their fields in another order', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        expect(parseSettings(settings)).toEqual(settings);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
        const turned = Object.fromEntries(Object.entries(settings).reverse());
        expect(parseSettings(turned)).toEqual(settings);
        expect(invalidFields(turned)).toEqual([]);
      }),
    );
  });

  test.each([null, undefined, 'on', 7, [], new Date(0), () => 1])('%o gives the defaults', (raw) => {
    expect(parseSettings(raw)).toEqual(DEFAULTS);
  });

  test('a wrong field becomes its default, the others stay', () => {
    const raw = { version: 2, enabled: 'false', muted: ['the-sun', 5, 'The Sun', 'the-sun'], theme: 'blue' };
    expect(parseSettings(raw)).toEqual({ ...DEFAULTS, muted: ['the-sun'] });
    expect(invalidFields(raw)).toEqual(['enabled', 'muted', 'theme']);
  });

  test('own rows are kept one by one', () => {
    const good = { id: 'own-terrace', name: 'Terrace', kind: 'fan-site', domains: ['terrace.example'] };
    const raw = { version: 2, own: { outlets: [good, { ...good, id: 'as' }, 3], leanings: 'x', more: 1 } };
    expect(parseSettings(raw).own).toEqual({ ...NOTHING_OWN, outlets: [good] });
    expect(invalidFields(raw)).toEqual(['own']);
  });

  test('own rows in alphabetical order of their fields, as Chromium gives them back, are no fault', () => {
    const stored = {
      own: {
        hiddenRatings: [],
        leanings: [{ club: 'northport', date: '2026-11-02', relation: 'none', source: 'as' }],
        outlets: [{ domains: [], id: 'own-terrace', kind: 'fan-site', name: 'Terrace' }],
      },
      version: 2,
    };
    expect(invalidFields(stored)).toEqual([]);
  });

  test('a polluted prototype is no setting', () => {
    const raw = Object.create({ enabled: false, muted: ['as'] });
    expect(parseSettings(raw)).toEqual(DEFAULTS);
    expect(parseSettings(JSON.parse('{"__proto__":{"enabled":false}}'))).toEqual(DEFAULTS);
  });

  test('a list longer than any reader makes is cut', () => {
    const muted = Array.from({ length: 5000 }, (_one, at) => `source-${at}`);
    expect(parseSettings({ version: 2, muted }).muted).toHaveLength(2000);
  });
});

describe('versions', () => {
  test('a newer version keeps its number, what is known of it is read', () => {
    const parsed = parseSettings({ version: SETTINGS_VERSION + 3, enabled: false, theme: { mode: 'dark' } });
    expect(parsed).toEqual({ ...DEFAULTS, version: SETTINGS_VERSION + 3, enabled: false });
  });

  test('version 1 had no own rows; everything else goes on', () => {
    const old = { version: 1, enabled: false, sitesOff: ['a.example'], theme: 'dark', own: { outlets: ['x'] } };
    expect(parseSettings(old)).toEqual({ ...DEFAULTS, enabled: false, sitesOff: ['a.example'], theme: 'dark' });
    expect(invalidFields(old)).toEqual([]);
  });

  test('version 2 had no own ratings; its own rows go on, and nothing counts as damaged', () => {
    const hidden = { outlets: [], leanings: [], hiddenRatings: ['as-rbarca'] };
    expect(parseSettings({ version: 2, own: hidden })).toEqual({ ...DEFAULTS, own: { ...hidden, ratings: [] } });
    expect(invalidFields({ version: 2, own: hidden })).toEqual([]);
  });

  test('an own rating that is none is left out', () => {
    const good = { rating: 'as-rbarca', statement: '8 of 10', date: '2026-11-02' };
    const own = { ...NOTHING_OWN, ratings: [good, { ...good, rating: 'as-two', statement: '' }] };
    expect(parseSettings({ version: SETTINGS_VERSION, own }).own.ratings).toEqual([good]);
    expect(invalidFields({ version: SETTINGS_VERSION, own })).toEqual(['own']);
  });

  test('migrations run in order from the version found', () => {
    const steps = [
      (fields: object) => ({ ...fields, steps: ['1→2'] }),
      (fields: { readonly steps?: unknown }) => ({ ...fields, steps: [fields.steps ?? [], '2→3'].flat() }),
    ];
    expect(migrate({ version: 1 }, steps)).toEqual({ version: 1, steps: ['1→2', '2→3'] });
    expect(migrate({ version: 2 }, steps)).toEqual({ version: 2, steps: ['2→3'] });
    expect(migrate({ version: 9 }, steps)).toEqual({ version: 9 });
    expect(migrate({ version: 'x' }, steps)).toEqual({ version: 'x', steps: ['1→2', '2→3'] });
  });
});

test('fieldsOf takes objects only', () => {
  expect(fieldsOf([1])).toBeNull();
  expect(fieldsOf(null)).toBeNull();
  expect({ ...fieldsOf({ a: 1 }) }).toEqual({ a: 1 });
});
