/** `knowledge verify`: what is known of the clubs of each league that the catalogue means to hold whole. */
import type { ClubRow, CompetitionRow } from '../../knowledge/schema/football';
import type { Tables } from '../../knowledge/tables';

/** What is counted of a club, by the word shown. */
const FIELDS: Readonly<Record<string, (club: ClubRow) => boolean>> = {
  city: (club) => club.city !== undefined,
  ground: (club) => club.stadium !== undefined,
  nickname: (club) => club.nicknames.length > 0,
  rivals: (club) => club.rivals.length > 0,
};

/** "city 18, ground 17", over `clubs`; with `all` the ids of those of which a field is not known. */
function counts(clubs: readonly ClubRow[], all: boolean): string {
  const told = Object.entries(FIELDS).map(([field, has]) => {
    const missing = clubs.filter((club) => !has(club)).map((club) => club.id);
    const names = all && missing.length > 0 ? ` (not: ${missing.join(' ')})` : '';
    return `${field} ${clubs.length - missing.length}${names}`;
  });
  return told.join(', ');
}

/** Clubs of a league, which rows may call by any of its names. */
const clubsOf = ({ name, names }: CompetitionRow, { clubs }: Tables): readonly ClubRow[] =>
  clubs.filter(({ league }) => league !== undefined && [name, ...names].includes(league));

/** A line for each such league and one for them all. */
export function leagueLines(tables: Tables, all: boolean): readonly string[] {
  const leagues = tables.competitions.filter((row) => row.clubs !== undefined);
  const held = leagues.map((row) => ({ row, clubs: clubsOf(row, tables) }));
  const whole = held.flatMap(({ clubs }) => clubs);
  const size = leagues.reduce((sum, row) => sum + (row.clubs ?? 0), 0);
  return [
    ...held.map(({ row, clubs }) => {
      const season = row.season === undefined ? '' : ` ${row.season}`;
      return `${row.name}${season}: ${clubs.length} of ${row.clubs} clubs; ${counts(clubs, all)}`;
    }),
    `${leagues.length} leagues: ${whole.length} of ${size} clubs; ${counts(whole, false)}`,
  ];
}
