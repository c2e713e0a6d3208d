/** The shape of the `match` artefact: short tuples, because the content script carries it to every page. */
import { nameKey } from './fold';
import type { KnownRole, LeaningRelation, OutletKind } from './types';

/**
 * A surface form: a letter for kind of form and strength (N name, S short, K nickname; lower case: weak), then "~" where
 * it is also an ordinary word or "^" where it is also a town, then the text (empty: the row's own name).
 */
export type EncodedForm = string;

/** A row's id, or 0 where it is the name's key with hyphens (`idOf`). */
export type EncodedId = string | 0;

export type EncodedClub = readonly [
  id: EncodedId,
  name: string,
  short: string | 0,
  country: string,
  league: string | 0,
  stadium: string | 0,
  rivals: readonly string[],
  rank: number,
  women: 0 | 1,
  forms: readonly EncodedForm[],
];

export type EncodedOutlet = readonly [
  id: EncodedId,
  name: string,
  kind: OutletKind,
  country: string,
  lang: string,
  domains: readonly string[],
  handles: readonly string[],
  owner: string | 0,
  commonWord: 0 | 1,
  forms: readonly EncodedForm[],
];

export type EncodedJournalist = readonly [
  id: EncodedId,
  name: string,
  outlets: readonly string[],
  handles: readonly string[],
  clubs: readonly string[],
  country: string | 0,
  forms: readonly EncodedForm[],
];

export type EncodedAccount = readonly [
  id: EncodedId,
  name: string,
  handles: readonly string[],
  forms: readonly EncodedForm[],
];

export type EncodedCollective = readonly [
  id: EncodedId,
  name: string,
  country: string,
  region: string | 0,
  lang: string | 0,
  homeClubs: readonly string[],
  adjectives: readonly string[],
  places: readonly string[],
];

export type EncodedPerson = readonly [name: string, role: KnownRole, forms: readonly EncodedForm[]];

/** Names joined by "|": nearly all of the artefact's bulk. */
export interface EncodedPlayers {
  readonly full: string;
  readonly fullWeak: string;
  readonly mononym: string;
  readonly mononymWeak: string;
}

export type EncodedCompetition = readonly [
  name: string,
  country: string | 0,
  women: 0 | 1,
  forms: readonly EncodedForm[],
];
export type EncodedCountry = readonly [
  code: string,
  name: string,
  forms: readonly EncodedForm[],
  nationalities: readonly EncodedForm[],
];
export type EncodedLeaning = readonly [
  source: string,
  club: string,
  relation: LeaningRelation,
  basis: readonly string[],
];
export type EncodedWindow = readonly [country: string, women: 0 | 1, opens: string, closes: string];

/** The id of a row encoded with `EncodedId`. */
export function idOf(id: EncodedId, name: string): string {
  return id === 0 ? nameKey(name).replaceAll(' ', '-') : id;
}

export interface MatchData {
  readonly date: string;
  readonly clubs: readonly EncodedClub[];
  readonly outlets: readonly EncodedOutlet[];
  readonly journalists: readonly EncodedJournalist[];
  readonly accounts: readonly EncodedAccount[];
  readonly collectives: readonly EncodedCollective[];
  readonly persons: readonly EncodedPerson[];
  readonly players: EncodedPlayers;
  readonly competitions: readonly EncodedCompetition[];
  readonly countries: readonly EncodedCountry[];
  readonly leanings: readonly EncodedLeaning[];
  readonly windows: readonly EncodedWindow[];
}
