/** Clubs: names, rivals, leagues, and no safe form that two clubs share. */
import { nameKey } from '../fold';
import type { ClubRow } from '../schema/football';
import { gradedSurfaces } from '../surfaces';
import type { Problem, Tables } from '../tables';

const problem = (row: ClubRow, reason: string): Problem => ({ table: 'clubs', row: row.id, reason });

function ofRow(row: ClubRow, byId: ReadonlyMap<string, ClubRow>, leagues: ReadonlySet<string>): readonly Problem[] {
  const forms = [row.name, row.short, ...row.names, ...row.nicknames].filter((form) => form !== undefined);
  const keys = forms.map(nameKey);
  return [
    ...forms.filter((_, at) => keys.indexOf(keys[at] ?? '') < at).map((form) => problem(row, `has "${form}" twice`)),
    ...[...row.safe, ...row.weak]
      .filter((form) => !forms.includes(form))
      .map((form) => problem(row, `sets the strength of "${form}", which is no name of it`)),
    ...row.safe.filter((form) => row.weak.includes(form)).map((form) => problem(row, `"${form}" is safe and weak`)),
    ...row.rivals
      .filter((rival) => rival === row.id || byId.get(rival)?.rivals.includes(row.id) !== true)
      .map((rival) => problem(row, `the rivalry with ${rival} is not mutual`)),
    ...(row.league === undefined || leagues.has(row.league)
      ? []
      : [problem(row, `there is no competition "${row.league}"`)]),
  ];
}

function shared(tables: Tables): readonly Problem[] {
  const owner = new Map<string, string>();
  return gradedSurfaces(tables).flatMap(({ kind, id, text, strength }) => {
    if (kind !== 'club' || strength !== 'safe') return [];
    const key = nameKey(text);
    const other = owner.get(key);
    owner.set(key, id);
    if (other === undefined || other === id) return [];
    return [{ table: 'clubs', row: id, reason: `"${text}" is a safe name of ${other} too` }];
  });
}

/** Problems of the clubs table. */
export function checkClubs(tables: Tables): readonly Problem[] {
  const byId = new Map(tables.clubs.map((row) => [row.id, row]));
  const leagues = new Set(tables.competitions.flatMap((row) => [row.name, ...row.names]));
  return [...tables.clubs.flatMap((row) => ofRow(row, byId, leagues)), ...shared(tables)];
}
