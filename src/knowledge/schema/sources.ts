/** Rows about sources: outlets, people who report, what is known of them and of their ties. Checked when the artefacts are made and in a test; never shipped. */
import * as v from 'valibot';
import { outletKind, relation } from '../vocabulary';
import { checked, countryCode, day, domain, handle, id, list, name, pattern, text } from './cells';

/** A newspaper, site, broadcaster, agency or fan site. */
export const outletRow = v.strictObject({
  id,
  name: text,
  kind: outletKind,
  country: countryCode,
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  names: list(name),
  domains: list(domain),
  handles: list(handle),
  owner: v.optional(id),
  commonWord: v.optional(v.literal(true)),
  safe: list(text),
  weak: list(text),
  /** Match patterns of the pages where the content script runs by itself. */
  runsHere: list(pattern),
  from: v.optional(v.string()),
  to: v.optional(v.string()),
  checked,
});

/** A journalist: described by facts only. */
export const journalistRow = v.strictObject({
  id,
  name: text,
  /** Employers on the day `asOf`; empty where no dated list names one. */
  outlets: list(id),
  asOf: v.optional(day),
  handles: list(handle),
  clubs: list(id),
  country: v.optional(countryCode),
  /** What the beat is called where it is no club: "Serie A transfers". */
  beat: v.optional(text),
  /** Surnames or short forms that papers use alone. */
  names: list(name),
  weak: list(text),
  checked,
});

/** An account that spreads transfer news and is no outlet's or journalist's. */
export const accountRow = v.strictObject({
  id,
  name: text,
  names: list(name),
  handles: list(handle),
  /** What its own bio says, only where that was read. */
  says: v.optional(v.picklist(['own-sources', 'relays'])),
  club: v.optional(id),
  weak: list(text),
  checked,
});

/** A press that is cited as one: "Catalan media". */
export const collectiveRow = v.strictObject({
  id,
  name: text,
  country: countryCode,
  region: v.optional(text),
  lang: v.optional(v.string()),
  homeClubs: list(id),
  /** "Catalan", "Spanish": with media / press / outlets / reports / newspapers / papers. */
  adjectives: list(text),
  /** "Spain", "Catalonia": after "reports in", "media in", … */
  places: list(text),
  checked,
});

/** A company that owns outlets. */
export const ownerRow = v.strictObject({ id, name: text, checked });

/** A source's documented tie to a club. */
export const leaningRow = v.strictObject({
  id,
  source: id,
  club: id,
  relation,
  basis: v.pipe(v.array(id), v.minLength(1)),
});

/** A statement about a source in our words, with its public reference. */
export const basisRow = v.strictObject({
  id,
  statement: text,
  grade: v.picklist(['A', 'B', 'C', 'D']),
  reference: text,
  checked: day,
  from: v.optional(v.string()),
  to: v.optional(v.string()),
});

/** What others publish about a source's record or standing; shown attributed and dated, never averaged. */
export const ratingRow = v.strictObject({
  id,
  source: id,
  /** Scope: the club whose supporters judge; absent: general. */
  club: v.optional(id),
  kind: v.picklist(['hit-rate', 'consensus', 'listed']),
  statement: text,
  grade: v.picklist(['A', 'B', 'C', 'D']),
  reference: text,
  /** Day of the table or list itself, as precise as known; absent: the page gives none. */
  dated: v.optional(v.string()),
  checked: day,
});

export type OutletRow = v.InferOutput<typeof outletRow>;
export type JournalistRow = v.InferOutput<typeof journalistRow>;
export type AccountRow = v.InferOutput<typeof accountRow>;
export type CollectiveRow = v.InferOutput<typeof collectiveRow>;
export type OwnerRow = v.InferOutput<typeof ownerRow>;
export type LeaningRow = v.InferOutput<typeof leaningRow>;
export type BasisTableRow = v.InferOutput<typeof basisRow>;
export type RatingRow = v.InferOutput<typeof ratingRow>;
