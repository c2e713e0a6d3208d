/** Keeps permissions, the list of added sites and the registered content script in step. */
import { browser, type Permissions } from '../browser';
import { CONTENT_SCRIPT, manifestMatches, registerSites, returnSite } from '../permissions';
import type { Settings } from '../settings';
import type { ChangeResult, SettingsStore } from '../settings-store';
import { addedOrigins, siteOfPattern } from '../sites';

/** Registering is "take away, then add": two at once would collide. */
let last: Promise<void> = Promise.resolve();

function inTurn(task: () => Promise<void>): Promise<void> {
  last = last.then(task, task).catch(() => undefined);
  return last;
}

/** Registers the content script for the added sites that are permitted. */
export function syncSites(settings: SettingsStore): Promise<void> {
  return inTurn(async () => registerSites((await settings.read()).sitesAdded));
}

function sitesIn(permissions: Permissions.Permissions): readonly string[] {
  const origins = addedOrigins(permissions.origins ?? [], manifestMatches());
  return [...new Set(origins.flatMap((origin) => siteOfPattern(origin) ?? []))];
}

/** Pages of the new sites that are already open are read at once. */
async function readOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...origins] });
  const inject = (tabId: number) => browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
  await Promise.allSettled(tabs.flatMap((tab) => (tab.id === undefined ? [] : [inject(tab.id)])));
}

type Change = (entry: string, on: boolean) => Promise<ChangeResult>;

async function granted(permissions: Permissions.Permissions, change: Change, settings: SettingsStore): Promise<void> {
  const sites = sitesIn(permissions);
  if (sites.length === 0) return;
  for (const site of sites) await change(site, true);
  await syncSites(settings);
  await readOpenTabs(addedOrigins(permissions.origins ?? [], manifestMatches()));
}

/** Also after a change of the list itself: a site taken off it gives its permission back. */
export async function afterChange(before: Settings, after: Settings, settings: SettingsStore): Promise<void> {
  const gone = before.sitesAdded.filter((site) => !after.sitesAdded.includes(site));
  if (gone.length === 0 && before.sitesAdded.length === after.sitesAdded.length) return;
  for (const site of gone) await returnSite(site).catch(() => undefined);
  await syncSites(settings);
}

/** At the top level of the worker. */
export function listenToPermissions(ready: Promise<unknown>, settings: SettingsStore, change: Change): void {
  browser.permissions.onAdded.addListener((permissions) => {
    void ready.then(() => granted(permissions, change, settings));
  });
  browser.permissions.onRemoved.addListener((permissions) => {
    void ready.then(async () => {
      for (const site of sitesIn(permissions)) await change(site, false);
      await syncSites(settings);
    });
  });
}
