/** `knowledge verify`: every check over every row; what has not been looked up yet, or is left empty, is listed, not refused. */
import { checkCatalogue } from '../../knowledge/checks/index';
import { checkTables, problemLine, type Tables } from '../../knowledge/tables';
import { leagueLines } from './leagues';

interface Row {
  readonly id?: string;
  readonly name: string;
  readonly checked?: { readonly date: string } | undefined;
}

/** A line of the report: rows of which something holds, and the names of the others. */
interface Share {
  readonly table: string;
  readonly holds: string;
  readonly all: number;
  readonly others: readonly string[];
}

function share<T extends Row>(table: string, rows: readonly T[], holds: string, has: (row: T) => boolean): Share {
  const others = rows.filter((row) => !has(row)).map((row) => row.id ?? row.name);
  return { table, holds, all: rows.length, others };
}

/** Where facts were looked up, by table. */
function lookedUp(tables: Tables): readonly Share[] {
  const { clubs, outlets, journalists, accounts, collectives, persons, owners, competitions, countries, seasons } =
    tables;
  const dated: Readonly<Record<string, readonly Row[]>> = {
    clubs,
    outlets,
    journalists,
    accounts,
    collectives,
    persons,
    owners,
    competitions,
    countries,
    seasons,
  };
  return Object.entries(dated).map(([table, rows]) =>
    share(table, rows, 'say where they were checked', (row) => row.checked !== undefined),
  );
}

/** What is said of clubs and sources, and of whom it is not: an empty field is one that nobody could check. */
function leftEmpty({ clubs, outlets, journalists, accounts }: Tables): readonly Share[] {
  return [
    share('clubs', clubs, 'have a league', (row) => row.league !== undefined),
    share('clubs', clubs, 'have a city', (row) => row.city !== undefined),
    share('clubs', clubs, 'have a ground', (row) => row.stadium !== undefined),
    share('clubs', clubs, 'have a nickname', (row) => row.nicknames.length > 0),
    share('clubs', clubs, 'have rivals', (row) => row.rivals.length > 0),
    share('outlets', outlets, 'have a web address', (row) => row.domains.length > 0),
    share('outlets', outlets, 'have a handle', (row) => row.handles.length > 0),
    share('outlets', outlets, 'have an owner', (row) => row.owner !== undefined),
    share('journalists', journalists, 'have an employer', (row) => row.outlets.length > 0),
    share('journalists', journalists, 'have a handle', (row) => row.handles.length > 0),
    share('accounts', accounts, 'have a handle', (row) => row.handles.length > 0),
  ];
}

/** The report, and whether any row is refused; `all` names the rows that are open or empty. */
export function verify(all: boolean): { readonly text: string; readonly sound: boolean } {
  const { tables, problems } = checkTables();
  // Rows that the schema refuses would make those that name them look wrong too.
  const found = problems.length > 0 ? problems : checkCatalogue(tables);
  const lines = [...lookedUp(tables), ...leftEmpty(tables)].map((one) => {
    const head = `${one.table}: ${one.all - one.others.length} of ${one.all} rows ${one.holds}`;
    return all && one.others.length > 0 ? `${head}; the others: ${one.others.join(', ')}` : head;
  });
  const verdict = found.length === 0 ? 'every row holds' : `${found.length} problems`;
  const report = [...found.map(problemLine), ...lines, ...leagueLines(tables, all), verdict];
  return { text: `${report.join('\n')}\n`, sound: found.length === 0 };
}
