/**
 * A site that the reader adds, from the click to the badge and back, the same in every browser. The permission is asked
 * for by the built extension after a real click; only the answer to the browser's prompt is given ahead.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { centre, PATIENCE, type Tab, type TestBrowser, until } from './browser';
import { button, press, still } from './reader';
import { hosts, message, OTHER, popupSays, rumour, settled, shownNames, unharmed, visit } from './scene';

const OPTIONS = 'src/options/index.html';
const SITE = 'some-paper.example';
const PATTERN = `*://*.${SITE}/*`;
const REMOVE = `Remove ${SITE} and give its access back`;

const permitted = (own: Tab) =>
  own.evaluate<boolean>(
    `(globalThis.browser ?? chrome).permissions.contains({ origins: ${JSON.stringify([PATTERN])} })`,
  );

const added = async (own: Tab) =>
  (await message<{ sitesAdded: readonly string[] }>(own, 'settings:read', null)).sitesAdded;

/** Types an address into the field for sites and brings its button into view. */
async function typeSite(own: Tab, address: string): Promise<void> {
  await own.front();
  await until('the field for a site', () =>
    own.evaluate<boolean>(`(() => {
      const field = document.querySelector('form.add-site input');
      if (!field) return false;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(address)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.scrollIntoView({ block: 'center' });
      return true;
    })()`),
  );
}

/** Other buttons have "Add" in their names too. */
async function add(own: Tab): Promise<void> {
  const look = async () => (await own.perceive('button')).find((one) => one.name === 'Add');
  await own.click(centre(await still('the button "Add"', look)));
}

async function remove(own: Tab): Promise<void> {
  await own.front();
  await until('the site in the list', () =>
    own.evaluate<boolean>(`(() => {
      const found = document.querySelector(${JSON.stringify(`button[aria-label="${REMOVE}"]`)});
      found?.scrollIntoView({ block: 'center' });
      return found !== null;
    })()`),
  );
  await press(own, REMOVE);
}

/** Nothing of ours is on the page, and our button there offers to check it. */
async function left(tab: Tab): Promise<void> {
  await tab.front();
  await until('the badges to go', async () => (await shownNames(tab)).length === 0 && (await hosts(tab)) === 0);
  await popupSays(tab, 'Check this page');
}

export function ownSite(name: string, launch: () => Promise<TestBrowser>): void {
  describe(`a site of the reader’s own in ${name}`, () => {
    let browser: TestBrowser;
    let own: Tab;
    beforeAll(async () => {
      browser = await launch();
      await browser.allow(PATTERN);
      own = await browser.extensionPage(OPTIONS);
    }, PATIENCE);
    afterAll(() => browser?.close(), PATIENCE);

    const paper = () => visit(browser, rumour(), { host: OTHER });

    it('added in the options: open pages are read at once, further ones by themselves, until it is removed', async () => {
      const open = await paper();
      expect(await hosts(open)).toBe(0);
      await typeSite(own, `https://${OTHER}/news/`);
      await add(own);
      await until('the words about it', async () =>
        (await own.evaluate<string>('document.body.innerText')).includes(`Pinch of Salt now runs on ${SITE}.`),
      );
      expect([await permitted(own), await added(own)]).toEqual([true, [SITE]]);
      await open.front();
      await settled(open);
      const next = await paper();
      await settled(next);
      await until('the number', async () => (await next.toolbar()) === '2');
      await browser.killWorker();
      const later = await paper();
      await settled(later);
      await until('the number', async () => (await later.toolbar()) === '2');

      await remove(own);
      await until('the permission to go', async () => !(await permitted(own)));
      expect(await added(own)).toEqual([]);
      for (const tab of [open, next, later]) {
        await left(tab);
        await unharmed(tab);
        await tab.close();
      }
      const last = await paper();
      await left(last);
      await last.close();
    });

    it('added in the popup: the page is read at once, and the next one by itself', async () => {
      const open = await paper();
      const popup = await open.popup();
      await button(popup, 'Check this page');
      await press(popup, SITE);
      await settled(open);
      await until('the site to be added', async () => (await added(own)).includes(SITE));
      await browser.killWorker();
      const next = await paper();
      await settled(next);
      await unharmed(next);
      await next.close();
      await open.close();
    });

    it('whose permission is taken away in the browser leaves the list and its pages', async () => {
      const open = await paper();
      await settled(open);
      await own.front();
      await own.evaluate(
        `(globalThis.browser ?? chrome).permissions.remove({ origins: ${JSON.stringify([PATTERN])} })`,
      );
      await until('the list to be empty', async () => (await added(own)).length === 0);
      await left(open);
      const next = await paper();
      await left(next);
      await next.close();
      await open.close();
    });

    it('that is none is refused in words', async () => {
      await typeSite(own, 'not a site');
      await add(own);
      await until('the words about it', async () =>
        (await own.evaluate<string>('document.body.innerText')).includes('“not a site” is not the address of a site.'),
      );
      expect(await added(own)).toEqual([]);
    });

    it('makes nothing go wrong, and asks the network for nothing', async () => {
      await own.front();
      await unharmed(own);
      expect(browser.reached()).toEqual([]);
    });
  });
}
