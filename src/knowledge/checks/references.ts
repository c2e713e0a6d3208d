/** Every id that a row names is the id of a row. */
import type { Problem, Tables } from '../tables';

const ids = (rows: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(rows.map((row) => row.id));

/** Ids that lead nowhere, and basis rows that nothing rests on. */
export function checkReferences(tables: Tables): readonly Problem[] {
  const clubs = ids(tables.clubs);
  const outlets = ids(tables.outlets);
  const sources = new Set([...outlets, ...ids(tables.journalists), ...ids(tables.accounts)]);
  const basis = ids(tables.basis);
  const owners = ids(tables.owners);
  const countries = new Set(tables.countries.map((row) => row.code));
  const problems: Problem[] = [];
  const need = (known: ReadonlySet<string>, named: readonly (string | undefined)[], of: string, table: string) => {
    for (const one of named) {
      if (one !== undefined && !known.has(one)) problems.push({ table, row: of, reason: `there is no row ${one}` });
    }
  };
  for (const row of tables.clubs) {
    need(clubs, row.rivals, row.id, 'clubs');
    need(countries, [row.country], row.id, 'clubs');
  }
  for (const row of tables.outlets) {
    need(owners, [row.owner], row.id, 'outlets');
    need(countries, [row.country], row.id, 'outlets');
  }
  for (const row of tables.journalists) {
    need(outlets, row.outlets, row.id, 'journalists');
    need(clubs, row.clubs, row.id, 'journalists');
  }
  for (const row of tables.accounts) need(clubs, [row.club], row.id, 'accounts');
  for (const row of tables.collectives) need(clubs, row.homeClubs, row.id, 'collectives');
  for (const row of tables.leanings) {
    need(sources, [row.source], row.id, 'leanings');
    need(clubs, [row.club], row.id, 'leanings');
    need(basis, row.basis, row.id, 'leanings');
  }
  for (const row of tables.ratings) {
    need(sources, [row.source], row.id, 'ratings');
    need(clubs, [row.club], row.id, 'ratings');
  }
  for (const row of tables.windows) need(countries, [row.country], row.id, 'windows');
  const seasons = new Set(tables.seasons.map((row) => row.name));
  for (const row of tables.players) need(seasons, [row.season], row.name, 'players');
  const used = new Set(tables.leanings.flatMap((row) => row.basis));
  for (const row of tables.basis) {
    if (!used.has(row.id)) problems.push({ table: 'basis', row: row.id, reason: 'no leaning rests on it' });
  }
  return problems;
}
