/** Settings as our own pages see them: read and changed through the worker, watched in storage. */
import { browser, type Storage } from './browser';
import { ask } from './messages';
import type { ToBackground } from './protocol';
import type { Settings, SettingsChange } from './settings';
import { parseSettings } from './settings-parse';
import { SETTINGS_KEY } from './settings-store';

/** The settings as the worker has them. */
export function readSettings(): Promise<Settings> {
  return ask('settings:read', null);
}

/** Never rejects: a worker that cannot be reached has not written. */
export async function changeSettings(change: SettingsChange): Promise<ToBackground['settings:change']['reply']> {
  try {
    return await ask('settings:change', change);
  } catch {
    return { ok: false, reason: 'write' };
  }
}

/** Calls back after each change, wherever it was made; returns what ends it. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[SETTINGS_KEY] : undefined;
    if (change?.newValue !== undefined) changed(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
