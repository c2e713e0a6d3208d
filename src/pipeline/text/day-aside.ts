/** "Signed on Friday midfielder X", "announced Monday that": a day inside a statement says nothing of what is stated. */
import type { Token } from '../types/sentence';
import { says } from './words';

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const PART = /^(?:morning|afternoon|evening|night)$/;
/** A verb that a day may follow without "on". */
const VERB = /^(?:said|told|[a-z]{3,}ed)$/;

/** Whether the token at `at` belongs to such a day. */
export function isDayAside(tokens: readonly Token[], at: number): boolean {
  const fold = (index: number) => tokens[index]?.fold ?? '';
  const day = [at, at + 1, at - 1].find((index) => DAY.test(fold(index)));
  if (day === undefined) return false;
  const end = PART.test(fold(day + 1)) ? day + 2 : day + 1;
  const on = fold(day - 1) === 'on';
  if (at >= end || at < (on ? day - 1 : day)) return false;
  const next = tokens[end];
  const inside = next?.kind === 'word' && !says('afterDay', next.fold) && day > 1;
  return inside && (on || VERB.test(fold(day - 1)));
}
