/** Words at the edges of a quotation: what must go with it, and what must not be left hanging. */
import { patternOf, says } from '../../pipeline/text/words';

/** Words that a quotation does not begin with. */
export const LOOSE_START = /^(?:(?:['’]s|to|that|him|her|them)\s+)+/i;

/** Nor with these once such words are left out: "are believed to | be eyeing". */
export const BARE_START = /^(?:and|be|been|being|of)\s+/i;

/** "according to a new report" → "a new report", "are said to be" → "said to": the source alone. */
export function bareSource(words: string): string {
  const led = words.replace(patternOf('sourceLeading'), '');
  const bare = led.replace(patternOf('sourceTrailing'), '');
  if (!says('hearsay', bare)) return bare;
  return /^\S+ to\b/.exec(led)?.[0] ?? words;
}
