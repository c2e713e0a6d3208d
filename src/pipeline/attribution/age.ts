/** Arithmetic on days given as YYYY, YYYY-MM or YYYY-MM-DD; a bare month or year counts by its last day. */

/** A report this many days older than the page is an old one. */
export const STALE_DAYS = 14;

const DAY_MS = 86_400_000;

function lastDay(iso: string): number {
  const [year = '1970', month, day] = iso.split('-');
  if (day !== undefined) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (month !== undefined) return Date.UTC(Number(year), Number(month), 0);
  return Date.UTC(Number(year), 12, 0);
}

/** Whole days from the end of `earlier` to `later`; negative when it lies after. */
export function daysBetween(earlier: string, later: string): number {
  return Math.floor((lastDay(later) - lastDay(earlier)) / DAY_MS);
}
