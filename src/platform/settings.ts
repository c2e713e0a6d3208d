/** What the reader can set: the defaults, their type, and what a change may say. */

export const SETTINGS_VERSION = 1;

export interface Settings {
  readonly version: number;
  /** Off: nothing is read anywhere. */
  readonly enabled: boolean;
  /** Sites (host suffixes) switched off. */
  readonly sitesOff: readonly string[];
  /** Sites (hosts) that the user added; need a granted host permission. */
  readonly sitesAdded: readonly string[];
  /** Source ids (outlet, journalist, account) whose claims get an empty mark. */
  readonly muted: readonly string[];
  /** Source ids that the reader follows (★). */
  readonly followed: readonly string[];
  readonly theme: 'auto' | 'light' | 'dark';
}

export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  sitesOff: [],
  sitesAdded: [],
  muted: [],
  followed: [],
  theme: 'auto',
};

/** One change; lists are changed by adding or removing one entry so that concurrent changes all survive. */
export type SettingsChange =
  | { readonly set: 'enabled'; readonly to: boolean }
  | { readonly set: 'theme'; readonly to: Settings['theme'] }
  | { readonly list: 'sitesOff' | 'sitesAdded' | 'muted' | 'followed'; readonly entry: string; readonly on: boolean }
  | { readonly replace: unknown }
  | { readonly reset: true };
