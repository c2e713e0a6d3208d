/** The entry in a page's context menu. */
import { browser, type Menus } from '../browser';
import { checkTab } from './check';
import { showProblem } from './toolbar';

const ENTRY = 'check-page';

/** Firefox for Android has no context menus. */
const menus: typeof browser.contextMenus | undefined = browser.contextMenus;

/** Entries survive the worker but not an update: made again on install and start. */
export async function createMenu(): Promise<void> {
  if (menus === undefined) return;
  await menus.removeAll();
  menus.create({
    id: ENTRY,
    title: browser.i18n.getMessage('menu_check'),
    contexts: ['page', 'selection', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/** The list is the answer where no badge appears; Firefox opens it only within the click itself, Chromium also later. */
async function openList(): Promise<void> {
  await browser.action.openPopup().catch(() => undefined);
}

async function clicked(tab: number): Promise<void> {
  const checked = await checkTab(tab);
  if (!checked.ok) await showProblem(tab, checked.reason);
  if (!checked.ok || checked.state.state !== 'found') await openList();
}

/** At the top level of the worker; `ready` is waited for. */
export function listenToMenu(ready: Promise<unknown>): void {
  menus?.onClicked.addListener((info: Menus.OnClickData, tab) => {
    const id = tab?.id;
    if (info.menuItemId === ENTRY && id !== undefined) void ready.then(() => clicked(id));
  });
}
