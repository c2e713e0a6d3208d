/** Rows about clubs, where they play and when they may register players. Checked when the artefacts are made and in a test; never shipped. */
import * as v from 'valibot';
import { checked, countryCode, day, id, list, name, text } from './cells';

/** A club. */
export const clubRow = v.strictObject({
  id,
  name: text,
  short: v.optional(text),
  country: countryCode,
  league: v.optional(text),
  city: v.optional(text),
  stadium: v.optional(text),
  rivals: list(id),
  /** Full and short names beside `name`. */
  names: list(name),
  nicknames: list(name),
  /** Forms whose strength is set by hand. */
  safe: list(text),
  weak: list(text),
  women: v.optional(v.literal(true)),
  /** Which of two clubs of one name is meant first: 1 world-famous … 5 hardly written about in English. */
  rank: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  checked,
});

/** A league or cup. */
export const competitionRow = v.strictObject({
  name: text,
  names: list(name),
  weak: list(text),
  country: v.optional(countryCode),
  women: v.optional(v.literal(true)),
  /** How many clubs play in it, where the catalogue means to hold them all; in `season`. */
  clubs: v.optional(v.pipe(v.number(), v.integer(), v.minValue(2))),
  /** "2026-27", or "2026" where it is played within a year: the season by which clubs were given this league. */
  season: v.optional(v.pipe(v.string(), v.regex(/^20\d{2}(?:-\d{2})?$/))),
  checked,
});

/** A country and what its people are called. */
export const countryRow = v.strictObject({
  code: countryCode,
  name: text,
  names: list(name),
  /** "Brazilian", "Spaniard", "Englishman". */
  nationalities: list(text),
  checked,
});

/** When an association's clubs may register players; both days are in it. */
export const windowRow = v.strictObject({
  id,
  country: countryCode,
  women: v.optional(v.boolean(), false),
  competition: text,
  opens: day,
  closes: day,
  reference: text,
  checked: day,
});

export type ClubRow = v.InferOutput<typeof clubRow>;
export type CompetitionRow = v.InferOutput<typeof competitionRow>;
export type CountryRow = v.InferOutput<typeof countryRow>;
export type WindowRow = v.InferOutput<typeof windowRow>;
