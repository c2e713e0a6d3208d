/** `knowledge verify`: every check over every row; what has not been looked up yet is listed, not refused. */
import { checkCatalogue } from '../../knowledge/checks/index';
import { checkTables, problemLine, type Tables } from '../../knowledge/tables';

interface Dated {
  readonly id?: string;
  readonly name: string;
  readonly checked?: { readonly date: string } | undefined;
}

/** Rows whose facts nobody has looked up, by table. */
function unchecked(tables: Tables): readonly (readonly [table: string, names: readonly string[], rows: number])[] {
  const { clubs, outlets, journalists, accounts, persons, owners, competitions, countries, seasons } = tables;
  const dated: Readonly<Record<string, readonly Dated[]>> = {
    clubs,
    outlets,
    journalists,
    accounts,
    persons,
    owners,
    competitions,
    countries,
    seasons,
  };
  return Object.entries(dated).map(([table, rows]) => {
    const open = rows.filter((row) => row.checked === undefined);
    return [table, open.map((row) => row.id ?? row.name), rows.length] as const;
  });
}

/** The report, and whether any row is refused. */
export function verify(all: boolean): { readonly text: string; readonly sound: boolean } {
  const { tables, problems } = checkTables();
  // Rows that the schema refuses would make those that name them look wrong too.
  const found = problems.length > 0 ? problems : checkCatalogue(tables);
  const lines = unchecked(tables).map(([table, names, rows]) => {
    const head = `${table}: ${rows - names.length} of ${rows} rows say where they were checked`;
    return all && names.length > 0 ? `${head}; the others: ${names.join(', ')}` : head;
  });
  const verdict = found.length === 0 ? 'every row holds' : `${found.length} problems`;
  return { text: `${[...found.map(problemLine), ...lines, verdict].join('\n')}\n`, sound: found.length === 0 };
}
