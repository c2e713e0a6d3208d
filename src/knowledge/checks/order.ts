/** Rows are sorted by id (or name) and no two share it: a pull request then shows what changed, and only that. */
import { byText } from '../codes';
import type { Problem, Tables } from '../tables';

type Key = (row: Readonly<Record<string, unknown>>) => string;

const by =
  (field: string): Key =>
  (row) =>
    String(row[field]);

/** What each table is sorted by. */
const KEYS: readonly (readonly [keyof Tables, Key])[] = [
  ['clubs', by('id')],
  ['outlets', by('id')],
  ['journalists', by('id')],
  ['accounts', by('id')],
  ['collectives', by('id')],
  ['leanings', by('id')],
  ['basis', by('id')],
  ['ratings', by('id')],
  ['owners', by('id')],
  ['windows', by('id')],
  ['persons', by('name')],
  ['players', by('name')],
  ['seasons', by('name')],
  ['competitions', by('name')],
  ['countries', by('code')],
  ['words', by('word')],
];

/** Unsorted and repeated rows. */
export function checkOrder(tables: Tables): readonly Problem[] {
  return KEYS.flatMap(([table, key]) => {
    const rows = tables[table];
    if (typeof rows === 'string') return [];
    const keys = rows.map((row) => key({ ...row }));
    return keys.flatMap((row, at) => {
      const before = keys[at - 1];
      if (before === undefined || byText(before, row) < 0) return [];
      return [{ table, row, reason: before === row ? 'stands twice' : `must stand before ${before}` }];
    });
  });
}
