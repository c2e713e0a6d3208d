/** Changes of the settings reach every open page at once. */
import { browser } from '../browser';
import { askTab } from '../messages';
import type { Settings } from '../settings';

/** Does not wait for the answers: a frozen tab may never give one. */
export async function tellTabs(settings: Settings): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined) void askTab(tab.id, 'settings:changed', settings);
  }
}
