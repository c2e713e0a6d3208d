/** What the cells of a row may hold. */
import * as v from 'valibot';

/** Words, not empty. */
export const text = v.pipe(v.string(), v.trim(), v.minLength(1));
/** Id of a row: "real-madrid". */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
/** YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
/** ISO 3166: "FR", or "GB-ENG" for a part of the United Kingdom. */
export const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}(?:-[A-Z]{3})?$/));
/** Host, with a path where a site has several outlets: "bbc.co.uk/sport". */
export const domain = v.pipe(v.string(), v.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[a-z0-9-]+)*$/));
/** X handle without "@". */
export const handle = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]{1,15}$/));
/** A Chrome match pattern limited to https and one site. */
export const pattern = v.pipe(v.string(), v.regex(/^https:\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/(?:[\w/-]*)\*$/));
/** A name has a letter: a squad number or a founding year is none. */
export const name = v.pipe(text, v.regex(/\p{L}/u));
/** A column that a row may leave out. */
export const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** Where and when a row was checked; absent: not checked yet, listed by `knowledge verify`. */
export const checked = v.optional(v.strictObject({ ref: text, date: day }));
