/** The tab that a popup speaks about, and our own pages. */
import { browser } from './browser';
import { siteOfUrl } from './sites';

/** The tab that the popup belongs to. */
export interface CurrentTab {
  readonly id: number;
  /** Site of the page; null for pages that are not on the web, and where the browser does not tell. */
  readonly site: string | null;
}

/** The active tab of this window; null where the browser shows none. */
export async function currentTab(): Promise<CurrentTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, site: siteOfUrl(tab.url) };
}

/** Opens the options, or shows them where they are open. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Gives the view back to the page. */
export function closePopup(): void {
  window.close();
}
