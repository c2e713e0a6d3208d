/** Which articles are kept apart: a quarter by hash of the id, so that the same article always lands on one side. */
import { createHash } from 'node:crypto';

/** The two halves of a corpus: the second is never looked at while the engine is worked on. */
export const SPLITS = ['dev', 'holdout'] as const;
/** Half of a corpus. */
export type Split = (typeof SPLITS)[number];

/** Worked on in the open from the first day. */
const ALWAYS_DEV = 'touchline';

/** Half of an article, by its id alone: it stays there whatever is added. */
export function splitOf(id: string): Split {
  if (id === ALWAYS_DEV) return 'dev';
  const digits = createHash('sha256').update(id).digest('hex').slice(0, 8);
  return Number.parseInt(digits, 16) % 4 === 0 ? 'holdout' : 'dev';
}
