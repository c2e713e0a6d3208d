/** Words right before or after a name that make it a player’s, compiled when first asked for. */
import { packedTest } from '../text/packed';

export const TRANSFERS_BEFORE = packedTest('TRANSFERS_BEFORE');
export const MATTER_AFTER = packedTest('MATTER_AFTER');
export const AGE_AFTER = packedTest('AGE_AFTER');
export const OBJECT_BEFORE = packedTest('OBJECT_BEFORE');
export const MAYBE_OBJECT_BEFORE = packedTest('MAYBE_OBJECT_BEFORE');
export const POSSESSED_AFTER = packedTest('POSSESSED_AFTER');
export const SUBJECT_AFTER = packedTest('SUBJECT_AFTER');
export const TERMS_BEFORE = packedTest('TERMS_BEFORE');
export const TERMS_AFTER = packedTest('TERMS_AFTER');
export const OWN_FUTURE_AFTER = packedTest('OWN_FUTURE_AFTER');
export const OFFERED_BEFORE = packedTest('OFFERED_BEFORE');
export const CONTRACT_AFTER = packedTest('CONTRACT_AFTER');
export const CONFIRMED_BEFORE = packedTest('CONFIRMED_BEFORE');
export const CHASES_AFTER = packedTest('CHASES_AFTER');
export const SIGNS_OTHERS_AFTER = packedTest('SIGNS_OTHERS_AFTER');
export const DONE_TO_HIM_AFTER = packedTest('DONE_TO_HIM_AFTER');
export const TEAM_AFTER = packedTest('TEAM_AFTER');
export const HIS_AFTER = packedTest('HIS_AFTER');
export const JOINS_AFTER = packedTest('JOINS_AFTER');
export const PLANNED_AFTER = packedTest('PLANNED_AFTER');
export const FEE_AFTER = packedTest('FEE_AFTER');
export const NATIONAL_BEFORE = packedTest('NATIONAL_BEFORE');
export const TELLS_CLUB_AFTER = packedTest('TELLS_CLUB_AFTER');
export const RELATIVE_BEFORE = packedTest('RELATIVE_BEFORE');
export const WANTS_AFTER = packedTest('WANTS_AFTER');
