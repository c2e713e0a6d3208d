/** Other ways to look at a page, the same in every browser: something in fullscreen, and on paper. */
import { expect, it } from 'vitest';
import { type Tab, type TestBrowser, until } from './browser';
import { button, card, press } from './reader';
import { BADGE, marked, message, plainTab, rumour, settled, shownNames, unharmed, visit } from './scene';

const fullscreen = (tab: Tab, selector: string) =>
  until('fullscreen', async () => {
    await tab.front();
    return tab.evaluate<string>(
      `document.querySelector('${selector}').requestFullscreen().then(() => document.fullscreenElement.localName)`,
    );
  });

const leave = (tab: Tab) => tab.evaluate('document.exitFullscreen()');

function inFullscreen(browser: () => TestBrowser): void {
  const PLAYER = '<div id="player" style="width:300px;height:170px;background:#234">A film</div>';

  it('a player in fullscreen: nothing of ours is over it, and all is back when it ends', async () => {
    const tab = await visit(browser(), rumour({ after: PLAYER }));
    await settled(tab);
    const before = await shownNames(tab);
    expect(await fullscreen(tab, '#player')).toBe('div');
    await until('no badge', async () => (await shownNames(tab)).length === 0);
    await leave(tab);
    await until('the badges again', async () => {
      expect(await shownNames(tab)).toEqual(before);
      return true;
    });
    await press(tab, BADGE);
    await until('the card', () => card(tab));
    await unharmed(tab);
    await tab.close();
  });

  it('a card that is open goes with the badges when a player takes the screen', async () => {
    const tab = await visit(browser(), rumour({ after: PLAYER }));
    await press(tab, BADGE);
    await until('the card', () => card(tab));
    await fullscreen(tab, '#player');
    await until('no card', async () => (await card(tab)) === null);
    await leave(tab);
    await settled(tab);
    await unharmed(tab);
    await tab.close();
  });

  it('the whole page in fullscreen keeps its badges, and they can be pressed', async () => {
    const tab = await plainTab(browser());
    expect(await fullscreen(tab, 'html')).toBe('html');
    await button(tab, BADGE);
    await press(tab, BADGE);
    await until('the card', () => card(tab));
    await leave(tab);
    await settled(tab);
    await unharmed(tab);
    await tab.close();
  });
}

/** The page on paper, as soon as two prints agree: one that is still being painted may print otherwise on a busy machine. */
function steadyPrint(tab: Tab): Promise<string> {
  let before = '';
  return until('two prints that agree', async () => {
    const now = await tab.printed();
    const same = now === before;
    before = now;
    return same ? now : null;
  });
}

export function otherMedia(browser: () => TestBrowser): void {
  inFullscreen(browser);

  it('a page on paper is the page without us', async () => {
    const own = await browser().extensionPage('src/options/index.html');
    const enable = (to: boolean) => message(own, 'settings:change', { set: 'enabled', to });
    const tab = await plainTab(browser());
    await enable(false);
    await until(
      'nothing of ours',
      async () => (await shownNames(tab)).length === 0 && (await marked(tab)).length === 0,
    );
    const without = await steadyPrint(tab);
    await enable(true);
    await settled(tab);
    expect((await marked(tab)).length).toBeGreaterThan(0);
    await until('the same on paper', async () => (await steadyPrint(tab)) === without);
    expect(without.length).toBeGreaterThan(5000);
    await settled(tab);
    await tab.close();
    await own.close();
  });
}
