/** Calendar arithmetic on ISO days without a clock. */

/** Last day that a date of day, month or year precision can mean, as days since 1970; null for anything else. */
export function lastDay(iso: string): number | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (parts === null) return null;
  const year = Number(parts[1]);
  const month = parts[2] === undefined ? 12 : Number(parts[2]);
  const ms = parts[3] === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, Number(parts[3]));
  return Math.floor(ms / 86_400_000);
}

/** Whole days from the latest that `earlier` can mean to `later`; null when either is no date. */
export function daysBetween(earlier: string, later: string): number | null {
  const from = lastDay(earlier);
  const to = lastDay(later);
  return from === null || to === null ? null : to - from;
}
