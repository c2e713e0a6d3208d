/** Files of the profile damaged between two starts of the browser, the same in every browser. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PATIENCE, type Tab, type TestBrowser, until } from './browser';
import { buttons } from './reader';
import { BADGE, LISTED, message, mute, PATH, plainTab, rumour, SECOND, settled, unharmed, visit } from './scene';

/** Which files of a profile hold what. */
interface Places {
  /** The extension's own storage. */
  readonly storage: RegExp;
  /** The second copy of the settings. */
  readonly copy: RegExp;
}

const OPTIONS = 'src/options/index.html';

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

/** Turns every bit of the files over; returns how many bytes that were. */
function damage(profile: string, which: RegExp): number {
  let bytes = 0;
  for (const path of filesBelow(profile).filter((one) => which.test(one))) {
    const data = readFileSync(path);
    writeFileSync(
      path,
      data.map((byte) => byte ^ 0xff),
    );
    bytes += data.length;
  }
  return bytes;
}

const says = (own: Tab, words: string) =>
  until(`"${words}"`, async () => (await own.evaluate<string>('document.body.innerText')).includes(words));

export function diskDamage(name: string, launch: (profile: string) => Promise<TestBrowser>, places: Places): void {
  describe(`files damaged between two starts of ${name}`, () => {
    let profile: string;
    let browser: TestBrowser | null = null;
    const start = async () => {
      browser = await launch(profile);
      return browser;
    };
    const stop = async () => {
      await browser?.close();
      browser = null;
    };
    beforeEach(async () => {
      profile = mkdtempSync(join(tmpdir(), 'pinch-disk-'));
      const own = await (await start()).extensionPage(OPTIONS);
      await mute(own, 'tuttosport', true);
      await message(own, 'settings:change', { set: 'theme', to: 'dark' });
      await stop();
    }, 2 * PATIENCE);
    afterEach(async () => {
      await stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }, PATIENCE);

    it('nothing: the settings are as they were', async () => {
      const own = await (await start()).extensionPage(OPTIONS);
      expect(await message(own, 'settings:read', null)).toMatchObject({ muted: ['tuttosport'], theme: 'dark' });
    });

    it('the storage: the settings come back from the copy, the reader is told, and everything runs', async () => {
      expect(damage(profile, places.storage)).toBeGreaterThan(100);
      const again = await start();
      const own = await again.extensionPage(OPTIONS);
      await says(own, 'put back from the backup copy');
      expect(await message(own, 'settings:read', null)).toMatchObject({ muted: ['tuttosport'], theme: 'dark' });
      const tab = await visit(again, rumour());
      await until('the second story', async () => (await buttons(tab, SECOND)).length > 0);
      expect(await buttons(tab, BADGE)).toEqual([]);
      await mute(own, 'tuttosport', false);
      await settled(tab);
      await unharmed(tab);
      await own.front();
      await unharmed(own);
    });

    it('the storage and its copy: the defaults, and everything runs', async () => {
      expect(damage(profile, places.storage)).toBeGreaterThan(100);
      expect(damage(profile, places.copy)).toBeGreaterThan(100);
      const again = await start();
      const own = await again.extensionPage(OPTIONS);
      expect(await message(own, 'settings:read', null)).toMatchObject({ enabled: true, muted: [], theme: 'auto' });
      const tab = await plainTab(again);
      await mute(own, 'tuttosport', true);
      await until('the badge to go', async () => (await buttons(tab, BADGE)).length === 0);
      await unharmed(tab);
      await own.front();
      await unharmed(own);
      expect(again.reached()).toEqual([]);
      expect(again.answered().every((url) => url.startsWith(`https://${LISTED}/`))).toBe(true);
      expect(again.answered()).toContain(`https://${LISTED}${PATH}`);
    });
  });
}
