/** Words that decide whether a headline may be held against its text. */
import { patternOf, says } from '../../pipeline/text/words';
import type { Stage } from '../../pipeline/types/claim';

/** A sentence tells that a move has got to this stage, read as a claim or not. */
export function tellsStage(stage: Stage, words: string): boolean {
  const pattern = stage === 'bid' ? patternOf('wasOffered') : patternOf('saysSettled');
  return [...words.matchAll(pattern)].some((found) => !says('deniedBefore', words.slice(0, found.index)));
}
