/** Tables of the packed text whose rows have names: a line is split only when its row is asked for. */
import { FIELD, HEAD } from './codes';
import type { MatchForm } from './encoded';
import { namedForms, nameIn } from './forms';
import { LazyRows } from './lazy-rows';

/** The fields of a line or a head. */
export type Fields = readonly string[];

/** A table of rows with names: a line for each row, some under a line with what they share. */
export interface NamedTable<T> {
  /** The packed table as it is. */
  readonly text: string;
  /** Rows by their ids. */
  readonly rows: LazyRows<T>;
  /** The fields of a line: a row's name with its forms is the first. */
  fields(line: number): Fields;
  /** The names in a field of a line, by number. */
  names(line: number, field?: number): readonly MatchForm[];
}

/** Fields of the head above a line; lines that are asked for in order cost one look each. */
function headLookup(lines: readonly string[]): (line: number) => Fields {
  let known = -1;
  let head: Fields = [];
  return (line) => {
    let at = line - 1;
    while (at >= 0 && at !== known && !lines[at]?.startsWith(HEAD)) at--;
    if (at !== known) head = lines[at]?.slice(1).split(FIELD) ?? [];
    known = line;
    return head;
  };
}

/** Opens a packed table. */
export function tableOf<T>(
  text: string,
  keyOf: (row: T) => string,
  rowOf: (name: string, fields: Fields, head: Fields, line: number) => T,
): NamedTable<T> {
  const lines = text === '' ? [] : text.split('\n');
  const headOf = headLookup(lines);
  const fields = (at: number): Fields => lines[at]?.split(FIELD) ?? [];
  const make = (at: number): T | null => {
    const own = fields(at);
    return own[0]?.startsWith(HEAD) ? null : rowOf(nameIn(own[0] ?? ''), own, headOf(at), at);
  };
  return {
    text,
    rows: new LazyRows(lines.length, make, keyOf),
    fields,
    names: (at, field = 0) => namedForms(fields(at)[field] ?? ''),
  };
}
