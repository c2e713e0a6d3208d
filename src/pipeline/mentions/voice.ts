/** Whether a name is that of somebody who tells the news. */
import { TELLS_AFTER, TELLS_BEFORE } from '../../languages/en/news-tellers';
import type { Run } from './runs';

/** Who says, writes or is cited is not whom it is about; "says X will fly" is. */
const SAYS_BEFORE =
  /(?:(?<![a-z])(?:say|sa[iy]s?|said|report|claim|tweet|post|insist|reveal|add|admit|admitt|confirm|explain|suggest|told|tell|write|wrote|writes|quip|joke|laugh|grin)(?:s|ed)?(?: the)? $)/;
const GOES_ON =
  /^(?:['’]s?)? (?:is|was|are|were|has|had|have|will|would|could|can|cannot|may|might|should|must|wants?|wanted|remains?|left|joined|signed|himself|, \d\d,|won['’]t|isn['’]t|wasn['’]t|hasn['’]t|does|did)(?![a-z])/;
const BY_BEFORE = /(?:according to|(?<![a-z])(?:per|via|by))(?: the)? $/;
const SAYS_AFTER =
  /^,? (?!says? (?:yes|no|goodbye|farewell|so)(?![a-z]))(?:say|report|claim|write|understand|believe|reveal|suggest|tweet|insist|put|have it|hear|note|allude|quip|joke|laugh|sigh|shrug|grin|chuckle|wink|reckon|phone|issue|thank|praise|hail|blame)(?:s|d|ed)?(?![a-z])|^,? (?:spoke|spoken|speaks|talked|talks) to (?:the (?:team|squad|players|media|press)|reporters|journalists)/;
/** Somebody's words or report, or a paper's name, not the one whom they are about. */
export function isVoice({ sentence, start, before, after }: Run): boolean {
  if ((SAYS_BEFORE.test(before) && !GOES_ON.test(after)) || BY_BEFORE.test(before) || SAYS_AFTER.test(after))
    return true;
  return TELLS_BEFORE.test(sentence.text.slice(0, start - sentence.start)) || TELLS_AFTER.test(after);
}
