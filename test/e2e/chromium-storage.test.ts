/** Settings that are damaged, changed by many at once or do not fit; what the storage says, and who may read it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, QUIET } from './support/articles';
import { PATIENCE, until } from './support/browser';
import { type Chromium, launchChromium } from './support/chromium';
import { message, mute, plainTab, popupSays, rumour, settled, sourceSwitch, unharmed, visit } from './support/scene';

const OPTIONS = 'src/options/index.html';
const QUIET_HOST = 'www.90min.com';

let browser: Chromium;

beforeAll(async () => {
  browser = await launchChromium();
}, PATIENCE);
afterAll(() => browser?.close(), PATIENCE);

describe('stored settings', () => {
  beforeEach(async () => {
    const own = await browser.extensionPage(OPTIONS);
    expect(await message(own, 'settings:change', { reset: true })).toEqual({ ok: true });
    await own.close();
  });

  const DAMAGED: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a word', 'settings'],
    ['an empty object', {}],
    ['a list', [1, 2]],
    [
      'wrong types',
      { version: 2, revision: 500, enabled: 'false', muted: 'tuttosport', sitesOff: [7, null, {}], theme: 3, own: 'x' },
    ],
  ];

  it.each(DAMAGED)('that hold %s: the defaults, and everything runs', async (_name, damaged) => {
    const worker = await browser.worker();
    await worker.evaluate((settings) => chrome.storage.local.set({ settings }), damaged);
    await browser.killWorker();
    const own = await browser.extensionPage(OPTIONS);
    expect(await message(own, 'settings:read', null)).toMatchObject({
      enabled: true,
      muted: [],
      sitesOff: [],
      theme: 'auto',
    });
    await sourceSwitch(own, 'Marca');
    await mute(own, 'marca', true);
    await mute(own, 'marca', false);
    const tab = await plainTab(browser);
    await unharmed(own);
    await unharmed(tab);
    await tab.close();
    await own.close();
  });

  it('of which one field is damaged keep the others', async () => {
    const worker = await browser.worker();
    const settings = { version: 2, revision: 1000, enabled: 1, muted: ['marca', 5], theme: 'dark' };
    await worker.evaluate((raw) => chrome.storage.local.set({ settings: raw }), settings);
    await browser.killWorker();
    const own = await browser.extensionPage(OPTIONS);
    expect(await message(own, 'settings:read', null)).toMatchObject({ enabled: true, muted: ['marca'], theme: 'dark' });
    await own.close();
  });

  it('changed twenty times at once from two pages keep every change', async () => {
    const [one, two] = [await browser.extensionPage(OPTIONS), await browser.extensionPage(OPTIONS)];
    const sites = (from: string) => Array.from({ length: 10 }, (_, at) => `${from}${at}.example`);
    const all = (list: readonly string[]) =>
      `Promise.all(${JSON.stringify(list)}.map((entry) => chrome.runtime.sendMessage(
        { type: 'settings:change', ask: { list: 'sitesOff', entry, on: true } })))`;
    await Promise.all([one.evaluate(all(sites('one'))), two.evaluate(all(sites('two')))]);
    const { sitesOff } = await message<{ sitesOff: string[] }>(one, 'settings:read', null);
    expect([...sitesOff].sort()).toEqual([...sites('one'), ...sites('two')].sort());
    await until(
      'both pages to show them',
      async () =>
        (await two.evaluate<string>('document.body.innerText')).includes('one9.example') &&
        (await one.evaluate<string>('document.body.innerText')).includes('two9.example'),
    );
    await one.close();
    await two.close();
  });

  it('that do not fit any more: the reader is told, and nothing is lost', async () => {
    const own = await browser.extensionPage(OPTIONS);
    await mute(own, 'marca', true);
    const worker = await browser.worker();
    const free = await worker.evaluate(async () => {
      const { local } = chrome.storage;
      const left = local.QUOTA_BYTES - (await local.getBytesInUse(null));
      await local.set({ filler: 'x'.repeat(left - 'filler'.length - 2) });
      return local.QUOTA_BYTES - (await local.getBytesInUse(null));
    });
    expect(free).toBe(0);
    const toggle = await sourceSwitch(own, 'Tuttosport');
    await own.click({ x: toggle.x + 8, y: toggle.y + toggle.height / 2 });
    await until('the notice', async () =>
      (await own.evaluate<string>('document.body.innerText')).includes('could not be stored'),
    );
    expect(await message(own, 'settings:read', null)).toMatchObject({ muted: ['marca'] });
    await worker.evaluate(() => chrome.storage.local.remove('filler'));
    await mute(own, 'marca', false);
    expect(own.errors()).toEqual([]);
    await own.close();
  });

  it('say nothing of the pages that were read', async () => {
    const words = /teamtalk|bellandi|90min|friendly|tuttosport|torino/i;
    const tab = await plainTab(browser);
    await popupSays(tab, 'Bellandi');
    for (const path of ['/news/one', '/news/two', '/news/three']) {
      await visit(browser, rumour(), { path }, tab);
      await settled(tab);
    }
    await visit(browser, page(QUIET), { host: QUIET_HOST, path: '/posts/friendly' }, tab);
    await popupSays(tab, 'No transfer claims');
    const stored = await (await browser.worker()).evaluate(async () => {
      const databases = await indexedDB.databases();
      const dumps = await Promise.all(
        databases.map(
          ({ name = '' }) =>
            new Promise((done, fail) => {
              const request = indexedDB.open(name);
              request.onerror = () => fail(request.error);
              request.onsuccess = () => {
                const stores = [...request.result.objectStoreNames];
                const all = request.result
                  .transaction(stores)
                  .objectStore(stores[0] ?? '')
                  .getAll();
                all.onsuccess = () => done([name, stores, all.result]);
              };
            }),
        ),
      );
      const [local, session] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
      return JSON.stringify([local, session, dumps, await caches.keys()]);
    });
    expect(stored).toContain('sitesOff');
    expect(stored).not.toMatch(words);
    await tab.close();
  });
});

describe('a page that has taken over its content script', () => {
  const say = (type: string, ask: unknown) =>
    `chrome.runtime.sendMessage(${JSON.stringify({ type, ask })}).then((reply) => String(JSON.stringify(reply)), () => 'refused')`;

  it('cannot change settings, check tabs or read the storage', async () => {
    const own = await browser.extensionPage(OPTIONS);
    const tab = await plainTab(browser);
    const before = await message(own, 'settings:read', null);
    for (const [type, ask] of [
      ['settings:change', { set: 'enabled', to: false }],
      ['settings:change', { reset: true }],
      ['tab:check', { tab: 1 }],
      ['settings:notice', { dismiss: true }],
      ['constructor', null],
    ] as const) {
      expect(await browser.isolated(tab, say(type, ask))).not.toContain('value');
    }
    expect(await browser.isolated(tab, `chrome.storage.local.get(null).then(() => 'read', () => 'refused')`)).toBe(
      'refused',
    );
    expect(await message(own, 'settings:read', null)).toEqual(before);
    await tab.close();
    await own.close();
  });

  it('cannot put nonsense on the toolbar, nor on another tab', async () => {
    const other = await plainTab(browser);
    const tab = await plainTab(browser);
    await until('the number', async () => (await tab.toolbar()) === '2');
    for (const stories of ['<b>', -1, 1.5, {}, 'x'.repeat(1e6)])
      expect(await browser.isolated(tab, say('tab:stories', { stories }))).not.toContain('value');
    expect(await tab.toolbar()).toBe('2');
    await browser.isolated(tab, say('tab:stories', { stories: 7, tab: await browser.tabId(other) }));
    await browser.isolated(tab, say('tab:stories', { stories: Number.MAX_SAFE_INTEGER }));
    expect(await tab.toolbar()).toBe('99');
    expect(await other.toolbar()).toBe('2');
    await tab.close();
    await other.close();
  });
});

it('has asked the network for nothing', () => {
  expect(browser.reached()).toEqual([]);
});
