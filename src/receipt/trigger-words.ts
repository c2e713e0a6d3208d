/** The words of a claim that tell how far it is, as they stand on the page. */
import { phraseSpan, withoutOddMarks } from '../pipeline/caution/phrase';
import type { AttributedClaim } from '../pipeline/types/attribution';
import { type Context, evidence } from './context';

/** Null for a claim without triggers. */
export function triggerWords(context: Context, claim: AttributedClaim): string | null {
  const span = phraseSpan(context.analysis.article, claim);
  return span === null ? null : withoutOddMarks(evidence(context, span).text);
}
