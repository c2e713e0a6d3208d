/** What the engine knows before it reads a page. Rows come from `data/*.json` through `schema/`; ids are stable. */
import type { Token } from '../pipeline/types/sentence';

/** What sort of source an outlet is; shown with it. */
export type OutletKind =
  | 'newspaper'
  | 'local-newspaper'
  | 'tabloid'
  | 'sports-daily'
  | 'broadcaster'
  | 'agency'
  | 'magazine'
  | 'site'
  | 'aggregator'
  | 'fan-site'
  | 'club-site'
  | 'database';

/** A club as the engine needs it. */
export interface Club {
  readonly id: string;
  /** Common full name, shown: "Manchester City". */
  readonly name: string;
  /** Shorter display form for badges, or null: "Man City". */
  readonly short: string | null;
  readonly country: string;
  readonly league: string | null;
  readonly stadium: string | null;
  /** Ids of its rivals. */
  readonly rivals: readonly string[];
  /** Which of two clubs of one name is meant first: 1 world-famous … 5 hardly written about in English. */
  readonly rank: number;
  /** A club of women only ("Gotham FC"); a women's side of another club is `Candidate.women`. */
  readonly women: boolean;
}

/** An outlet as the engine needs it. */
export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly kind: OutletKind;
  readonly country: string;
  readonly lang: string;
  /** Host suffixes with optional path prefix: "nytimes.com/athletic". */
  readonly domains: readonly string[];
  readonly handles: readonly string[];
  /** Owner group id, or null. */
  readonly owner: string | null;
  /** The name is an ordinary word ("Sport", "Record"): only matched with a cue (see `Hit.strength` weak). */
  readonly commonWord: boolean;
}

/** A journalist as the engine needs it. */
export interface Journalist {
  readonly id: string;
  readonly name: string;
  /** Outlet ids, current as of `checked`. */
  readonly outlets: readonly string[];
  readonly handles: readonly string[];
  readonly country: string | null;
}

/** An account as the engine needs it. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly handles: readonly string[];
}

/** A press that is cited as one. */
export interface Collective {
  readonly id: string;
  /** Shown: "Catalan media". */
  readonly name: string;
  readonly country: string;
  readonly region: string | null;
  readonly lang: string | null;
  /** Clubs at home there (ids), biggest first; only for regions. */
  readonly homeClubs: readonly string[];
}

/** What a person who is not a player does in football. */
export type KnownRole = 'manager' | 'director' | 'chairman' | 'owner' | 'agent' | 'pundit';

/** A league or cup. */
export interface Competition {
  /** Shown, and its id: "Premier League". */
  readonly name: string;
  /** ISO 3166 code (GB-ENG, GB-SCT… for the parts of the United Kingdom), or null for an international one. */
  readonly country: string | null;
  readonly women: boolean;
}

/** A country by its code: ISO 3166-1, or GB with the home nation. */
export interface Country {
  readonly code: string;
  readonly name: string;
}

/** Somebody who is not a transfer candidate. */
export interface KnownPerson {
  readonly name: string;
  readonly role: KnownRole;
  /** Year of his last match as a professional; null where that was before 2003, or never. */
  readonly played: number | null;
}

/** How a source is tied to a club. */
export type LeaningRelation =
  | 'covers-closely'
  | 'official-organ'
  | 'fan-site'
  | 'local-paper'
  | 'same-owner'
  | 'shared-chairman';

/** A documented tie of a source to a club; the statements behind it live in the `basis` artefact. */
export interface Leaning {
  readonly source: string;
  readonly club: string;
  readonly relation: LeaningRelation;
  /** Ids of basis rows. */
  readonly basis: readonly string[];
}

/** Registration period of one association; days are inclusive, YYYY-MM-DD. */
export interface TransferWindow {
  readonly country: string;
  readonly women: boolean;
  readonly opens: string;
  readonly closes: string;
}

/** What a name in the text can stand for. */
export type HitKind =
  | 'club'
  | 'outlet'
  | 'journalist'
  | 'account'
  | 'collective'
  | 'person'
  | 'player'
  | 'competition'
  | 'country'
  | 'nationality';

/** One thing that the matched words may mean. */
export interface Candidate {
  readonly kind: HitKind;
  /** Row id; for persons, players, competitions, countries and nationalities their name (country code for the last two). */
  readonly id: string;
  /** `safe` matches alone; `weak` needs context (a cue, football words, the club already on the page). */
  readonly strength: 'safe' | 'weak';
  /** Full or official form, or a nickname / short form. */
  readonly form: 'name' | 'short' | 'nickname';
  /** The form is also an ordinary word ("Nice", "City", "Sport"). */
  readonly word?: true;
  /** The form is also the name of a town ("Liverpool", "Paris"): "in Paris" may mean the town. */
  readonly place?: true;
  /** The words name the women's side ("Chelsea Women"). */
  readonly women?: true;
}

/** Longest match over the token index: tokens [from, to) of the sentence handed in. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly Candidate[];
}

/** The catalogue as the engine asks it. */
export interface Knowledge {
  /** Catalogue's date, YYYY-MM-DD. */
  readonly date: string;
  readonly clubs: ReadonlyMap<string, Club>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly journalists: ReadonlyMap<string, Journalist>;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly collectives: ReadonlyMap<string, Collective>;
  /** By `nameKey` (fold.ts) of the full name. */
  readonly persons: ReadonlyMap<string, KnownPerson>;
  /** By name, which is their id. */
  readonly competitions: ReadonlyMap<string, Competition>;
  /** By code. */
  readonly countries: ReadonlyMap<string, Country>;
  readonly leanings: readonly Leaning[];
  readonly windows: readonly TransferWindow[];
  /** Names in a run of tokens, longest first from the left, not overlapping. ALL CAPS text matches too. */
  match(tokens: readonly Token[]): readonly Hit[];
  /** The outlet of a host and path ("www.bbc.co.uk", "/sport/…"), by suffix on label boundaries; null if unknown. */
  outletOfHost(host: string, path: string): Outlet | null;
  /** Outlet, journalist or account by name, id, host or handle, as a user would type it; null if unknown. */
  sourceByName(
    name: string,
  ): { readonly kind: 'outlet' | 'journalist' | 'account'; readonly id: string; readonly name: string } | null;
  /** Club by any of its names; null when unknown or ambiguous. */
  clubByName(name: string): Club | null;
}
