/** The worker as a whole over a fake extension API: toolbar, sites, settings, menu, basis. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/background';
import { NOTHING_OWN } from '../../src/knowledge/own';
import { ask } from '../../src/platform/messages';
import { fake } from '../fakes/webextension-polyfill';

vi.mock('webextension-polyfill', () => import('../fakes/webextension-polyfill'));

const settings = () => ask('settings:read', null);
const mute = (entry: string) => ask('settings:change', { list: 'muted', entry, on: true });
const badges = () => fake.callsOf('action.setBadgeText');
const said = () => ({ state: 'no-article' });

/** What the worker did when it was loaded. */
const guarded = fake.callsOf('storage.setAccessLevel');

beforeEach(() => fake.reset());

test('content scripts are kept out of the storage', () => {
  expect(guarded).toEqual([{ accessLevel: 'TRUSTED_CONTEXTS' }]);
});

describe('toolbar', () => {
  test('the number goes to the tab that sent it', async () => {
    fake.state.scripts.set(4, said);
    await fake.sendFromTab(4, { type: 'tab:stories', ask: { stories: 3 } });
    expect(badges()).toEqual([{ tabId: 4, text: '3' }]);
    expect(fake.callsOf('action.setTitle')).toEqual([
      { tabId: 4, title: 'Pinch of Salt: 3 transfer stories on this page' },
    ]);
  });

  test('a page that was left meanwhile leaves no number on the next one', async () => {
    await fake.sendFromTab(4, { type: 'tab:stories', ask: { stories: 3 } });
    expect(badges()).toEqual([
      { tabId: 4, text: '3' },
      { tabId: 4, text: '' },
    ]);
  });

  test('a prerendered page and a frame count nothing', async () => {
    await fake.sendFromTab(4, { type: 'tab:stories', ask: { stories: 3 } }, { documentLifecycle: 'prerender' });
    await fake.sendFromTab(4, { type: 'tab:stories', ask: { stories: 3 } }, { frameId: 1 }).catch(() => undefined);
    expect(badges()).toEqual([]);
  });

  test('nothing of a page is stored: no address, no text', async () => {
    fake.state.scripts.set(4, said);
    await fake.sendFromTab(4, { type: 'tab:stories', ask: { stories: 3 } });
    await fake.sendFromTab(4, { type: 'basis:read', ask: { ids: ['x'] } });
    expect([...fake.state.stored.keys()]).toEqual([]);
  });
});

describe('settings', () => {
  test('twenty changes at once are all kept', async () => {
    const entries = Array.from({ length: 20 }, (_one, at) => `source-${at}`);
    const results = await Promise.all(entries.map(mute));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(new Set((await settings()).muted)).toEqual(new Set(entries));
  });

  test('a change reaches every tab, also beside one that never answers', async () => {
    const told: unknown[] = [];
    fake.state.tabs = [{ id: 1 }, { id: 2 }];
    fake.state.scripts.set(1, () => new Promise(() => undefined));
    fake.state.scripts.set(2, (message) => told.push(message));
    expect(await mute('the-sun')).toEqual({ ok: true });
    await vi.waitFor(() => expect(told).toMatchObject([{ type: 'settings:changed', ask: { muted: ['the-sun'] } }]));
  });

  test('a failed write reaches the page that asked, and no tab is told', async () => {
    const told: unknown[] = [];
    fake.state.tabs = [{ id: 2 }];
    fake.state.scripts.set(2, (message) => told.push(message));
    fake.state.setFails = true;
    expect(await mute('the-sun')).toEqual({ ok: false, reason: 'write' });
    expect(told).toEqual([]);
    expect((await settings()).muted).toEqual([]);
  });

  test('a storage that cannot be read gives defaults, and the change says so', async () => {
    fake.state.getFails = true;
    expect((await settings()).enabled).toBe(true);
    expect(await mute('the-sun')).toEqual({ ok: false, reason: 'read' });
    expect(await ask('settings:notice', { dismiss: false })).toBeNull();
  });
});

describe('added sites', () => {
  const grant = (origins: string[]) => {
    fake.state.granted.push(...origins);
    fake.events.added.fire({ origins });
  };

  test('a granted permission adds the site, registers the script and reads open tabs', async () => {
    fake.state.tabs = [{ id: 6, url: 'https://www.local.example/a' }];
    fake.state.injectable.set(6, said);
    grant(['*://*.local.example/*']);
    await vi.waitFor(() => expect(fake.callsOf('scripting.executeScript')).toEqual([6]));
    expect((await settings()).sitesAdded).toEqual(['local.example']);
    expect(fake.state.registered).toMatchObject([{ matches: ['*://*.local.example/*'] }]);
  });

  test('two at once are both registered', async () => {
    grant(['*://*.one.example/*']);
    grant(['*://*.two.example/*']);
    await vi.waitFor(() =>
      expect(fake.state.registered).toMatchObject([{ matches: ['*://*.one.example/*', '*://*.two.example/*'] }]),
    );
  });

  test('a permission that is taken back elsewhere takes the site and the script away, and tells the tabs', async () => {
    const told: unknown[] = [];
    grant(['*://*.local.example/*']);
    await vi.waitFor(() => expect(fake.state.registered).toHaveLength(1));
    fake.state.tabs = [{ id: 6 }];
    fake.state.scripts.set(6, (message) => told.push(message));
    fake.state.granted = [];
    fake.events.removed.fire({ origins: ['*://*.local.example/*'] });
    await vi.waitFor(() => expect(fake.state.registered).toEqual([]));
    expect((await settings()).sitesAdded).toEqual([]);
    expect(told).toMatchObject([{ type: 'settings:changed', ask: { sitesAdded: [] } }]);
  });

  test('a site taken off the list gives its permission back', async () => {
    grant(['*://*.local.example/*']);
    await vi.waitFor(() => expect(fake.state.registered).toHaveLength(1));
    await ask('settings:change', { list: 'sitesAdded', entry: 'local.example', on: false });
    expect(fake.state.granted).toEqual([]);
    expect(fake.state.registered).toEqual([]);
  });

  test('permissions of all sites or of the manifest’s own add none', async () => {
    grant(['https://*/*', 'https://www.outlet.test/*']);
    await mute('the-sun');
    expect((await settings()).sitesAdded).toEqual([]);
  });

  test('an update registers what was there before', async () => {
    fake.state.stored.set('settings', { version: 2, sitesAdded: ['local.example', 'lost.example'] });
    fake.state.granted = ['*://*.local.example/*'];
    fake.events.installed.fire({ reason: 'update' });
    await vi.waitFor(() => expect(fake.state.registered).toMatchObject([{ matches: ['*://*.local.example/*'] }]));
    expect(fake.callsOf('tabs.create')).toEqual([]);
  });
});

describe('install and menu', () => {
  test('the welcome page opens after installation only', async () => {
    fake.events.installed.fire({ reason: 'install' });
    await vi.waitFor(() =>
      expect(fake.callsOf('tabs.create')).toEqual([{ url: 'fake-extension://fake/src/welcome/index.html' }]),
    );
    expect(fake.callsOf('contextMenus.create')).toMatchObject([{ title: 'Check this page for transfer claims' }]);
  });

  test('a click on the entry injects the script; where that is impossible the button says why', async () => {
    fake.state.injectable.set(8, said);
    fake.events.menu.fire({ menuItemId: 'check-page' }, { id: 8 });
    await vi.waitFor(() => expect(fake.callsOf('action.openPopup')).toHaveLength(1));
    fake.events.menu.fire({ menuItemId: 'check-page' }, { id: 9 });
    await vi.waitFor(() => expect(badges()).toEqual([{ tabId: 9, text: '!' }]));
  });
});

describe('basis', () => {
  test('an own tie answers with "your own entry", a hidden rating not at all', async () => {
    const leaning = { source: 'as', club: 'barcelona', relation: 'none' as const, date: '2026-11-02' };
    const rows = { ...NOTHING_OWN, leanings: [leaning], hiddenRatings: ['as-rbarca'] };
    await ask('settings:change', { own: 'add', rows });
    const ids = ['own:as:barcelona', 'as-rbarca', 'own:as:gone'];
    expect(await ask('basis:read', { ids })).toMatchObject(
      [{ id: 'own:as:barcelona', grade: 'yours', checked: '2026-11-02', statement: /Your own entry/ }].map((row) => ({
        ...row,
        statement: expect.stringMatching(row.statement),
      })),
    );
  });

  test('an own rating stands in place of the catalogue’s, also where that is hidden', async () => {
    const rating = { rating: 'as-rbarca', statement: 'often early, seldom wrong', date: '2026-11-02' };
    const rows = { ...NOTHING_OWN, ratings: [rating], hiddenRatings: ['as-rbarca'] };
    await ask('settings:change', { own: 'add', rows });
    expect(await ask('basis:read', { ids: ['as-rbarca'] })).toMatchObject([
      { id: 'as-rbarca', grade: 'yours', statement: 'often early, seldom wrong', checked: '2026-11-02' },
    ]);
  });
});
