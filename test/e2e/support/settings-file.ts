/** The settings out to a file, in from one and back to the beginning, by real clicks, the same in every browser. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/platform/settings';
import { PATIENCE, type Tab, type TestBrowser, until } from './browser';
import { button, buttons, press } from './reader';
import { BADGE, fill, message, mute, plainTab, sourceSwitch, unharmed } from './scene';

const OPTIONS = 'src/options/index.html';
const EXPORT = 'Export settings';
const IMPORT = 'Import settings';

/** Longer than any file of ours may be. */
const FAR_TOO_LONG = ' '.repeat(2_000_000);

const OURS = { format: 'pinch-of-salt settings', version: 2 };

/** Files that are refused, with the words that say why. */
const BAD: readonly (readonly [string, string, string])[] = [
  ['half of a file', '{"format": "pinch-of-salt settings", "vers', 'not a JSON file'],
  ['an empty file', '', 'not a JSON file'],
  ['another program’s file', '{"muted": ["marca"]}', 'not a settings file of Pinch of Salt'],
  ['a file of a newer version', JSON.stringify({ ...OURS, version: 99 }), 'newer version'],
  ['a file with one wrong entry', JSON.stringify({ ...OURS, enabled: 'false' }), 'its entry “enabled” is not valid'],
  ['a file that is far too long', JSON.stringify(OURS) + FAR_TOO_LONG, 'far too long'],
];

const settingsOf = (own: Tab) => message<Settings>(own, 'settings:read', null);

const says = (own: Tab, words: string) =>
  until(`"${words}"`, async () => {
    const said = await own.evaluate<string>('document.body.innerText');
    return said.includes(words) ? said : null;
  });

/** Brings the first button that begins with these words into view, where a real click reaches it, and clicks it. */
async function pressHere(own: Tab, name: string): Promise<void> {
  await own.front();
  await until(`the button ${name}`, () =>
    own.evaluate<boolean>(`(() => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find((one) => one.textContent.startsWith(${JSON.stringify(name)}));
      found?.scrollIntoView({ block: 'center' });
      return found !== undefined;
    })()`),
  );
  await press(own, name);
}

async function flip(own: Tab, source: string): Promise<void> {
  await own.front();
  const toggle = await sourceSwitch(own, source);
  await own.click({ x: toggle.x + 8, y: toggle.y + toggle.height / 2 });
}

async function reset(own: Tab): Promise<void> {
  await pressHere(own, 'Reset all settings');
  await pressHere(own, 'Reset');
  await says(own, 'Everything is set as after installation.');
}

export function settingsFile(name: string, launch: () => Promise<TestBrowser>): void {
  describe(`the settings as a file in ${name}`, () => {
    let browser: TestBrowser;
    const folder = mkdtempSync(join(tmpdir(), 'pinch-settings-'));
    const file = (content: string, named = 'given.json') => {
      const path = join(folder, named);
      writeFileSync(path, content);
      return path;
    };
    beforeAll(async () => {
      browser = await launch();
    }, PATIENCE);
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    }, PATIENCE);

    it('are exported, reset and imported; an open page follows, and a new background knows them', async () => {
      const tab = await plainTab(browser);
      const own = await browser.extensionPage(OPTIONS);
      const defaults = await settingsOf(own);
      await flip(own, 'Tuttosport');
      await until('the source to be muted', async () => String((await settingsOf(own)).muted) === 'tuttosport');
      const chosen = await settingsOf(own);
      const saved = await own.saved(() => pressHere(own, EXPORT));
      expect(saved.name).toBe('pinch-of-salt-settings.json');
      expect(JSON.parse(saved.text)).toEqual({ format: OURS.format, ...chosen });

      await reset(own);
      expect(await settingsOf(own)).toEqual(defaults);
      await tab.front();
      await button(tab, BADGE);

      await own.front();
      await own.chooseFile(() => pressHere(own, IMPORT), file(saved.text, saved.name));
      await says(own, `The settings of ${saved.name} are in force.`);
      expect(await settingsOf(own)).toEqual(chosen);
      await tab.front();
      await until('the badge to go', async () => (await buttons(tab, BADGE)).length === 0);
      await browser.killWorker();
      expect(await settingsOf(own)).toEqual(chosen);
      await reset(own);
      await tab.front();
      await button(tab, BADGE);
      await unharmed(tab);
      await own.front();
      await unharmed(own);
      await own.close();
      await tab.close();
    });

    it('hold a rating of the reader’s own: given, exported as an addition, taken away and imported again', async () => {
      const own = await browser.extensionPage(OPTIONS);
      const ratings = async () => (await settingsOf(own)).own.ratings;
      const words = 'often early, seldom wrong';
      await sourceSwitch(own, 'Tuttosport');
      await pressHere(own, 'Tuttosport');
      await pressHere(own, 'Put your own in its place');
      await fill(own, '.ratings input', words);
      await pressHere(own, 'Keep this rating');
      expect(await says(own, `${words} yours, `)).toContain('The catalogue says: Listed by');
      const given = await ratings();
      expect(given).toMatchObject([{ statement: words }]);
      const saved = await own.saved(() => pressHere(own, 'Export additions'));
      expect(JSON.parse(saved.text)).toMatchObject({ ratings: given });

      await pressHere(own, 'Remove yours');
      await until('the rating to go', async () => (await ratings()).length === 0);
      await own.chooseFile(() => pressHere(own, 'Import additions'), file(saved.text, saved.name));
      await says(own, `${saved.name} was added: outlets 0, ties 0, ratings 1, hidden ratings 0.`);
      await browser.killWorker();
      expect(await ratings()).toEqual(given);
      await reset(own);
      await unharmed(own);
      await own.close();
    });

    it('are kept when the reader thinks better of a reset', async () => {
      const own = await browser.extensionPage(OPTIONS);
      await mute(own, 'marca', true);
      await pressHere(own, 'Reset all settings');
      await pressHere(own, 'Keep');
      expect(await settingsOf(own)).toMatchObject({ muted: ['marca'] });
      await mute(own, 'marca', false);
      await own.close();
    });

    it.each(BAD)('from %s: the reader is told why, and nothing is changed', async (_what, content, why) => {
      const own = await browser.extensionPage(OPTIONS);
      await mute(own, 'marca', true);
      const before = await settingsOf(own);
      await own.chooseFile(() => pressHere(own, IMPORT), file(content));
      expect(await says(own, why)).toContain('given.json was not imported, nothing was changed');
      expect(await settingsOf(own)).toEqual(before);
      await mute(own, 'marca', false);
      await unharmed(own);
      await own.close();
    });

    it('has asked the network for nothing', () => {
      expect(browser.reached()).toEqual([]);
    });
  });
}
