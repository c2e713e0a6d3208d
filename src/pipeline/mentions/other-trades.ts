/** Words that make a name somebody's who runs a club, works for it or for a player, compiled when first asked for. */
import type { Tester } from '../text/lazy';
import { packedTest } from '../text/packed';

const OFFICE_BEFORE = packedTest('OFFICE_BEFORE');
const OFFICE_AFTER = packedTest('OFFICE_AFTER');

/** An office or a service for somebody stands right before or after the name. */
export const isOfOffice = (before: string, after: string): boolean =>
  OFFICE_BEFORE.test(before) || OFFICE_AFTER.test(after);

export const ASKS_PRICE = packedTest('ASKS_PRICE');

/** Words right after a name that tell of one who runs a club or deals with a player. */
export const RUNS_CLUB_AFTER: readonly Tester[] = [
  packedTest('OWNED'),
  ASKS_PRICE,
  packedTest('DEALS'),
  packedTest('UPON_HIM'),
];

export const SAYS_AFTER = packedTest('SAYS_AFTER');
export const PAYS_AFTER = packedTest('PAYS_AFTER');
export const BUYS_AFTER = packedTest('BUYS_AFTER');
export const SIDE_AFTER = packedTest('SIDE_AFTER');
export const RAN_TEAM_BEFORE = packedTest('RAN_TEAM_BEFORE');
