/** What a page on a known site can learn: that the extension is there and which sentences it marks, nothing else. */
import { describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser';
import { button, buttons, card, press } from './reader';
import { BADGE, hosts, marked, mute, OTHER, plainTab, rumour, unharmed, visit } from './scene';

const GLOBALS = `Object.getOwnPropertyNames(window).concat(Object.keys(document)).sort()`;

/** Everything of ours that a page can name. */
const NAMES = `[
  ...[...document.querySelectorAll('*')].map((one) => one.localName),
  ...[...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames()),
  ...CSS.highlights.keys(),
  ...document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
].join(' ')`;

export function privacy(browser: () => TestBrowser): void {
  describe('what a page learns', () => {
    it('no name of ours: no global, no attribute, no branded element, highlight or rule', async () => {
      const plain = await visit(browser(), rumour(), { host: OTHER });
      const before = await plain.evaluate<string[]>(GLOBALS);
      const tab = await plainTab(browser());
      expect(await tab.evaluate(GLOBALS)).toEqual(before);
      expect(await tab.evaluate(NAMES)).not.toMatch(/pinch|salt|rumou?r|transfer|badge|claim/i);
      expect(await hosts(tab)).toBe(1);
      await plain.close();
      await tab.close();
    });

    it('nothing on a site that is not ours to read', async () => {
      const tab = await visit(browser(), rumour(), { host: OTHER });
      expect(await hosts(tab)).toBe(0);
      expect(await marked(tab)).toEqual([]);
      expect(await tab.evaluate('document.adoptedStyleSheets.length')).toBe(0);
      await tab.close();
    });

    it('no text of the badges and the card by selecting everything', async () => {
      const tab = await plainTab(browser());
      await press(tab, BADGE);
      await until('the card', () => card(tab));
      await tab.evaluate(`document.execCommand('selectAll')`);
      const selected = await tab.evaluate<string>('String(getSelection())');
      expect(selected).toContain('Bellandi has scored six goals');
      expect(selected).not.toMatch(/why this badge|Interest ·|Bid planned/i);
      expect(await tab.evaluate('document.documentElement.innerText')).not.toMatch(/why this badge/i);
      await unharmed(tab);
      await tab.close();
    });

    it('none of the reader’s settings: the same sentences are marked whatever is muted', async () => {
      const own = await browser().extensionPage('src/options/index.html');
      const tab = await plainTab(browser());
      const before = await marked(tab);
      expect(before.length).toBeGreaterThan(2);
      await mute(own, 'tuttosport', true);
      await until('the badge to go', async () => (await buttons(tab, BADGE)).length === 0);
      expect(await marked(tab)).toEqual(before);
      await mute(own, 'tuttosport', false);
      await button(tab, BADGE);
      await own.close();
      await tab.close();
    });

    it('no file of the extension can be fetched', async () => {
      const own = await browser().extensionPage('src/options/index.html');
      const root = await own.evaluate<string>('location.origin');
      await own.close();
      const tab = await plainTab(browser());
      for (const file of ['manifest.json', 'src/content.js', 'icons/32.png', 'src/options/index.html']) {
        const got = `fetch('${root}/${file}').then(() => 'read', () => 'refused')`;
        expect(await tab.evaluate(got)).toBe('refused');
      }
      await tab.close();
    });
  });
}
