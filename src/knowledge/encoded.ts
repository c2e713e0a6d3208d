/** What the `match` artefact says, between the tables (`encode.ts`) and its packed text (`pack.ts`, `unpack.ts`). */
import type { PlayerNames } from './player-names';
import type {
  Account,
  Club,
  Collective,
  Competition,
  Country,
  Journalist,
  KnownPerson,
  Leaning,
  Outlet,
  TransferWindow,
} from './types';

/** A surface form with what the index must know of it. */
export interface MatchForm {
  readonly text: string;
  readonly form: 'name' | 'short' | 'nickname';
  readonly safe: boolean;
  /** Also an ordinary word, or also a town. */
  readonly mark: 'word' | 'place' | null;
}

/** A row as the engine sees it, and its surface forms. */
export interface Named<T> {
  readonly row: T;
  readonly forms: readonly MatchForm[];
}

interface NamedCountry extends Named<Country> {
  readonly nationalities: readonly MatchForm[];
}

/** A collective source ("Catalan media") with the words that name it. */
export interface PressOf {
  readonly row: Collective;
  /** "Catalan": with media / press / outlets / reports … */
  readonly adjectives: readonly string[];
  /** "Catalonia": after "reports in", "media in", … */
  readonly places: readonly string[];
}

/** All tables of the `match` artefact. */
export interface MatchData {
  readonly date: string;
  readonly clubs: readonly Named<Club>[];
  readonly outlets: readonly Named<Outlet>[];
  readonly journalists: readonly Named<Journalist>[];
  readonly accounts: readonly Named<Account>[];
  readonly collectives: readonly PressOf[];
  readonly persons: readonly Named<KnownPerson>[];
  /** Without those that are also given names or words: no hit could say which of them is meant. */
  readonly players: PlayerNames;
  readonly competitions: readonly Named<Competition>[];
  readonly countries: readonly NamedCountry[];
  readonly leanings: readonly Leaning[];
  readonly windows: readonly TransferWindow[];
}
