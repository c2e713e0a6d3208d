/** Whether a name is that of somebody who tells the news. */
import { says } from '../text/words';
import type { Run } from './runs';

const BY_BEFORE = /(?:according to|(?<![a-z])(?:per|via|by))(?: the)? $/;
/** Somebody's words or report, or a paper's name, not the one whom they are about. */
export function isVoice({ sentence, start, before, after }: Run): boolean {
  if (
    (says('voiceBefore', before) && !says('voiceGoesOn', after)) ||
    BY_BEFORE.test(before) ||
    says('voiceAfter', after)
  )
    return true;
  return says('tellsBefore', sentence.text.slice(0, start - sentence.start)) || says('tellsAfter', after);
}
