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
import windows from './data/windows.json';
import words from './data/words.json';
import * as schema from './schema';

/** Parses the rows of one table; the error names the table, the row and the reason. */
function table<T>(name: string, row: v.GenericSchema<unknown, T>, rows: readonly unknown[]): readonly T[] {
  return rows.map((raw, at) => {
    const parsed = v.safeParse(row, raw);
    if (parsed.success) return parsed.output;
    const where = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`).join('; ');
    throw new Error(`data/${name}.json, row ${at + 1} ${JSON.stringify(raw).slice(0, 80)} — ${where}`);
  });
}

export interface Tables {
  readonly date: string;
  readonly clubs: readonly schema.ClubRow[];
  readonly outlets: readonly schema.OutletRow[];
  readonly journalists: readonly schema.JournalistRow[];
  readonly accounts: readonly schema.AccountRow[];
  readonly collectives: readonly schema.CollectiveRow[];
  readonly persons: readonly schema.PersonRow[];
  readonly players: readonly schema.PlayerRow[];
  readonly competitions: readonly schema.CompetitionRow[];
  readonly countries: readonly schema.CountryRow[];
  readonly leanings: readonly schema.LeaningRow[];
  readonly basis: readonly schema.BasisTableRow[];
  readonly ratings: readonly schema.RatingRow[];
  readonly owners: readonly schema.OwnerRow[];
  readonly windows: readonly schema.WindowRow[];
  readonly words: readonly schema.WordRow[];
}

/** Reads and checks every table; throws with table, row and reason. */
export function readTables(): Tables {
  return {
    date: meta.date,
    clubs: table('clubs', schema.clubRow, clubs),
    outlets: table('outlets', schema.outletRow, outlets),
    journalists: table('journalists', schema.journalistRow, journalists),
    accounts: table('accounts', schema.accountRow, accounts),
    collectives: table('collectives', schema.collectiveRow, collectives),
    persons: table('persons', schema.personRow, persons),
    players: table('players', schema.playerRow, players),
    competitions: table('competitions', schema.competitionRow, competitions),
    countries: table('countries', schema.countryRow, countries),
    leanings: table('leanings', schema.leaningRow, leanings),
    basis: table('basis', schema.basisRow, basis),
    ratings: table('ratings', schema.ratingRow, ratings),
    owners: table('owners', schema.ownerRow, owners),
    windows: table('windows', schema.windowRow, windows),
    words: table('words', schema.wordRow, words),
  };
}
