/** What rows of the reader's own additions may say, from wherever they come: storage, a message, a pack. Total, pure. */
import * as v from 'valibot';
import { nameKey } from './fold';
import type { Own, OwnLeaning, OwnOutlet, OwnRating } from './own';
import { outletKind, relation } from './vocabulary';

/** Longer lists were not made by a reader. */
export const MOST_OWN = { outlets: 300, leanings: 1000, ratings: 1000, hiddenRatings: 1000 } as const;

const id = v.pipe(v.string(), v.maxLength(100), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not an id'));
const name = v.pipe(
  v.string(),
  v.maxLength(60, 'longer than 60 characters'),
  v.check((text) => /[\p{L}\p{N}]/u.test(text) && text === text.trim(), 'not a name'),
);
const domain = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[a-z0-9-]+)*$/, 'not a domain'),
);

/** An own outlet in storage or in a file. */
export const ownOutlet: v.GenericSchema<unknown, OwnOutlet> = v.strictObject({
  id: v.pipe(id, v.startsWith('own-', 'does not begin with "own-"')),
  name,
  kind: outletKind,
  domains: v.pipe(v.array(domain), v.maxLength(10, 'more than 10')),
});

/** An own tie in storage or in a file. */
export const ownLeaning: v.GenericSchema<unknown, OwnLeaning> = v.strictObject({
  source: id,
  club: id,
  relation: v.union([relation, v.literal('none')], 'not a relation'),
  date: v.pipe(v.string(), v.isoDate('not a day (YYYY-MM-DD)')),
});

/** An own rating in storage or in a file. */
export const ownRating: v.GenericSchema<unknown, OwnRating> = v.strictObject({
  rating: id,
  statement: v.pipe(
    v.string(),
    v.maxLength(80, 'longer than 80 characters'),
    v.check((text) => /[\p{L}\p{N}]/u.test(text) && !/\p{Cc}/u.test(text) && text === text.trim(), 'not a rating'),
  ),
  date: v.pipe(v.string(), v.isoDate('not a day (YYYY-MM-DD)')),
});

/** Id of a rating that the reader does not want to see. */
export const hiddenRating: v.GenericSchema<unknown, string> = id;

/** Rows within the limits, all valid: for messages of our own pages. */
export const ownSchema: v.GenericSchema<unknown, Own> = v.strictObject({
  outlets: v.pipe(v.array(ownOutlet), v.maxLength(MOST_OWN.outlets)),
  leanings: v.pipe(v.array(ownLeaning), v.maxLength(MOST_OWN.leanings)),
  ratings: v.pipe(v.array(ownRating), v.maxLength(MOST_OWN.ratings)),
  hiddenRatings: v.pipe(v.array(hiddenRating), v.maxLength(MOST_OWN.hiddenRatings)),
});

/** What makes two rows the same one. */
export const OWN_KEYS = {
  outlets: (row: OwnOutlet) => row.id,
  leanings: (row: OwnLeaning) => `${row.source} ${row.club}`,
  ratings: (row: OwnRating) => row.rating,
  hiddenRatings: (row: string) => row,
} as const;

/** Each key once, the later row in place of the earlier one. */
export function uniqueRows<T>(rows: readonly T[], key: (row: T) => string): readonly T[] {
  return [...new Map(rows.map((row) => [key(row), row])).values()];
}

function valid<T>(raw: unknown, row: v.GenericSchema<unknown, T>, key: (row: T) => string, most: number): readonly T[] {
  if (!Array.isArray(raw)) return [];
  const rows = raw.slice(0, most).flatMap((one) => {
    const parsed = v.safeParse(row, one);
    return parsed.success ? [parsed.output] : [];
  });
  return uniqueRows(rows, key);
}

/** The valid rows of whatever was found. Never throws; parsing its own result changes nothing. */
export function parseOwn(raw: unknown): Own {
  const fields: Readonly<Record<string, unknown>> =
    typeof raw === 'object' && raw !== null ? Object.assign(Object.create(null), raw) : {};
  return {
    outlets: valid(fields.outlets, ownOutlet, OWN_KEYS.outlets, MOST_OWN.outlets),
    leanings: valid(fields.leanings, ownLeaning, OWN_KEYS.leanings, MOST_OWN.leanings),
    ratings: valid(fields.ratings, ownRating, OWN_KEYS.ratings, MOST_OWN.ratings),
    hiddenRatings: valid(fields.hiddenRatings, hiddenRating, OWN_KEYS.hiddenRatings, MOST_OWN.hiddenRatings),
  };
}

/** Id of an own outlet: from its name where that has Latin letters, else from its domain; null where neither has. */
export function ownId(outlet: string, domains: readonly string[]): string | null {
  for (const text of [outlet, domains[0] ?? '']) {
    const key = nameKey(text).replaceAll(' ', '-');
    if (/^[a-z0-9-]+$/.test(key)) return `own-${key}`;
  }
  return null;
}
