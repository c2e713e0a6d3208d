/** Packs: the reader's own additions as a file, to keep or to pass on. Stricter than storage: one bad row refuses all. */
import * as v from 'valibot';
import type { Own } from './own';
import { hiddenRating, MOST_OWN, OWN_KEYS, ownLeaning, ownOutlet, ownRating, uniqueRows } from './own-rows';

const FORMAT = 'pinch-of-salt pack';
const VERSION = 1;
/** No honest pack is longer (characters). */
export const LONGEST_PACK = 500_000;

/** Ids that a pack's rows may refer to, beside its own outlets. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  readonly clubs: ReadonlySet<string>;
  readonly ratings: ReadonlySet<string>;
}

export type PackProblem =
  | { readonly why: 'too-long' | 'not-json' | 'not-a-pack' | 'newer' | 'empty' }
  | { readonly why: 'table'; readonly table: string }
  | {
      readonly why: 'row';
      readonly table: keyof Own;
      /** Counted from 1. */
      readonly row: number;
      /** In English, with the field: "domains.0: not a domain". */
      readonly reason: string;
    };
type PackResult = { readonly ok: true; readonly own: Own } | { readonly ok: false; readonly problem: PackProblem };

/** The reader's own rows as the object that is saved to a file. */
export function exportPack(own: Own): Readonly<Record<string, unknown>> {
  return { format: FORMAT, version: VERSION, ...own };
}

/** Leaves the reading of a pack at the first thing that is wrong. */
class Refused extends Error {
  constructor(readonly problem: PackProblem) {
    super(problem.why);
  }
}

function rowsOf<T>(raw: unknown, table: keyof Own, schema: v.GenericSchema<unknown, T>): readonly T[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || raw.length > MOST_OWN[table]) throw new Refused({ why: 'table', table });
  return raw.map((one, at) => {
    const parsed = v.safeParse(schema, one);
    if (parsed.success) return parsed.output;
    const [issue] = parsed.issues;
    const reason = `${v.getDotPath(issue) ?? 'row'}: ${issue.message}`;
    throw new Refused({ why: 'row', table, row: at + 1, reason });
  });
}

function refer(table: keyof Own, field: string, ids: readonly string[], known: ReadonlySet<string>): void {
  const at = ids.findIndex((id) => !known.has(id));
  if (at < 0) return;
  throw new Refused({ why: 'row', table, row: at + 1, reason: `${field}: no ${field} "${ids[at]}"` });
}

function referAll({ outlets, leanings, ratings }: Own, known: Known): void {
  const sources = new Set([...known.sources, ...outlets.map((row) => row.id)]);
  const sourceIds = leanings.map((row) => row.source);
  const clubIds = leanings.map((row) => row.club);
  const ratingIds = ratings.map((row) => row.rating);
  refer('leanings', 'source', sourceIds, sources);
  refer('leanings', 'club', clubIds, known.clubs);
  refer('ratings', 'rating', ratingIds, known.ratings);
}

function read(text: string, known: Known): Own {
  if (text.length > LONGEST_PACK) throw new Refused({ why: 'too-long' });
  const raw: unknown = JSON.parse(text);
  if (typeof raw !== 'object' || raw === null) throw new Refused({ why: 'not-a-pack' });
  const { format, version, outlets, leanings, ratings, hiddenRatings, ...others } = { ...raw } as Record<
    string,
    unknown
  >;
  if (format !== FORMAT || typeof version !== 'number') throw new Refused({ why: 'not-a-pack' });
  if (version > VERSION) throw new Refused({ why: 'newer' });
  const [other] = Object.keys(others);
  if (other !== undefined) throw new Refused({ why: 'table', table: other });
  const own: Own = {
    outlets: uniqueRows(rowsOf(outlets, 'outlets', ownOutlet), OWN_KEYS.outlets),
    leanings: uniqueRows(rowsOf(leanings, 'leanings', ownLeaning), OWN_KEYS.leanings),
    ratings: uniqueRows(rowsOf(ratings, 'ratings', ownRating), OWN_KEYS.ratings),
    hiddenRatings: uniqueRows(rowsOf(hiddenRatings, 'hiddenRatings', hiddenRating), OWN_KEYS.hiddenRatings),
  };
  referAll(own, known);
  if (Object.values(own).every((rows) => rows.length === 0)) throw new Refused({ why: 'empty' });
  return own;
}

/** The additions in a pack's text, or what is wrong with it: the table, the row and the reason. */
export function readPack(text: string, known: Known): PackResult {
  try {
    return { ok: true, own: read(text, known) };
  } catch (error) {
    return { ok: false, problem: error instanceof Refused ? error.problem : { why: 'not-json' } };
  }
}
