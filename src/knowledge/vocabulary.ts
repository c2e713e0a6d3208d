/** The words that rows may use for kinds and ties: the catalogue's schema and the reader's own rows share them. */
import * as v from 'valibot';
import type { LeaningRelation, OutletKind } from './types';

export const OUTLET_KINDS = [
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
] as const satisfies readonly OutletKind[];

export const RELATIONS = [
  'covers-closely',
  'official-organ',
  'fan-site',
  'local-paper',
  'same-owner',
  'shared-chairman',
] as const satisfies readonly LeaningRelation[];

export const outletKind = v.picklist(OUTLET_KINDS);
export const relation = v.picklist(RELATIONS);
