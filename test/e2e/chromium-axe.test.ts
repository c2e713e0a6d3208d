/** axe-core over everything that is shown, in the built extension, light and dark. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { page, QUIET } from './support/articles';
import { PATIENCE, type Surface, until } from './support/browser';
import { type Chromium, launchChromium } from './support/chromium';
import { card, press } from './support/reader';
import {
  BADGE,
  catalogueRow,
  LISTED,
  message,
  OTHER,
  PATH,
  plainTab,
  rumour,
  settled,
  sourceSwitch,
  visit,
} from './support/scene';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What is wrong, in a line each. Our parts of a page lie in none of its landmarks, and are no part of its outline. */
const run = (context: string, off: readonly string[] = []) => `(() => {
  ${AXE};
  const rules = Object.fromEntries(${JSON.stringify(off)}.map((id) => [id, { enabled: false }]));
  return axe.run(${context}, { rules }).then(({ violations, passes }) => ({
    checked: passes.length,
    wrong: violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 160) + ' ' + (node.any[0]?.message ?? ''))),
  }));
})()`;

interface Found {
  readonly checked: number;
  readonly wrong: readonly string[];
}

function good({ checked, wrong }: Found): void {
  expect(wrong).toEqual([]);
  expect(checked).toBeGreaterThan(3);
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (theme) => {
  let browser: Chromium;
  const check = async (surface: Surface) => good(await surface.evaluate<Found>(run('document')));

  beforeAll(async () => {
    browser = await launchChromium({ dark: theme === 'dark' });
    const own = await browser.extensionPage('src/options/index.html');
    expect(await message(own, 'settings:change', { set: 'theme', to: theme })).toEqual({ ok: true });
    await own.close();
  }, PATIENCE);
  afterAll(() => browser?.close(), PATIENCE);

  it('in the popup with a list of stories', async () => {
    const tab = await plainTab(browser);
    const popup = await tab.popup();
    await until('the list', async () => (await popup.evaluate<string>('document.body.innerText')).includes('Bellandi'));
    await check(popup);
    await popup.close();
    await tab.close();
  });

  it.each([
    { name: 'no claims', host: LISTED, html: page(QUIET), words: 'No transfer claims' },
    { name: 'no article', host: LISTED, html: '', words: 'No article here' },
    { name: 'not running here', host: OTHER, html: rumour(), words: 'Check this page' },
  ])('in the popup: $name', async ({ host, html, words }) => {
    const tab = await visit(browser, html, { host, path: PATH });
    const popup = await tab.popup();
    await until('the words', async () => (await popup.evaluate<string>('document.body.innerText')).includes(words));
    await check(popup);
    await popup.close();
    await tab.close();
  });

  it('in the options', async () => {
    const tab = await browser.extensionPage('src/options/index.html');
    await sourceSwitch(tab, 'Marca');
    await check(tab);
    await tab.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    await check(tab);
    await tab.close();
  });

  it('in the catalogue, where a row says what it knows and on what ground', async () => {
    const tab = await browser.extensionPage('src/options/index.html');
    const facts = await catalogueRow(tab, 'transfermarkt', 'Transfermarkt database');
    expect(facts).toMatch(/transfermarkt\.\w+/);
    expect(facts).toMatch(/Checked\s+\d+ \w+ 20\d\d|Checked\s+\w+ \d+, 20\d\d/);
    await check(tab);
    await tab.close();
  });

  it('in the welcome page', async () => {
    const tab = await browser.extensionPage('src/welcome/index.html');
    await until('its words', () => tab.evaluate<boolean>('document.body.innerText.length > 100'));
    await check(tab);
    await tab.close();
  });

  it('in badges and card on a page', async () => {
    const ground = theme === 'dark' ? 'background: #14171c; color: #ddd' : 'background: #fff; color: #111';
    const tab = await visit(browser, rumour({ head: `<style>html { ${ground} }</style>` }));
    await settled(tab);
    await press(tab, BADGE);
    await until('the card', () => card(tab));
    await browser.isolated(
      tab,
      `void Object.defineProperty(Element.prototype, 'shadowRoot', {
        configurable: true,
        get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; },
      })`,
    );
    const host = `[...document.documentElement.children].filter((one) => one.localName.includes('-'))`;
    good(await browser.isolated<Found>(tab, run(`{ include: ${host} }`, ['region'])));
    await tab.close();
  });

  it('has asked the network for nothing', () => {
    expect(browser.reached()).toEqual([]);
  });
});
