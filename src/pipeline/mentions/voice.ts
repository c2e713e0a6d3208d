/** Whether a name is that of somebody who tells the news. */
import type { Run } from './runs';

/** Who says, writes or is cited is not whom it is about. */
const SAYS_BEFORE =
  /(?:(?<![a-z])(?:say|sa[iy]s?|said|report|claim|tweet|post|insist|reveal|add|admit|confirm|explain|suggest|told|tell)(?:s|ed)?|wr[io]tes?|according to|per|via|by)(?: the)? $/;
const SAYS_AFTER =
  /^,? (?:say|report|claim|write|understand|believe|reveal|suggest|tweet|insist|put|have it)s?(?![a-z])/;
/** Somebody's words or report, not the one whom they are about. */
export const isVoice = ({ before, after }: Run): boolean => SAYS_BEFORE.test(before) || SAYS_AFTER.test(after);
