/** Nobody is in the catalogue as a player and as somebody who is none, nor twice under two spellings. */
import { nameKey } from '../fold';
import type { Problem, Tables } from '../tables';

/** Problems of the tables of persons and players. */
export function checkPeople(tables: Tables): readonly Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, string>();
  for (const [table, rows] of [
    ['persons', tables.persons],
    ['players', tables.players],
  ] as const) {
    for (const { name } of rows) {
      const before = known.get(nameKey(name));
      if (before !== undefined) problems.push({ table, row: name, reason: `is in ${before} too` });
      known.set(nameKey(name), table);
    }
  }
  for (const row of tables.players) {
    if ((row.mononym === true) === row.name.includes(' ')) {
      problems.push({ table: 'players', row: row.name, reason: 'a name of one word, and only that, is a mononym' });
    }
  }
  return problems;
}
