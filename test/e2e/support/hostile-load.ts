/** Pages that are hostile from the start: everything is where it is without the attack, and works. */
import { describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser';
import { ATTACKS } from './hostile-attacks';
import { card, press } from './reader';
import { BADGE, hosts, plainTab, rumour, settled, shownNames, unharmed, visit } from './scene';

export function hostileFromTheStart(browser: () => TestBrowser): void {
  describe('a page that is hostile from the start', () => {
    it.each(ATTACKS)('has all badges in spite of $name', async ({ more, headers = {} }) => {
      const tab = await plainTab(browser());
      const control = await shownNames(tab);
      await visit(browser(), rumour(more), { headers }, tab);
      await settled(tab);
      await until('the same as without the attack', async () => {
        expect(await shownNames(tab)).toEqual(control);
        return true;
      });
      expect(await hosts(tab)).toBe(1);
      await press(tab, BADGE);
      await until('the card', () => card(tab));
      await unharmed(tab);
      await tab.close();
    });
  });
}
