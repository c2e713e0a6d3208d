/** The words that rows may use for kinds and ties, checked: for the catalogue's schema and the reader's own rows. */
import * as v from 'valibot';
import { OUTLET_KINDS, RELATIONS } from './codes';

/** What sort of source an outlet is. */
export const outletKind = v.picklist(OUTLET_KINDS);
/** How a source is tied to a club. */
export const relation = v.picklist(RELATIONS);
