/** Everything that must hold between the rows of the catalogue, beyond what the schema says of each. */
import type { Problem, Tables } from '../tables';
import { checkClubs } from './clubs';
import { checkDated } from './dated';
import { checkOrder } from './order';
import { checkPeople } from './people';
import { checkPublic } from './public';
import { checkReferences } from './references';
import { checkSources } from './sources';
import { checkWindows } from './windows';
import { checkWords } from './words';

const CHECKS: readonly ((tables: Tables) => readonly Problem[])[] = [
  checkOrder,
  checkReferences,
  checkClubs,
  checkPeople,
  checkSources,
  checkDated,
  checkPublic,
  checkWindows,
  checkWords,
];

/** All problems, in the order of the checks. */
export function checkCatalogue(tables: Tables): readonly Problem[] {
  return CHECKS.flatMap((check) => check(tables));
}
