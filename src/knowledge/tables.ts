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
import * as schema from './schema';

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
  readonly clubs: readonly schema.ClubRow[];
  readonly outlets: readonly schema.OutletRow[];
  readonly journalists: readonly schema.JournalistRow[];
  readonly accounts: readonly schema.AccountRow[];
  readonly collectives: readonly schema.CollectiveRow[];
  readonly persons: readonly schema.PersonRow[];
  readonly players: readonly schema.PlayerRow[];
  readonly seasons: readonly schema.SeasonRow[];
  readonly competitions: readonly schema.CompetitionRow[];
  readonly countries: readonly schema.CountryRow[];
  readonly leanings: readonly schema.LeaningRow[];
  readonly basis: readonly schema.BasisTableRow[];
  readonly ratings: readonly schema.RatingRow[];
  readonly owners: readonly schema.OwnerRow[];
  readonly windows: readonly schema.WindowRow[];
  readonly words: readonly schema.WordRow[];
}

/** Every row that the schema accepts, and what it refuses. */
export function checkTables(): { readonly tables: Tables; readonly problems: readonly Problem[] } {
  const read = new Reader();
  const tables = {
    date: meta.date,
    clubs: read.rows('clubs', schema.clubRow, clubs),
    outlets: read.rows('outlets', schema.outletRow, outlets),
    journalists: read.rows('journalists', schema.journalistRow, journalists),
    accounts: read.rows('accounts', schema.accountRow, accounts),
    collectives: read.rows('collectives', schema.collectiveRow, collectives),
    persons: read.rows('persons', schema.personRow, persons),
    players: read.rows('players', schema.playerRow, players),
    seasons: read.rows('seasons', schema.seasonRow, seasons),
    competitions: read.rows('competitions', schema.competitionRow, competitions),
    countries: read.rows('countries', schema.countryRow, countries),
    leanings: read.rows('leanings', schema.leaningRow, leanings),
    basis: read.rows('basis', schema.basisRow, basis),
    ratings: read.rows('ratings', schema.ratingRow, ratings),
    owners: read.rows('owners', schema.ownerRow, owners),
    windows: read.rows('windows', schema.windowRow, windows),
    words: read.rows('words', schema.wordRow, words),
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
