/** The letters and separators of the packed `match` text, shared by `pack.ts` and `unpack.ts`. */
import { nameKey, unaccented } from './fold';
import type { KnownRole, LeaningRelation, OutletKind } from './types';

/** A line starts with it when the lines below share what it says. */
export const HEAD = '#';
/** Between the fields of a row. */
export const FIELD = ';';
/** Between the values of one field. */
export const ITEM = '|';
/** Between tables. */
export const TABLE = '\f';
/** Nothing, where an empty field means the usual. */
export const NONE = '-';

/** Packed as their position: new ones go to the end. */
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
/** Packed as their first letter, which tells them apart. */
export const ROLES: readonly KnownRole[] = ['manager', 'director', 'chairman', 'owner', 'agent', 'pundit'];
/** A year of this century before 2036 as one digit; none: a zero. */
export const packYear = (year: number | null): string => (year === null ? 0 : year - 2000).toString(36);
export const unpackYear = (digit: string): number | null => (digit === '0' ? null : 2000 + Number.parseInt(digit, 36));
/** Packed as their position: new ones go to the end. */
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

/** A host under the outlet's own name ("Arseblog": "arseblog.com") is written from its dot, a name that is one as ".". */
const siteOf = (name: string): string => nameKey(name).replaceAll(' ', '');

/** A host as it is packed. */
export function shortDomain(domain: string, name: string): string {
  if (domain === name.toLowerCase()) return '.';
  const site = siteOf(name);
  return domain.startsWith(`${site}.`) ? domain.slice(site.length) : domain;
}

/** The host that `shortDomain` wrote. */
export function fullDomain(written: string, name: string): string {
  if (written === '.') return name.toLowerCase();
  return written.startsWith('.') ? siteOf(name) + written : written;
}

/** A handle that is the name run together ("MattLaw", "mattlaw") is written as a mark. */
const runTogether = (name: string): string => unaccented(name).replace(/\W/g, '');

/** A handle as it is packed. */
export function shortHandle(handle: string, name: string): string {
  const joined = runTogether(name);
  return handle === joined ? '+' : handle === joined.toLowerCase() ? '-' : handle;
}

/** The handle that `shortHandle` wrote. */
export function fullHandle(written: string, name: string): string {
  if (written === '+') return runTogether(name);
  return written === '-' ? runTogether(name).toLowerCase() : written;
}

/** "Spanish" of "Spanish media": the one adjective of most collective sources. */
export function peopleOf(name: string): string {
  return name.replace(/ media$/, '');
}

/** Last word of a name: what papers use alone ("Guardiola"). */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

/** Order of names in the packed text: by code unit, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
