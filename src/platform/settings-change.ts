/** One change applied to the settings. Pure. */
import * as v from 'valibot';
import { DEFAULTS, type ListSetting, SETTINGS_VERSION, type Settings, type SettingsChange } from './settings';
import { readExported } from './settings-file';
import { withoutRow, withRows } from './settings-own';
import { LIST_ENTRIES, parseSettings } from './settings-parse';

type Changed =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly reason: 'newer' | 'invalid' };

function withEntry(settings: Settings, list: ListSetting, entry: string, on: boolean): Settings | null {
  if (!v.is(LIST_ENTRIES[list], entry)) return null;
  const others = settings[list].filter((one) => one !== entry);
  return { ...settings, [list]: on ? [...others, entry] : others };
}

function changed(settings: Settings, change: SettingsChange): Settings | null {
  if ('list' in change) return withEntry(settings, change.list, change.entry, change.on);
  if ('set' in change) return { ...settings, [change.set]: change.to };
  if ('own' in change) {
    return change.own === 'add' ? withRows(settings, change.rows) : withoutRow(settings, change.key);
  }
  if ('reset' in change) return DEFAULTS;
  const file = readExported(change.replace);
  return file.ok ? file.settings : null;
}

/**
 * The settings after a change. Settings of a newer version are only replaced as a whole (import, reset), which the
 * reader asked for: changing one field could lose what we cannot read.
 */
export function applyChange(settings: Settings, change: SettingsChange): Changed {
  const whole = 'replace' in change || 'reset' in change;
  if (settings.version > SETTINGS_VERSION && !whole) return { ok: false, reason: 'newer' };
  const next = changed(settings, change);
  if (next === null) return { ok: false, reason: 'invalid' };
  const parsed = parseSettings(next);
  // A list that is full would drop the new entry without a word.
  if ('list' in change && parsed[change.list].includes(change.entry) !== change.on)
    return { ok: false, reason: 'invalid' };
  return { ok: true, settings: parsed };
}
