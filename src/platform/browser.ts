/** The extension API, once, for everybody: only this file imports the polyfill. */
import browser from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Storage, Tabs } from 'webextension-polyfill';
export { browser };
