/** The letters and separators of the packed `match` text, shared by `pack.ts` and `unpack.ts`. */
import { nameKey } from './fold';
import type { KnownRole, LeaningRelation, OutletKind } from './types';

/** A line starts with it when the lines below share what it says. */
export const HEAD = '#';
export const FIELD = ';';
export const ITEM = '|';
export const TABLE = '\f';
/** Nothing, where an empty field means the usual. */
export const NONE = '-';

export const OUTLET_KINDS: readonly OutletKind[] = [
  'newspaper',
  'local-newspaper',
  'tabloid',
  'sports-daily',
  'broadcaster',
  'agency',
  'magazine',
  'site',
  'aggregator',
  'fan-site',
  'club-site',
  'database',
];
export const ROLES: readonly KnownRole[] = ['manager', 'director', 'chairman', 'owner', 'agent', 'pundit'];
export const RELATIONS: readonly LeaningRelation[] = [
  'covers-closely',
  'official-organ',
  'fan-site',
  'local-paper',
  'same-owner',
  'shared-chairman',
];

/** The id that a row has unless it says otherwise: its name's key with hyphens. */
export function idOf(name: string): string {
  return nameKey(name).replaceAll(' ', '-');
}

/** Last word of a name: what papers use alone ("Guardiola"). */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Order of names in the packed text: by code unit, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
