/** An own outlet from what was typed into the form. Pure. */

import * as v from 'valibot';
import type { Basis } from '../knowledge/basis';
import { nameKey } from '../knowledge/fold';
import { NOTHING_OWN, type Own } from '../knowledge/own';
import { ownId, ownOutlet } from '../knowledge/own-rows';
import type { LeaningRelation, OutletKind } from '../knowledge/types';
import { clubOfName } from './club-field';

/** What stands in the form, as typed. */
export interface Typed {
  readonly name: string;
  readonly domain: string;
  readonly kind: OutletKind;
  readonly club: string;
}

/** A message's key, and what it is about. */
export interface Problem {
  readonly key: string;
  readonly about: string;
}

/** How an outlet of a kind is tied to the club that it covers. */
function relationOf(kind: OutletKind): LeaningRelation {
  if (kind === 'fan-site') return 'fan-site';
  if (kind === 'club-site') return 'official-organ';
  return kind === 'local-newspaper' ? 'local-paper' : 'covers-closely';
}

/** "https://www.Example.com/news/" → "example.com/news". */
function domainOf(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
}

/** The rows to add, or what is wrong with what was typed; `date` is today. */
export function ownOutletOf(typed: Typed, basis: Basis, own: Own, date: string): Own | Problem {
  const name = typed.name.trim();
  const domain = domainOf(typed.domain);
  const domains = domain === '' ? [] : [domain];
  if (nameKey(name) === '' || name.length > 60) return { key: 'options_own_bad_name', about: name };
  const known = [...basis.outlets, ...own.outlets].some((row) => nameKey(row.name) === nameKey(name));
  if (known) return { key: 'options_own_known', about: name };
  const id = ownId(name, domains);
  if (id === null) return { key: 'options_own_bad_id', about: name };
  const outlet = { id, name, kind: typed.kind, domains };
  if (!v.is(ownOutlet, outlet)) return { key: 'options_own_bad_domain', about: typed.domain.trim() };
  const club = typed.club.trim() === '' ? null : clubOfName(basis, typed.club);
  if (club === null && typed.club.trim() !== '') return { key: 'options_tie_unknown', about: typed.club.trim() };
  const leanings = club === null ? [] : [{ source: id, club, relation: relationOf(typed.kind), date }];
  return { ...NOTHING_OWN, outlets: [outlet], leanings };
}
