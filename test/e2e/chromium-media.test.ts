/** Other media in Chromium: fullscreen, paper, forced colours, little motion. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUMOUR } from './support/articles';
import { PATIENCE, until } from './support/browser';
import { type Chromium, launchChromium } from './support/chromium';
import { otherMedia } from './support/media';
import { boxOfWords, card, press } from './support/reader';
import { BADGE, marked, message, plainTab, settled, shownNames, unharmed } from './support/scene';

let browser: Chromium;

beforeAll(async () => {
  browser = await launchChromium();
}, PATIENCE);
afterAll(() => browser?.close(), PATIENCE);

describe('in Chromium', () => {
  otherMedia(() => browser);
});

/** Brightness of text, ground and border of what is drawn, as [selector, text, ground, border]. */
const COLOURS = `(() => {
  const host = [...document.documentElement.children].find((one) => chrome.dom.openOrClosedShadowRoot(one));
  const root = chrome.dom.openOrClosedShadowRoot(host);
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number);
    return Math.round(0.299 * r + 0.587 * g + 0.114 * b);
  };
  return ['.badge', '.card', '.mark'].flatMap((selector) => {
    const found = root.querySelector('.layer:not(.measure) ' + selector) ?? root.querySelector(selector + ':not(.measure *)');
    if (!found) return [];
    const style = getComputedStyle(found);
    return [[selector, light(style.color), light(style.backgroundColor), light(style.borderTopColor)]];
  });
})()`;

describe.each(['light', 'dark'] as const)('with forced colours, %s', (colorScheme) => {
  it('text and borders of badge and card stand out from their ground', async () => {
    const tab = await plainTab(browser);
    await browser.page(tab).emulateMedia({ forcedColors: 'active', colorScheme });
    await press(tab, BADGE);
    await until('the card', () => card(tab));
    const found = await browser.isolated<[string, number, number, number][]>(tab, COLOURS);
    expect(found.map(([selector]) => selector)).toEqual(expect.arrayContaining(['.badge', '.card']));
    for (const [selector, text, ground, border] of found) {
      expect(`${selector} ${Math.abs(text - ground) > 120}`).toBe(`${selector} true`);
      expect(`${selector} ${Math.abs(border - ground) > 60}`).toBe(`${selector} true`);
    }
    await unharmed(tab);
    await tab.close();
  });

  it('the words of the page look as they do without us', async () => {
    const tab = await plainTab(browser);
    const page = browser.page(tab);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const clip = await boxOfWords(tab, RUMOUR.title);
    if (clip === null) throw new Error('no headline');
    await until('no marked words', async () => (await marked(tab)).length === 0);
    expect((await shownNames(tab)).length).toBeGreaterThan(0);
    const seen = await page.screenshot({ clip });
    const own = await browser.extensionPage('src/options/index.html');
    await message(own, 'settings:change', { set: 'enabled', to: false });
    await tab.front();
    await until('nothing of ours', async () => (await shownNames(tab)).length === 0);
    expect(seen.equals(await page.screenshot({ clip }))).toBe(true);
    await message(own, 'settings:change', { set: 'enabled', to: true });
    await page.emulateMedia({ forcedColors: 'none', colorScheme });
    await settled(tab);
    await until('the words to be marked', async () => (await marked(tab)).length > 0);
    await own.close();
    await tab.close();
  });
});
