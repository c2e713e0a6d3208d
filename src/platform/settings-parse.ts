/** Settings from whatever was found: storage, an imported file, a message. Total and pure. */
import * as v from 'valibot';
import { NOTHING_OWN } from '../knowledge/own';
import { parseOwn } from '../knowledge/own-rows';
import { DEFAULTS, type ListSetting, SETTINGS_VERSION, type Settings } from './settings';

/** A list longer than this was not made by a reader. */
const LONGEST_LIST = 2000;

const site = v.pipe(v.string(), v.maxLength(253), v.regex(/^(?:[a-z0-9_-]{1,63}\.)+[a-z0-9-]{1,63}$/));
const sourceId = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const theme = v.picklist(['auto', 'light', 'dark']);

/** What one entry of a list may be. */
export const LIST_ENTRIES: Readonly<Record<ListSetting, v.GenericSchema<unknown, string>>> = {
  sitesOff: site,
  sitesAdded: site,
  muted: sourceId,
  followed: sourceId,
};

type Fields = Readonly<Record<string, unknown>>;
/** Turns the fields of one version into those of the next; index 0 leads from version 1 to 2. */
type Migration = (fields: Fields) => Fields;

/** What version 1 calls `own`, and version 2 `own.ratings`, if anything, is not ours. */
const MIGRATIONS: readonly Migration[] = [
  (fields) => ({ ...fields, own: NOTHING_OWN }),
  (fields) => {
    const own = fieldsOf(fields.own);
    return own === null ? fields : { ...fields, own: { ...own, ratings: NOTHING_OWN.ratings } };
  },
];

/** The object's own fields, so that a polluted prototype is no setting. */
export function fieldsOf(raw: unknown): Fields | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  return Object.assign(Object.create(null), raw);
}

function versionOf(fields: Fields): number {
  const { version } = fields;
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 1 ? version : 1;
}

/** Brings fields up to the current version; those of a newer version stay as they are. */
export function migrate(fields: Fields, migrations: readonly Migration[] = MIGRATIONS): Fields {
  return migrations.slice(versionOf(fields) - 1).reduce((known, migration) => migration(known), fields);
}

/** The valid entries, each once, in their order. */
function list(raw: unknown, entry: v.GenericSchema<unknown, string>): readonly string[] {
  if (!Array.isArray(raw)) return [];
  const entries = raw.slice(0, LONGEST_LIST).filter((one): one is string => v.is(entry, one));
  return [...new Set(entries)];
}

/**
 * Field by field: what is valid is kept, anything else becomes the default. Never throws; parsing its own result
 * changes nothing. A newer version's number is kept, so that nobody writes over what it does not understand.
 */
export function parseSettings(raw: unknown): Settings {
  const found = fieldsOf(raw);
  if (found === null) return DEFAULTS;
  const fields = migrate(found);
  return {
    version: Math.max(SETTINGS_VERSION, versionOf(found)),
    enabled: typeof fields.enabled === 'boolean' ? fields.enabled : DEFAULTS.enabled,
    sitesOff: list(fields.sitesOff, site),
    sitesAdded: list(fields.sitesAdded, site),
    muted: list(fields.muted, sourceId),
    followed: list(fields.followed, sourceId),
    theme: v.is(theme, fields.theme) ? fields.theme : DEFAULTS.theme,
    own: parseOwn(fields.own),
  };
}

/** One text for equal data: Chromium's storage gives an object's fields back in alphabetical order. */
function canonical(data: unknown): string {
  return JSON.stringify(data, (_key, value: unknown) => {
    const fields = fieldsOf(value);
    return fields === null ? value : Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Data nested too deep to be written out is nothing that we have stored. */
function sameData(a: unknown, b: unknown): boolean {
  try {
    return canonical(a) === canonical(b);
  } catch {
    return false;
  }
}

/** Names of the known fields that `parseSettings` had to correct; missing ones are no fault. */
export function invalidFields(raw: unknown): readonly (keyof Settings)[] {
  const fields = fieldsOf(raw);
  if (fields === null) return [];
  const known = migrate(fields);
  const parsed = parseSettings(raw);
  return (Object.keys(DEFAULTS) as (keyof Settings)[]).filter(
    (key) => key !== 'version' && known[key] !== undefined && !sameData(known[key], parsed[key]),
  );
}
