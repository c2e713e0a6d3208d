/** Words around a name that make it a comparison or background, compiled when first asked for. */
import { packedTest } from '../text/packed';

export const ASIDE = packedTest('ASIDE');
export const BESIDE = packedTest('BESIDE');
export const FORMER_BEFORE = packedTest('FORMER_BEFORE');
export const SPEAKS_AFTER = packedTest('SPEAKS_AFTER');
export const URGES_AFTER = packedTest('URGES_AFTER');
export const URGED_BEFORE = packedTest('URGED_BEFORE');
export const DEAL_OF = packedTest('DEAL_OF');
export const AFTER_DEAL = packedTest('AFTER_DEAL');
export const WANTED_MATE = packedTest('WANTED_MATE');
export const AFTER_ASIDE = packedTest('AFTER_ASIDE');
export const GIVEN_FOR = packedTest('GIVEN_FOR');
export const CAUSE_BEFORE = packedTest('CAUSE_BEFORE');
export const CAUSE_AFTER = packedTest('CAUSE_AFTER');
export const COMPANY = packedTest('COMPANY');
export const COMPANY_BEFORE = packedTest('COMPANY_BEFORE');
