/** The settings store over the browser's storage; for the worker. */
import { browser, type Storage } from './browser';
import { indexedBackup } from './settings-backup';
import { createSettingsStore, type SettingsStore } from './settings-store';

/** Not in every browser yet, so not in the polyfill's types. */
interface AccessLevels {
  readonly setAccessLevel?: (options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps content scripts out of the storage: a page that took over its renderer could read them. They get what they
 * need by message.
 */
export async function protectStorage(): Promise<void> {
  const local: Storage.StorageArea & AccessLevels = browser.storage.local;
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** The store over `storage.local` and the backup. */
export function storedSettings(): SettingsStore {
  return createSettingsStore(browser.storage.local, indexedBackup);
}
