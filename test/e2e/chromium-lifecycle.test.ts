/** What happens round a page: updates, a worker that dies, pages kept and brought back, damaged and full storage. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { page, QUIET } from './support/articles';
import { PATIENCE, type Tab, until } from './support/browser';
import { type Chromium, launchChromium } from './support/chromium';
import { button, buttons, card, press } from './support/reader';
import {
  BADGE,
  hosts,
  LISTED,
  message,
  PATH,
  plainTab,
  popupSays,
  rumour,
  settled,
  shownNames,
  sourceSwitch,
  unharmed,
  visit,
} from './support/scene';

const OPTIONS = 'src/options/index.html';
const QUIET_HOST = 'www.90min.com';

let browser: Chromium;

beforeAll(async () => {
  browser = await launchChromium();
}, PATIENCE);
afterAll(() => browser?.close(), PATIENCE);

const tabId = async (tab: Tab): Promise<number> => {
  const url = await tab.evaluate<string>('location.href');
  return (await browser.worker()).evaluate(async (wanted) => {
    const found = (await chrome.tabs.query({})).find((one) => one.url === wanted || one.active);
    return found?.id ?? -1;
  }, url);
};

async function mute(own: Tab, entry: string, on: boolean): Promise<void> {
  expect(await message(own, 'settings:change', { list: 'muted', entry, on })).toEqual({ ok: true });
}

describe('an extension updated under an open page', () => {
  it('takes its old interface away without an error; checked again, the page has one', async () => {
    const tab = await plainTab(browser);
    const names = await shownNames(tab);
    const root = await browser.context.browser()?.newBrowserCDPSession();
    const load = root?.send as (method: string, params: object) => Promise<{ id: string }>;
    expect(await load.call(root, 'Extensions.loadUnpacked', { path: resolve('dist/chrome') })).toEqual({
      id: browser.id,
    });
    await until('the new worker', () => browser.worker());
    await tab.click({ x: 5, y: 5 });
    await until('the old interface to go', async () => (await hosts(tab)) === 0);
    expect(await tab.evaluate('CSS.highlights.size')).toBe(0);
    const popup = await tab.popup();
    await press(popup, 'Check this page');
    await until('the same again', async () => {
      expect(await shownNames(tab)).toEqual(names);
      return true;
    });
    expect(await hosts(tab)).toBe(1);
    await unharmed(tab);
    await tab.close();
  });
});

describe('a script injected again', () => {
  it('replaces the one before: one interface', async () => {
    const tab = await plainTab(browser);
    const names = await shownNames(tab);
    // The toolbar click is what allows it.
    await popupSays(tab, 'Bellandi');
    const id = await tabId(tab);
    const worker = await browser.worker();
    for (let again = 0; again < 2; again++)
      await worker.evaluate(
        async (target) =>
          void (await chrome.scripting.executeScript({ target: { tabId: target }, files: ['/src/content.js'] })),
        id,
      );
    await until('one interface', async () => {
      expect(await shownNames(tab)).toEqual(names);
      return (await hosts(tab)) === 1;
    });
    await press(tab, BADGE);
    await until('the card', () => card(tab));
    await unharmed(tab);
    await tab.close();
  });
});

describe('a worker that was killed', () => {
  it('is missed by nothing: popup, card, toolbar, settings', async () => {
    const own = await browser.extensionPage(OPTIONS);
    const tab = await plainTab(browser);
    await browser.killWorker();
    await popupSays(tab, 'Bellandi');
    await press(tab, BADGE);
    await until('the card', () => card(tab));
    await until('the number', async () => (await tab.toolbar()) === '2');
    await browser.killWorker();
    await mute(own, 'tuttosport', true);
    await until('the badge to go', async () => (await buttons(tab, BADGE)).length === 0);
    await browser.killWorker();
    await mute(own, 'tuttosport', false);
    await button(tab, BADGE);
    await browser.killWorker();
    const next = await plainTab(browser);
    await until('the number', async () => (await next.toolbar()) === '2');
    await unharmed(tab);
    await next.close();
    await tab.close();
    await own.close();
  });
});

describe('a page from the browser’s page cache', () => {
  it('obeys what was set meanwhile', async () => {
    const own = await browser.extensionPage(OPTIONS);
    const tab = await plainTab(browser);
    await tab.evaluate(`addEventListener('pageshow', (event) => { window.kept = event.persisted; })`);
    await browser.serve(QUIET_HOST, { html: page(QUIET) });
    await tab.goto(`https://${QUIET_HOST}/posts/friendly`);
    await mute(own, 'tuttosport', true);
    await tab.evaluate('history.back()');
    await until('the page', () => tab.evaluate<boolean>(`location.hostname === '${LISTED}'`));
    expect(await tab.evaluate('window.kept')).toBe(true);
    await until('the badge to go', async () => (await buttons(tab, BADGE)).length === 0);
    await until('the number', async () => (await tab.toolbar()) === '2');
    expect(await hosts(tab)).toBe(1);
    await mute(own, 'tuttosport', false);
    await button(tab, BADGE);
    await unharmed(tab);
    await tab.close();
    await own.close();
  });
});

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

describe('several tabs and windows', () => {
  it('each have their own number', async () => {
    await browser.serve(QUIET_HOST, { html: page(QUIET) });
    const tab = await plainTab(browser);
    await until('the number', async () => (await tab.toolbar()) === '2');
    const id = await tabId(tab);
    const worker = await browser.worker();
    const number = (of: number) => worker.evaluate((one) => chrome.action.getBadgeText({ tabId: one }), of);
    const other = await worker.evaluate(async (url) => {
      const made = await chrome.windows.create({ url });
      return made?.tabs?.[0]?.id ?? -1;
    }, `https://${QUIET_HOST}/posts/friendly`);
    const title = (of: number) => worker.evaluate((one) => chrome.action.getTitle({ tabId: one }), of);
    const idle = await worker.evaluate(() => chrome.action.getTitle({}));
    await until('the other page to be read', async () => (await title(other)) !== idle);
    expect(await number(other)).toBe('');
    expect(await number(id)).toBe('2');
    await worker.evaluate((one) => chrome.tabs.remove(one), other);
    await tab.close();
  });
});

describe('pages that browsers keep extensions out of', () => {
  it.each(['chrome://version/', `view-source:https://${LISTED}${PATH}`])('%s: the popup says so', async (url) => {
    await browser.serve(LISTED, { html: rumour() });
    const tab = await browser.open(url);
    const popup = await tab.popup();
    await press(popup, 'Check this page');
    await until('the reason', async () =>
      (await popup.evaluate<string>('document.body.innerText')).includes('browsers keep extensions out of'),
    );
    await popup.close();
    await tab.close();
  });
});

it('has asked the network for nothing', () => {
  expect(browser.reached()).toEqual([]);
});
