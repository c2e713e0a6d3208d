/** Transfer windows: in order of time, of believable length, one at a time for a competition, each with a reference. */
import type { WindowRow } from '../schema/football';
import type { Problem, Tables } from '../tables';

const DAY = 86_400_000;
/** The longest that FIFA's rules allow is 16 weeks in a season; a single period of more than 13 is a slip. */
const LONGEST_DAYS = 13 * 7;

const problem = (row: WindowRow, reason: string): Problem => ({ table: 'windows', row: row.id, reason });

function days(row: WindowRow): number {
  return (Date.parse(row.closes) - Date.parse(row.opens)) / DAY;
}

const overlap = (a: WindowRow, b: WindowRow): boolean => a.opens <= b.closes && b.opens <= a.closes;

/** Problems of the table of windows. */
export function checkWindows(tables: Tables): readonly Problem[] {
  return tables.windows.flatMap((row, at) => {
    const length = days(row);
    const id = `${row.country.toLowerCase()}-${row.opens}${row.women ? '-women' : ''}`;
    const twin = tables.windows
      .slice(0, at)
      .find((one) => one.country === row.country && one.women === row.women && overlap(one, row));
    return [
      ...(row.id === id ? [] : [problem(row, `its id must be ${id}`)]),
      ...(length > 0 && length <= LONGEST_DAYS ? [] : [problem(row, `it is open for ${length} days`)]),
      ...(twin === undefined ? [] : [problem(row, `it overlaps ${twin.id}`)]),
      // Opening and closing day may come from two pages.
      ...(row.reference.split(' ').every((one) => URL.canParse(one))
        ? []
        : [problem(row, 'its reference is no address')]),
    ];
  });
}
