/** The second artefact: every row as written, with its public basis. For background and extension pages only. */
import { fromColumns, isColumns, toColumns } from './columns';
import type { BasisTableRow, LeaningRow, RatingRow } from './schema/sources';
import { References, withReferences } from './shared-references';
import type { Tables } from './tables';

/** One documented statement, as a card shows it. */
export interface Statement {
  readonly id: string;
  readonly statement: string;
  readonly grade: 'A' | 'B' | 'C' | 'D';
  readonly reference: string;
  /** YYYY-MM-DD. */
  readonly checked: string;
}

/** The rows, and the questions that a card and the options ask of them. */
export interface Basis extends Tables {
  /** Statements of the tables `basis` and `ratings` by id; unknown ids are left out. */
  statements(ids: readonly string[]): readonly Statement[];
  /** Ratings by others of one source, those for `club` (id) and the general ones; all when `club` is null. */
  ratingsOf(source: string, club: string | null): readonly RatingRow[];
  leaningsOf(source: string): readonly LeaningRow[];
}

function statementOf(row: BasisTableRow | RatingRow): Statement {
  const { id, statement, grade, reference, checked } = row;
  return { id, statement, grade, reference, checked };
}

/** What the artefact's JSON holds. */
interface Packed {
  readonly references: readonly string[];
  /** Each as columns; the catalogue's date as it is. */
  readonly tables: Readonly<Record<string, unknown>>;
}

/** The `basis` artefact of these rows, as `loadBasis` reads it. */
export function packBasis(tables: Tables): string {
  const all: readonly (string | readonly object[])[] = Object.values(tables);
  const references = new References(all.flatMap((table) => (typeof table === 'string' ? [] : table)));
  const packed = Object.entries(tables).map(([name, table]: [string, string | readonly object[]]) => [
    name,
    typeof table === 'string' ? table : toColumns(table.map((row) => references.shorten(row))),
  ]);
  return JSON.stringify({ references: references.all, tables: Object.fromEntries(packed) });
}

/** Reads the `basis` artefact (trusted: made by src/dev/artefacts.ts from checked rows). */
export function loadBasis(basis: string): Basis {
  const { references, tables } = JSON.parse(basis) as Packed;
  const packed = Object.entries(tables).map(([name, table]) => [
    name,
    isColumns(table) ? fromColumns(table).map((row) => withReferences(row, references)) : table,
  ]);
  const data = Object.fromEntries(packed) as Tables;
  const byId = new Map([...data.basis, ...data.ratings].map((row) => [row.id, statementOf(row)]));
  return {
    ...data,
    statements: (ids) => ids.flatMap((id) => byId.get(id) ?? []),
    ratingsOf: (source, club) =>
      data.ratings.filter(
        (row) => row.source === source && (club === null || row.club === undefined || row.club === club),
      ),
    leaningsOf: (source) => data.leanings.filter((row) => row.source === source),
  };
}

/** A rating is old when its table or list (else its check) is more than 18 months before `now` (YYYY-MM-DD). */
export function isOldRating(row: Pick<RatingRow, 'dated' | 'checked'>, now: string): boolean {
  const [year, month] = (row.dated ?? row.checked).split('-').map(Number);
  const [nowYear, nowMonth] = now.split('-').map(Number);
  if (year === undefined || nowYear === undefined) return true;
  return (nowYear - year) * 12 + (nowMonth ?? 1) - (month ?? 1) > 18;
}
