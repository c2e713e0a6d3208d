/** Which sources are shown, and in which groups. Pure. */
import { fold } from '../knowledge/fold';
import type { SourceRow } from './catalogue';

/** What the list of sources is grouped by. */
export type Grouping = 'kind' | 'country' | 'club';
/** Which sources are listed. */
export type Shown = 'all' | 'muted' | 'followed' | 'own';

/** Sources under one heading. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly SourceRow[];
}

/** Rows that contain every word of the query in a name, domain or handle. */
export function found(rows: readonly SourceRow[], query: string): readonly SourceRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return words.length === 0 ? rows : rows.filter((row) => words.every((word) => row.words.includes(word)));
}

/** Kind, country or club ids that put a row into groups; a source tied to two clubs stands in both groups. */
function keysOf(row: SourceRow, by: Grouping): readonly string[] {
  if (by === 'kind') return [row.kind];
  if (by === 'country') return [row.country ?? ''];
  return row.clubs.length === 0 ? [''] : row.clubs;
}

/** Groups by their label; the one for rows without a country or club stands last. */
export function grouped(rows: readonly SourceRow[], by: Grouping, label: (key: string) => string): readonly Group[] {
  const groups = new Map<string, SourceRow[]>();
  for (const row of rows) {
    for (const key of keysOf(row, by)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  const last = (key: string) => Number(key === '');
  return [...groups]
    .map(([key, inside]) => ({ key, label: label(key), rows: inside }))
    .sort((a, b) => last(a.key) - last(b.key) || a.label.localeCompare(b.label));
}
