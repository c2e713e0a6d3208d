/** Tables as columns: each field's name once, then its values. Compressed, they take a tenth less than rows. */
import { byText, idOf, lastWord } from './codes';
import { canPackNames, packNames, unpackNames } from './front-coding';

/** Stands for an id that is made from the row's name, and for a last word that alone is used alone. */
const FROM_NAME = 0;

interface Columns {
  readonly fields: readonly string[];
  /** Values of each of `fields`, one for every row, null where a row has none; names in their order as one text. */
  readonly values: readonly (readonly unknown[] | string)[];
}

/** Whether a value is a table as `toColumns` makes it. */
export function isColumns(value: unknown): value is Columns {
  return typeof value === 'object' && value !== null && 'fields' in value && 'values' in value;
}

/** Rows of one table as columns; `fromColumns` gives back what was put in. */
export function toColumns(rows: readonly object[]): Columns {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const written = (row: object, field: string): unknown => {
    const value: unknown = Reflect.get(row, field);
    const name: unknown = Reflect.get(row, 'name');
    return typeof name === 'string' && isFromName(field, value, name) ? FROM_NAME : (value ?? null);
  };
  return { fields, values: fields.map((field) => packed(rows.map((row) => written(row, field)))) };
}

/** Whether a value follows from the row's name. */
function isFromName(field: string, value: unknown, name: string): boolean {
  if (field === 'id') return value === idOf(name);
  return field === 'alone' && Array.isArray(value) && value.length === 1 && value[0] === lastWord(name);
}

/** Names that are sorted, without what each shares with the one before; other values as they are. */
function packed(values: readonly unknown[]): readonly unknown[] | string {
  const names = values.flatMap((value) => (typeof value === 'string' ? [value] : []));
  const sorted =
    names.length === values.length && names.every((name, at) => at === 0 || byText(names[at - 1] ?? '', name) < 0);
  return sorted && names.every(canPackNames) ? packNames(names) : values;
}

/** The rows behind columns. */
export function fromColumns({ fields, values }: Columns): readonly Readonly<Record<string, unknown>>[] {
  const columns = values.map((column) => (typeof column === 'string' ? unpackNames(column) : column));
  const rows = (columns[0] ?? []).map((): Record<string, unknown> => ({}));
  fields.forEach((field, at) => {
    columns[at]?.forEach((value, row) => {
      const to = rows[row];
      if (to !== undefined && value !== null) to[field] = value;
    });
  });
  for (const row of rows) {
    if (row.id === FROM_NAME) row.id = idOf(String(row.name));
    if (row.alone === FROM_NAME) row.alone = [lastWord(String(row.name))];
  }
  return rows;
}
