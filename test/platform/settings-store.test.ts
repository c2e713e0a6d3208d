import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULTS, SETTINGS_VERSION } from '../../src/platform/settings';
import { exportSettings } from '../../src/platform/settings-file';
import { type Area, createSettingsStore, SETTINGS_KEY } from '../../src/platform/settings-store';

/** Storage whose answers come later, as a browser's do, and which can fail. */
function memory() {
  const held = new Map<string, unknown>();
  const faults = { get: false, set: false };
  const later = () => new Promise<void>((resolve) => setTimeout(resolve));
  const area: Area = {
    async get(keys) {
      await later();
      if (faults.get) throw new Error('An unexpected error occurred');
      return Object.fromEntries(
        keys.filter((key) => held.has(key)).map((key) => [key, structuredClone(held.get(key))]),
      );
    },
    async set(items) {
      await later();
      if (faults.set) throw new Error('Resource::kQuotaBytes quota exceeded');
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
    },
  };
  let copy: unknown;
  const backup = {
    read: async () => structuredClone(copy),
    write: async (value: unknown) => {
      copy = structuredClone(value);
    },
  };
  return { held, faults, area, backup, setCopy: (value: unknown) => (copy = value) };
}

let disk = memory();
let store = createSettingsStore(disk.area, disk.backup);
/** A worker that has just started. */
const restart = () => createSettingsStore(disk.area, disk.backup);

beforeEach(() => {
  disk = memory();
  store = restart();
});

describe('changes', () => {
  test('twenty at once are all kept', async () => {
    const names = Array.from({ length: 20 }, (_one, at) => `source-${at}`);
    const results = await Promise.all(names.map((entry) => store.change({ list: 'muted', entry, on: true })));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(new Set((await restart().read()).muted)).toEqual(new Set(names));
  });

  test('of two pages, each field has its last writer', async () => {
    await Promise.all([
      store.change({ set: 'theme', to: 'dark' }),
      store.change({ set: 'enabled', to: false }),
      store.change({ set: 'theme', to: 'light' }),
    ]);
    expect(await store.read()).toMatchObject({ enabled: false, theme: 'light' });
  });

  test('a failed write reaches the caller, changes nothing, and the next one works', async () => {
    disk.faults.set = true;
    expect(await store.change({ set: 'enabled', to: false })).toEqual({ ok: false, reason: 'write' });
    disk.faults.set = false;
    expect((await store.read()).enabled).toBe(true);
    expect(await store.change({ set: 'theme', to: 'dark' })).toMatchObject({ ok: true });
    expect(await store.read()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });

  test('a failed read reaches the caller and nothing is written over what may be there', async () => {
    await store.change({ list: 'muted', entry: 'the-sun', on: true });
    disk.faults.get = true;
    expect(await store.change({ set: 'enabled', to: false })).toEqual({ ok: false, reason: 'read' });
    expect((await store.read()).muted).toEqual(['the-sun']);
    disk.faults.get = false;
    expect(await store.read()).toEqual({ ...DEFAULTS, muted: ['the-sun'] });
  });

  test('settings of a newer version are read but not written over', async () => {
    const newer = { ...DEFAULTS, version: SETTINGS_VERSION + 1, muted: ['the-sun'], moods: 3 };
    disk.held.set(SETTINGS_KEY, newer);
    expect((await store.read()).muted).toEqual(['the-sun']);
    expect(await store.change({ set: 'enabled', to: false })).toEqual({ ok: false, reason: 'newer' });
    await restart().start();
    expect(disk.held.get(SETTINGS_KEY)).toEqual(newer);
    expect(await store.change({ reset: true })).toMatchObject({ ok: true, settings: DEFAULTS });
  });

  test('an imported file replaces everything, a bad one nothing', async () => {
    await store.change({ list: 'muted', entry: 'the-sun', on: true });
    const file = exportSettings({ ...DEFAULTS, theme: 'dark' });
    expect(await store.change({ replace: { ...file, theme: 'blue' } })).toEqual({ ok: false, reason: 'invalid' });
    expect((await store.read()).muted).toEqual(['the-sun']);
    expect(await store.change({ replace: file })).toMatchObject({ ok: true });
    expect(await store.read()).toEqual({ ...DEFAULTS, theme: 'dark' });
  });
});

describe('after a fault', () => {
  test('a first start tells nothing', async () => {
    await store.start();
    expect(await store.notice(false)).toBeNull();
    expect(await store.read()).toEqual(DEFAULTS);
  });

  test('lost settings come back from the backup, and that is told until it was read', async () => {
    await store.change({ list: 'muted', entry: 'the-sun', on: true });
    disk.held.clear();
    const next = restart();
    expect((await next.read()).muted).toEqual(['the-sun']);
    await next.start();
    expect(disk.held.get(SETTINGS_KEY)).toMatchObject({ muted: ['the-sun'] });
    expect(await next.notice(false)).toBe('restored');
    expect(await next.notice(true)).toBe('restored');
    expect(await next.notice(false)).toBeNull();
  });

  test('an older record than the backup’s is outranked', async () => {
    await store.change({ list: 'muted', entry: 'the-sun', on: true });
    const old = structuredClone(disk.held.get(SETTINGS_KEY));
    await store.change({ list: 'muted', entry: 'marca', on: true });
    disk.held.set(SETTINGS_KEY, old);
    const next = restart();
    await next.start();
    expect((await next.read()).muted).toEqual(['the-sun', 'marca']);
    expect(await next.notice(false)).toBe('restored');
  });

  test('settings lost with their backup are told as reset', async () => {
    await store.change({ list: 'muted', entry: 'the-sun', on: true });
    disk.held.delete(SETTINGS_KEY);
    disk.setCopy(undefined);
    const next = restart();
    await next.start();
    expect(await next.read()).toEqual(DEFAULTS);
    expect(await next.notice(false)).toBe('reset');
  });

  test('damaged fields are set to their defaults once, and that is told', async () => {
    disk.held.set(SETTINGS_KEY, { ...DEFAULTS, enabled: 'false', muted: ['the-sun'] });
    await store.start();
    expect(disk.held.get(SETTINGS_KEY)).toMatchObject({ enabled: true, muted: ['the-sun'] });
    expect(await store.notice(true)).toBe('repaired');
    await restart().start();
    expect(await store.notice(false)).toBeNull();
  });

  test('a change made before the healing heals as well', async () => {
    await store.change({ list: 'muted', entry: 'the-sun', on: true });
    disk.held.delete(SETTINGS_KEY);
    const next = restart();
    await next.change({ set: 'theme', to: 'dark' });
    expect(await next.read()).toEqual({ ...DEFAULTS, muted: ['the-sun'], theme: 'dark' });
    expect(await next.notice(false)).toBe('restored');
  });

  test('with no storage at all the backup answers, and starting does not fail', async () => {
    await store.change({ list: 'muted', entry: 'the-sun', on: true });
    disk.faults.get = true;
    disk.faults.set = true;
    const next = restart();
    await next.start();
    expect((await next.read()).muted).toEqual(['the-sun']);
    expect(await next.notice(false)).toBeNull();
  });
});
