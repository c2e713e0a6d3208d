/** All tables, parsed. For the artefact script, the maintainer's command and tests; never part of the extension. */
import * as v from 'valibot';
import accounts from './data/accounts.json';
import basis from './data/basis.json';
import clubs from './data/clubs.json';
import collectives from './data/collectives.json';
import competitions from './data/competitions.json';
import countries from './data/countries.json';
import journalists from './data/journalists.json';
import leanings from './data/leanings.json';
import meta from './data/meta.json';
import outlets from './data/outlets.json';
import owners from './data/owners.json';
import persons from './data/persons.json';
import players from './data/players.json';
import ratings from './data/ratings.json';
import seasons from './data/seasons.json';
import windows from './data/windows.json';
import words from './data/words.json';
import * as football from './schema/football';
import * as people from './schema/people';
import * as sources from './schema/sources';

/** A row that may not stand, and why. */
export interface Problem {
  readonly table: string;
  /** The row's id or name, or its number where it has none. */
  readonly row: string;
  readonly reason: string;
}

/** Collects what the schema refuses, over all tables. */
class Reader {
  readonly problems: Problem[] = [];

  rows<T>(table: string, row: v.GenericSchema<unknown, T>, rows: readonly unknown[]): readonly T[] {
    return rows.flatMap((raw, at) => {
      const parsed = v.safeParse(row, raw);
      if (parsed.success) return [parsed.output];
      const reason = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`).join('; ');
      this.problems.push({ table, row: `row ${at + 1} ${JSON.stringify(raw).slice(0, 80)}`, reason });
      return [];
    });
  }
}

/** All tables as they are written, checked against the schema. */
export interface Tables {
  readonly date: string;
  readonly clubs: readonly football.ClubRow[];
  readonly outlets: readonly sources.OutletRow[];
  readonly journalists: readonly sources.JournalistRow[];
  readonly accounts: readonly sources.AccountRow[];
  readonly collectives: readonly sources.CollectiveRow[];
  readonly persons: readonly people.PersonRow[];
  readonly players: readonly people.PlayerRow[];
  readonly seasons: readonly people.SeasonRow[];
  readonly competitions: readonly football.CompetitionRow[];
  readonly countries: readonly football.CountryRow[];
  readonly leanings: readonly sources.LeaningRow[];
  readonly basis: readonly sources.BasisTableRow[];
  readonly ratings: readonly sources.RatingRow[];
  readonly owners: readonly sources.OwnerRow[];
  readonly windows: readonly football.WindowRow[];
  readonly words: readonly people.WordRow[];
}

/** Every row that the schema accepts, and what it refuses. */
export function checkTables(): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const read = new Reader();
  const tables = {
    date: meta.date,
    clubs: read.rows('clubs', football.clubRow, clubs),
    outlets: read.rows('outlets', sources.outletRow, outlets),
    journalists: read.rows('journalists', sources.journalistRow, journalists),
    accounts: read.rows('accounts', sources.accountRow, accounts),
    collectives: read.rows('collectives', sources.collectiveRow, collectives),
    persons: read.rows('persons', people.personRow, persons),
    players: read.rows('players', people.playerRow, players),
    seasons: read.rows('seasons', people.seasonRow, seasons),
    competitions: read.rows('competitions', football.competitionRow, competitions),
    countries: read.rows('countries', football.countryRow, countries),
    leanings: read.rows('leanings', sources.leaningRow, leanings),
    basis: read.rows('basis', sources.basisRow, basis),
    ratings: read.rows('ratings', sources.ratingRow, ratings),
    owners: read.rows('owners', sources.ownerRow, owners),
    windows: read.rows('windows', football.windowRow, windows),
    words: read.rows('words', people.wordRow, words),
  };
  return { tables, problems: read.problems };
}

/** One line about a refused row. */
export function problemLine({ table, row, reason }: Problem): string {
  return `data/${table}.json, ${row}: ${reason}`;
}

/** All tables; throws with table, row and reason where the schema refuses a row. */
export function readTables(): Tables {
  const { tables, problems } = checkTables();
  if (problems.length > 0) throw new Error(problems.map(problemLine).join('\n'));
  return tables;
}
