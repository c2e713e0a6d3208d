/**
 * The main job, end to end, the same in every browser: badges where people read, the popup's list, sources switched off.
 * Asserted is what a reader perceives, and what the page must not notice.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_NEWS, page, QUIET, RUMOUR, SPANISH } from './articles';
import { PATIENCE, type Tab, type TestBrowser, until } from './browser';
import { boxOfWords, button, buttons, card, distance, openRow, press, still } from './reader';
import { sourceSwitch } from './scene';

const LISTED = 'www.teamtalk.com';
const OTHER = 'www.some-paper.example';
const STORY = `https://${LISTED}/news/bellandi`;

/** The words by which the main story's badge is known. */
const BADGE = 'Tuttosport';

/** DESIGN: a badge lies within this distance of its sentence, CSS pixels. */
const NEAR = 40;

async function untouched(tab: Tab): Promise<void> {
  expect(
    await tab.evaluate(`({
      story: document.querySelector('article').outerHTML === window.before.story,
      height: document.documentElement.scrollHeight - window.before.height,
      shift: window.shift,
    })`),
  ).toEqual({ story: true, height: 0, shift: 0 });
  expect(tab.errors()).toEqual([]);
}

export function mainJob(launch: () => Promise<TestBrowser>): void {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch();
    await browser.serve(LISTED, { html: page(RUMOUR) });
    await browser.serve(OTHER, { html: page(RUMOUR) });
  }, PATIENCE);
  afterAll(() => browser?.close(), PATIENCE);

  const openStory = async (): Promise<Tab> => {
    const tab = await browser.open(STORY);
    await button(tab, BADGE);
    return tab;
  };

  describe('on a page that it knows', () => {
    it('puts a badge beside the headline that says who reports it, and changes nothing of the page', async () => {
      const tab = await openStory();
      const badge = await button(tab, BADGE);
      const headline = await boxOfWords(tab, RUMOUR.title);
      expect(headline).not.toBeNull();
      if (headline !== null) expect(distance(badge, headline)).toBeLessThanOrEqual(NEAR);
      await untouched(tab);
      await tab.close();
    });

    it('opens the card by a click on the badge, closes it by Escape', async () => {
      const tab = await openStory();
      expect(await card(tab)).toBeNull();
      await press(tab, BADGE);
      await until('the card', () => card(tab));
      await untouched(tab);
      await tab.press('Escape');
      await until('no card', async () => (await card(tab)) === null);
      await tab.close();
    });

    it('counts the stories on the toolbar, for this tab only', async () => {
      const tab = await openStory();
      await until('the number', async () => (await tab.toolbar()) === '2');
      await browser.serve(LISTED, { html: page(QUIET) });
      const quiet = await browser.open(`https://${LISTED}/news/friendly`);
      await until('no number', async () => ['', '0'].includes(await quiet.toolbar()));
      expect(await tab.toolbar()).toBe('2');
      await browser.serve(LISTED, { html: page(RUMOUR) });
      await quiet.close();
      await tab.close();
    });

    it('lists the stories in the popup; a claim there leads to its sentence and card', async () => {
      const tab = await openStory();
      const popup = await tab.popup();
      const story = await button(popup, 'Bellandi');
      expect(story.name).toContain('Torino');
      await openRow(popup, 'Bellandi', 'according to Tuttosport');
      await press(popup, 'according to Tuttosport');
      await until('the card', () => card(tab));
      await tab.close();
    });

    it('is silent on a page without a transfer story', async () => {
      await browser.serve(LISTED, { html: page(QUIET) });
      const tab = await browser.open(`https://${LISTED}/news/friendly`);
      const popup = await tab.popup();
      await until('the reason', async () =>
        (await popup.evaluate<string>('document.body.innerText')).includes('No transfer claims'),
      );
      expect(await card(tab)).toBeNull();
      await untouched(tab);
      await browser.serve(LISTED, { html: page(RUMOUR) });
      await tab.close();
    });

    it('says which language it does not read', async () => {
      await browser.serve(LISTED, { html: page(SPANISH) });
      const tab = await browser.open(`https://${LISTED}/noticias/bellandi`);
      const popup = await tab.popup();
      await until('the reason', async () =>
        (await popup.evaluate<string>('document.body.innerText')).includes('Spanish'),
      );
      await browser.serve(LISTED, { html: page(RUMOUR) });
      await tab.close();
    });
  });

  describe('on any other page', () => {
    it('does not run by itself, and reads it when asked', async () => {
      const tab = await browser.open(`https://${OTHER}/sport/bellandi`);
      const popup = await tab.popup();
      await button(popup, 'Check this page');
      expect(await buttons(tab, BADGE)).toEqual([]);
      await press(popup, 'Check this page');
      await button(tab, BADGE);
      await until('the number', async () => (await tab.toolbar()) === '2');
      await tab.close();
    });
  });

  describe('on a page that belongs to one side', () => {
    const opened = async (host: string): Promise<Tab> => {
      await browser.serve(host, { html: page(OWN_NEWS) });
      const tab = await browser.open(`https://${host}/news/bellandi`);
      await press(await tab.popup(), 'Check this page');
      return tab;
    };

    it.each([
      ['www.arsenal.com', 'Arsenal announce it', 'Side: buyer’s own outlet'],
      ['www.dailycannon.com', 'Daily Cannon', 'Side: buyer’s fan site'],
    ])('says who speaks there, and for whom: %s', async (host, words, side) => {
      const tab = await opened(host);
      const { name } = await button(tab, words);
      expect(name.replaceAll("'", '’')).toContain(side);
      await press(tab, words);
      await until('the card', () => card(tab));
      await untouched(tab);
      await tab.close();
    });
  });

  describe('switches', () => {
    it('a source switched off leaves an empty mark, at once in the open tab, and comes back', async () => {
      const tab = await openStory();
      const options = await browser.extensionPage('src/options/index.html');
      const flip = async () => {
        await options.front();
        const toggle = await sourceSwitch(options, 'Tuttosport');
        await options.click({ x: toggle.x + 8, y: toggle.y + toggle.height / 2 });
      };
      await flip();
      await tab.front();
      await until('the badge to go', async () => (await buttons(tab, BADGE)).length === 0);
      await until('the empty mark', async () =>
        [...(await tab.perceive('image')), ...(await tab.perceive('img'))].some((one) =>
          one.name.includes('hidden by you'),
        ),
      );
      await flip();
      await tab.front();
      await button(tab, BADGE);
      await untouched(tab);
      await options.close();
      await tab.close();
    });

    it('a site switched off in the popup is not read until it is switched on again', async () => {
      const tab = await openStory();
      const popup = await tab.popup();
      // The switch stands below the list and moves when the list comes.
      await button(popup, 'Bellandi');
      const flip = async () => {
        const toggle = await still('the switch', async () =>
          (await popup.perceive('switch')).find((one) => one.name.includes('teamtalk.com')),
        );
        await popup.click({ x: toggle.x + 8, y: toggle.y + toggle.height / 2 });
      };
      await flip();
      await until('the reason', async () => {
        const said = await popup.evaluate<string>('document.body.innerText');
        if (!said.includes('Switched off on')) throw new Error(`it says: ${JSON.stringify(said)}`);
        return true;
      });
      await until('the badge to go', async () => (await buttons(tab, BADGE)).length === 0);
      await flip();
      await button(tab, BADGE);
      await tab.close();
    });
  });

  it('has asked the network for nothing', () => {
    expect(browser.reached()).toEqual([]);
    for (const url of browser.answered())
      expect(url).toMatch(
        /^https:\/\/www\.(?:teamtalk\.com|some-paper\.example|arsenal\.com|dailycannon\.com)\/(?:news|sport|noticias|favicon)/,
      );
  });
}
