/**
 * The one reader and writer of the stored settings; lives in the worker. Every operation waits its turn: twenty
 * concurrent read-modify-writes would keep one. Storage is the truth, nothing is cached: the worker may die any time.
 */
import {
  DEFAULTS,
  SETTINGS_VERSION,
  type Settings,
  type SettingsChange,
  type SettingsNotice,
  type SettingsProblem,
} from './settings';
import type { Backup } from './settings-backup';
import { applyChange } from './settings-change';
import { fieldsOf, invalidFields, parseSettings } from './settings-parse';

/** The part of `storage.local` that is used. */
export interface Area {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** The settings before and after a change, or why it was not made. */
export type ChangeResult =
  | { readonly ok: true; readonly before: Settings; readonly settings: Settings }
  | { readonly ok: false; readonly reason: SettingsProblem };

/** The settings and the one way to change them. */
export interface SettingsStore {
  /** Heals what a fault left behind and notes what to tell; the worker calls it when it starts. */
  start(): Promise<void>;
  /** Never rejects: where storage cannot be read, the backup or the defaults answer. */
  read(): Promise<Settings>;
  change(change: SettingsChange): Promise<ChangeResult>;
  /** What the reader should be told once; `dismiss` when it was read. */
  notice(dismiss: boolean): Promise<SettingsNotice | null>;
}

/** One key holds everything, so that a write is there as a whole or not at all. */
export const SETTINGS_KEY = 'settings';
/** Stays when only the settings are lost: tells a loss from a first start. */
const SENTINEL_KEY = 'settingsSentinel';
const NOTICE_KEY = 'settingsNotice';
const NOTICES: readonly unknown[] = ['restored', 'reset', 'repaired'] satisfies readonly SettingsNotice[];

interface Loaded {
  readonly settings: Settings;
  readonly revision: number;
  readonly notice: SettingsNotice | null;
  /** What storage should hold and does not, or null. */
  readonly heal: object | null;
}

/** Counts writes: a damaged log can bring back an older record, which the backup then outranks. */
function revisionOf(raw: unknown): number {
  const revision = fieldsOf(raw)?.revision;
  return typeof revision === 'number' && Number.isSafeInteger(revision) && revision > 0 ? revision : 0;
}

const record = (settings: Settings, revision: number) => ({ ...settings, revision });

/** Storage held nothing usable, or an older record than the backup. A copy that was never changed is no news. */
function restored(copy: object): Loaded {
  const revision = revisionOf(copy);
  return { settings: parseSettings(copy), revision, notice: revision > 0 ? 'restored' : null, heal: copy };
}

function lost(knownBefore: boolean): Loaded {
  return { settings: DEFAULTS, revision: 0, notice: knownBefore ? 'reset' : null, heal: record(DEFAULTS, 0) };
}

/** Chooses between what storage and backup hold. */
function choose(raw: unknown, copy: unknown, sentinel: boolean): Loaded {
  const stored = fieldsOf(raw);
  const revision = revisionOf(raw);
  if (fieldsOf(copy) !== null && (stored === null || revisionOf(copy) > revision)) return restored(Object(copy));
  if (stored === null) return lost(sentinel || raw !== undefined);
  const settings = parseSettings(raw);
  // What a newer version wrote may be right although we do not know it.
  const repaired = settings.version === SETTINGS_VERSION && invalidFields(raw).length > 0;
  if (!repaired) return { settings, revision, notice: null, heal: null };
  return { settings, revision: revision + 1, notice: 'repaired', heal: record(settings, revision + 1) };
}

/** A queue: each task starts when the one before it has ended, well or badly. */
function queue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  };
}

/** A store over an area; the only one that may write to it. */
export function createSettingsStore(area: Area, backup: Backup): SettingsStore {
  const next = queue();

  async function load(): Promise<Loaded> {
    const [items, copy] = await Promise.all([area.get([SETTINGS_KEY, SENTINEL_KEY]), backup.read()]);
    return choose(items[SETTINGS_KEY], copy, items[SENTINEL_KEY] === true);
  }

  async function save(what: object, notice: SettingsNotice | null): Promise<void> {
    const told = notice === null ? {} : { [NOTICE_KEY]: notice };
    await area.set({ [SETTINGS_KEY]: what, [SENTINEL_KEY]: true, ...told });
    await backup.write(what);
  }

  async function change(what: SettingsChange): Promise<ChangeResult> {
    let loaded: Loaded;
    try {
      loaded = await load();
    } catch {
      return { ok: false, reason: 'read' };
    }
    const before = loaded.settings;
    const changed = applyChange(before, what);
    if (!changed.ok) return changed;
    try {
      await save(record(changed.settings, loaded.revision + 1), loaded.notice);
    } catch {
      return { ok: false, reason: 'write' };
    }
    return { ok: true, before, settings: changed.settings };
  }

  async function heal(): Promise<void> {
    const { heal: what, notice } = await load();
    if (what !== null) await save(what, notice);
  }

  async function notice(dismiss: boolean): Promise<SettingsNotice | null> {
    const told = (await area.get([NOTICE_KEY]))[NOTICE_KEY];
    if (dismiss) await area.set({ [NOTICE_KEY]: null });
    return NOTICES.includes(told) ? (told as SettingsNotice) : null;
  }

  return {
    start: () => next(heal).catch(() => undefined),
    read: () =>
      next(load).then(
        (loaded) => loaded.settings,
        async () => parseSettings(await backup.read()),
      ),
    change: (what) => next(() => change(what)),
    notice: (dismiss) => next(() => notice(dismiss)).catch(() => null),
  };
}
