/** The words of a claim that tell how far it is, long enough to be read on their own. */
import type { AttributedClaim, Span } from '../pipeline/types';
import { type Context, evidence } from './context';

/** A quotation of fewer words is lengthened to the right… */
const ENOUGH = 5;
/** …but not past a stop, a dash or a quotation mark, nor beyond the claim's own part of the sentence. */
const STOP = /[.,;:!?()[\]"“”«»]|\s[-–—]|[’'](?!\w)|\s[‘']/;

/** From the first trigger to the last, and on to the end of the phrase where that is too short to tell anything. */
function phrase(text: string, claim: AttributedClaim): Span | null {
  if (claim.triggers.length === 0) return null;
  const start = Math.min(...claim.triggers.map((trigger) => trigger.start));
  const end = Math.max(...claim.triggers.map((trigger) => trigger.end));
  const limit = Math.max(end, Math.min(claim.end, claim.scope.end));
  const rest = text.slice(end, limit);
  const open = rest.slice(0, STOP.exec(rest)?.index ?? rest.length);
  const missing = ENOUGH - text.slice(start, end).split(/\s+/).length;
  const more = missing <= 0 ? '' : (new RegExp(`^(?:\\s*\\S+){0,${missing}}`).exec(open)?.[0] ?? '');
  return { start, end: end + more.replace(LOOSE_END, '').length };
}

/** Little words that would leave the quotation hanging. */
const LOOSE_END = /(?:\s+(?:a|an|and|as|at|but|by|for|from|if|in|is|of|on|or|over|that|the|their|his|this|to|with))+$/i;

/** The page's own words, as they stand; null for a claim without triggers. */
export function triggerWords(context: Context, claim: AttributedClaim): string | null {
  const span = phrase(context.analysis.article.text, claim);
  return span === null ? null : evidence(context, span).text;
}
