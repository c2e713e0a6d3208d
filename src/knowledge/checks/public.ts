/** A reference is something that anybody can open: no path of ours, no number in somebody's index. */
import type { Problem, Tables } from '../tables';

/** Tables whose rows say in `checked` or `reference` where they were read. */
const REFERENCED = [
  'clubs',
  'outlets',
  'journalists',
  'accounts',
  'collectives',
  'seasons',
  'competitions',
  'countries',
  'ratings',
  'owners',
  'windows',
  'persons',
  'basis',
] as const satisfies readonly (keyof Tables)[];

/** A path relative to our own folders, a bare number, or "stored file 123": nobody else can look there. */
const OURS = /^\.|^[\d\s,;]+$|\bstored files?\b/iu;

interface Row {
  readonly id?: string;
  readonly name?: string;
  readonly reference?: string;
  /** In tables with a `reference`, only its day. */
  readonly checked?: string | { readonly ref: string } | undefined;
}

const referenceOf = ({ reference, checked }: Row): string =>
  reference ?? (typeof checked === 'object' ? checked.ref : '');

/** References that only we can follow. */
export function checkPublic(tables: Tables): readonly Problem[] {
  return REFERENCED.flatMap((table) => {
    const rows: readonly Row[] = tables[table];
    return rows
      .filter((row) => OURS.test(referenceOf(row)))
      .map((row) => ({ table, row: row.id ?? row.name ?? '', reason: 'its reference is not public' }));
  });
}
