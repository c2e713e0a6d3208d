/** Sites that the reader adds: optional host permissions and the content script registered for them. */
import { browser } from './browser';
import { addedOrigins, patternOfSite, siteOfPattern } from './sites';

/** Where the build puts the content script. The slash matters: Firefox resolves a relative path against the caller's page. */
export const CONTENT_SCRIPT = '/src/content.js';
const SCRIPT_ID = 'added-sites';

/**
 * Asks the reader for one site; to be called straight from a click handler (the browser wants the gesture). The worker
 * does the rest when the permission arrives: a popup may be closed by the prompt.
 */
export function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOfSite(site)] });
}

/** Every pattern on which the content script runs by the manifest. */
export function manifestMatches(): readonly string[] {
  return browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

/** Granted origins beyond the manifest's, each for one site. */
async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return addedOrigins(origins, manifestMatches());
}

/** Sites for which the reader's permission is there. */
export async function grantedSites(): Promise<ReadonlySet<string>> {
  return new Set((await grantedOrigins()).flatMap((origin) => siteOfPattern(origin) ?? []));
}

/** Gives the permission for a site back. */
export async function returnSite(site: string): Promise<void> {
  const origins = (await grantedOrigins()).filter((origin) => siteOfPattern(origin) === site);
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Makes the registered content script cover the added sites that are permitted, and no others. */
export async function registerSites(sites: readonly string[]): Promise<void> {
  const matches = (await grantedOrigins()).filter((origin) => sites.includes(siteOfPattern(origin) ?? ''));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [CONTENT_SCRIPT], matches: [...matches], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}
