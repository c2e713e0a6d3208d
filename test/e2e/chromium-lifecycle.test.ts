/** What happens round a page: updates, a second script, a worker that dies, pages kept and brought back, other windows. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, QUIET } from './support/articles';
import { PATIENCE, until } from './support/browser';
import { type Chromium, launchChromium } from './support/chromium';
import { button, buttons, card, press } from './support/reader';
import { BADGE, hosts, LISTED, mute, PATH, plainTab, popupSays, rumour, shownNames, unharmed } from './support/scene';

const OPTIONS = 'src/options/index.html';
const QUIET_HOST = 'www.90min.com';

let browser: Chromium;

beforeAll(async () => {
  browser = await launchChromium();
}, PATIENCE);
afterAll(() => browser?.close(), PATIENCE);

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
    const id = await browser.tabId(tab);
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
    // Later than its own answer, which would get lost with the page that it leaves.
    await tab.evaluate('void setTimeout(() => history.back())');
    await until('the page', () => tab.evaluate<boolean>(`location.hostname === '${LISTED}' && 'kept' in window`));
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

describe('several tabs and windows', () => {
  it('each have their own number', async () => {
    await browser.serve(QUIET_HOST, { html: page(QUIET) });
    const tab = await plainTab(browser);
    await until('the number', async () => (await tab.toolbar()) === '2');
    const id = await browser.tabId(tab);
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
