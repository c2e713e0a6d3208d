/** What a row of `data/*.json` may say. Checked when the artefacts are made and in a test; never shipped. */
import * as v from 'valibot';
import { outletKind, relation } from './vocabulary';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
const day = v.pipe(v.string(), v.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));
const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}(?:-[A-Z]{3})?$/));
const domain = v.pipe(v.string(), v.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[a-z0-9-]+)*$/));
const handle = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_]{1,15}$/));
/** A Chrome match pattern limited to https and one site. */
const pattern = v.pipe(v.string(), v.regex(/^https:\/\/(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}\/(?:[\w/-]*)\*$/));
/** A name has a letter: a squad number or a founding year is none. */
const name = v.pipe(text, v.regex(/\p{L}/u));
const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** Where and when a row was checked; absent: not checked yet, listed by `knowledge verify`. */
const checked = v.optional(v.strictObject({ ref: text, date: day }));

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

/** Somebody in football who is not on the market: never read as a player. */
export const personRow = v.strictObject({
  name: text,
  role: v.picklist(['manager', 'director', 'chairman', 'owner', 'agent', 'pundit']),
  /** Forms used alone: "Guardiola", "Pep". */
  alone: list(text),
  checked,
});

/** A name that helps to recognise a player; says nothing of his club. */
export const playerRow = v.strictObject({
  name: text,
  /** The name is used alone ("Rodri"). */
  mononym: v.optional(v.literal(true)),
  /** Set by hand; else computed from the word list. */
  weak: v.optional(v.boolean()),
  /** Season or tournament in which the hint was true, a row of `seasons`: "2026 World Cup". */
  season: text,
});

/** A season or tournament whose lists of squads the players' names were read from; unchecked: from general knowledge. */
export const seasonRow = v.strictObject({ name: text, checked });

/** A league or cup. */
export const competitionRow = v.strictObject({
  name: text,
  names: list(name),
  weak: list(text),
  country: v.optional(countryCode),
  women: v.optional(v.literal(true)),
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

/** A company that owns outlets. */
export const ownerRow = v.strictObject({ id, name: text, checked });

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

/** A word that makes a name weak. */
export const wordRow = v.strictObject({
  /** Folded form that is also something else. */
  word: text,
  /** An ordinary word, a given name, or a place better known than its club. */
  as: v.picklist(['word', 'given-name', 'place']),
});

export type ClubRow = v.InferOutput<typeof clubRow>;
export type OutletRow = v.InferOutput<typeof outletRow>;
export type JournalistRow = v.InferOutput<typeof journalistRow>;
export type AccountRow = v.InferOutput<typeof accountRow>;
export type CollectiveRow = v.InferOutput<typeof collectiveRow>;
export type PersonRow = v.InferOutput<typeof personRow>;
export type PlayerRow = v.InferOutput<typeof playerRow>;
export type SeasonRow = v.InferOutput<typeof seasonRow>;
export type CompetitionRow = v.InferOutput<typeof competitionRow>;
export type CountryRow = v.InferOutput<typeof countryRow>;
export type LeaningRow = v.InferOutput<typeof leaningRow>;
export type BasisTableRow = v.InferOutput<typeof basisRow>;
export type RatingRow = v.InferOutput<typeof ratingRow>;
export type OwnerRow = v.InferOutput<typeof ownerRow>;
export type WindowRow = v.InferOutput<typeof windowRow>;
export type WordRow = v.InferOutput<typeof wordRow>;
