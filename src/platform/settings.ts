/** What the reader can set: the defaults, their type, and what a change may say. */
import { NOTHING_OWN, type Own } from '../knowledge/own';

/** 2: `own`; 3: `own.ratings`. */
export const SETTINGS_VERSION = 3;

/** All that the reader can set. */
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
  /** The reader's additions to the catalogue. */
  readonly own: Own;
}

/** What everybody starts with. */
export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  sitesOff: [],
  sitesAdded: [],
  muted: [],
  followed: [],
  theme: 'auto',
  own: NOTHING_OWN,
};

/** Which own row is meant. */
export type OwnKey =
  | { readonly outlet: string }
  | { readonly source: string; readonly club: string }
  /** Both by the id of the catalogue's rating. */
  | { readonly ownRating: string }
  | { readonly hiddenRating: string };

/** Settings that are lists of sites or sources. */
export type ListSetting = 'sitesOff' | 'sitesAdded' | 'muted' | 'followed';

/** One change; lists are changed by adding or removing one entry so that concurrent changes all survive. */
export type SettingsChange =
  | { readonly set: 'enabled'; readonly to: boolean }
  | { readonly set: 'theme'; readonly to: Settings['theme'] }
  | { readonly list: ListSetting; readonly entry: string; readonly on: boolean }
  /** Own rows added, each in place of one with the same key; also a whole pack. */
  | { readonly own: 'add'; readonly rows: Own }
  /** Own rows taken away; an outlet's leanings go with it. */
  | { readonly own: 'remove'; readonly key: OwnKey }
  /** The content of an exported file (`exportSettings`). */
  | { readonly replace: unknown }
  | { readonly reset: true };

/**
 * Why a change was not made: storage could not be read or written; the stored settings come from a newer version;
 * the change or the imported file is not valid.
 */
export type SettingsProblem = 'read' | 'write' | 'newer' | 'invalid';

/** What the reader should be told once about the stored settings. */
export type SettingsNotice =
  /** They were missing or damaged and came back from the backup copy. */
  | 'restored'
  /** They were lost: defaults are in force. */
  | 'reset'
  /** Some entries were not valid and were left out. */
  | 'repaired';

/** Whether the content script may read pages of a host, and if not, by which switch. */
export function runsOn(settings: Settings, host: string): 'on' | 'everywhere' | 'site' {
  if (!settings.enabled) return 'everywhere';
  return settings.sitesOff.some((site) => isWithin(host, site)) ? 'site' : 'on';
}

/** Whether a change takes away a site that the reader had added and that a host belongs to: its permission is gone too. */
export function takenBack(before: Settings, after: Settings, host: string): boolean {
  return before.sitesAdded.some((site) => isWithin(host, site) && !after.sitesAdded.includes(site));
}

/** A host lies within a site when it is the site or ends in it on a label boundary. */
export function isWithin(host: string, site: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return name === site || name.endsWith(`.${site}`);
}
