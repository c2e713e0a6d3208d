/**
 * The service worker: settings, toolbar number, context menu, added sites. It keeps no truth of its own and may die
 * between any two events: every listener is added at the top level and waits for `ready`.
 */
import { type Basis, loadBasis } from './knowledge/basis';
import { BASIS } from './knowledge/generated/basis';
import { afterChange, listenToPermissions, syncSites } from './platform/background/added-sites';
import { statementsWithOwn } from './platform/background/basis';
import { checkTab } from './platform/background/check';
import { createMenu, listenToMenu } from './platform/background/menu';
import { tellTabs } from './platform/background/tell-tabs';
import { showStories } from './platform/background/toolbar';
import { browser } from './platform/browser';
import { handleInBackground, isThere, type Sender } from './platform/messages';
import type { BasisRow } from './platform/protocol';
import type { SettingsChange } from './platform/settings';
import { protectStorage, storedSettings } from './platform/settings-storage';
import type { ChangeResult } from './platform/settings-store';

const settings = storedSettings();
const ready = Promise.allSettled([protectStorage(), settings.start()]);

let basis: Basis | null = null;
/** Parsed when a card's basis is first opened; most workers never need it. */
async function statements(ids: readonly string[]): Promise<readonly BasisRow[]> {
  await ready;
  const { own } = await settings.read();
  basis ??= loadBasis(BASIS);
  return statementsWithOwn(basis, own, ids);
}

async function change(what: SettingsChange): Promise<ChangeResult> {
  const result = await settings.change(what);
  if (result.ok) {
    await afterChange(result.before, result.settings, settings);
    await tellTabs(result.settings);
  }
  return result;
}

/** A late message of a page that was left meanwhile would put its number on the next page: taken back. */
async function count(stories: number | null, from: Sender): Promise<true> {
  if (from.kind !== 'content' || !from.shown) return true;
  await showStories(from.tab, stories);
  if (stories !== null && !(await isThere(from.tab, from.document))) await showStories(from.tab, null);
  return true;
}

handleInBackground({
  'tab:stories': ({ stories }, from) => count(stories, from),
  'settings:read': () => ready.then(() => settings.read()),
  'settings:notice': ({ dismiss }) => ready.then(() => settings.notice(dismiss)),
  'settings:change': async (what) => {
    await ready;
    const result = await change(what);
    return result.ok ? { ok: true } : result;
  },
  'basis:read': ({ ids }) => statements(ids),
  'tab:check': async ({ tab }) => {
    await ready;
    const checked = await checkTab(tab);
    return checked.ok ? { ok: true } : checked;
  },
});

listenToMenu(ready);
listenToPermissions(ready, settings, (entry, on) => change({ list: 'sitesAdded', entry, on }));

browser.runtime.onInstalled.addListener(({ reason }) => {
  void ready.then(async () => {
    await createMenu();
    await syncSites(settings);
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
  });
});

browser.runtime.onStartup.addListener(() => {
  void ready.then(async () => {
    await createMenu();
    await syncSites(settings);
  });
});
