/**
 * What pages can do to the extension and learn of it, the same in every browser. Each attack is compared with the same
 * page without it, which has to show the badges: else a dead extension would pass.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATIENCE, type TestBrowser } from './browser';
import { hostileLive } from './hostile-live';
import { hostileFromTheStart } from './hostile-load';
import { noStory } from './no-story';
import { privacy } from './privacy';

export function hostileSuite(name: string, launch: () => Promise<TestBrowser>): void {
  describe(name, () => {
    let browser: TestBrowser;
    const now = () => browser;
    beforeAll(async () => {
      browser = await launch();
    }, PATIENCE);
    afterAll(() => browser?.close(), PATIENCE);

    hostileFromTheStart(now);
    hostileLive(now);
    noStory(now);
    privacy(now);

    it('has asked the network for nothing', () => {
      expect(browser.reached()).toEqual([]);
    });
  });
}
