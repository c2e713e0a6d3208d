/** The words of a claim that tell how far it is, long enough to be read on their own. */
import type { AttributedClaim, Span } from '../pipeline/types';
import { type Context, evidence } from './context';

/** A quotation of fewer words is lengthened to the right… */
const ENOUGH = 5;
/** …but not past a stop, a dash or a quotation mark, nor beyond the claim's own part of the sentence. */
const STOP = /[.,;:!?()[\]"“”«»]|\s[-–—]|[’'](?!\w)|\s[‘']/;
/** Triggers further apart than this do not make one phrase. */
const NEAR = 30;
/** Little words that would leave the quotation hanging. */
const LOOSE_END = /(?:\s+(?:a|an|and|as|at|but|by|for|from|if|in|is|of|on|or|over|that|the|their|his|this|to|with))+$/i;
const LOOSE_START = /^(?:['’]s|to)\s+/i;

/** The first trigger with those that follow close on it. */
function cluster(claim: AttributedClaim): Span | null {
  const [first, ...others] = [...claim.triggers].sort((a, b) => a.start - b.start || b.end - a.end);
  if (first === undefined) return null;
  let end = first.end;
  for (const next of others) if (next.start - end <= NEAR) end = Math.max(end, next.end);
  return { start: first.start, end };
}

/** The trigger words, and on to the end of the phrase where they are too few to tell anything. */
function phrase(text: string, claim: AttributedClaim): Span | null {
  const span = cluster(claim);
  if (span === null) return null;
  const rest = text.slice(span.end, Math.max(span.end, Math.min(claim.end, claim.scope.end)));
  const open = rest.slice(0, STOP.exec(rest)?.index ?? rest.length);
  const words = text.slice(span.start, span.end);
  const missing = ENOUGH - words.split(/\s+/).length;
  const more = missing <= 0 ? '' : (new RegExp(`^(?:\\s*\\S+){0,${missing}}`).exec(open)?.[0] ?? '');
  const start = span.start + (LOOSE_START.exec(words)?.[0].length ?? 0);
  return { start, end: span.end + more.replace(LOOSE_END, '').length };
}

/** The page's own words, as they stand; null for a claim without triggers. */
export function triggerWords(context: Context, claim: AttributedClaim): string | null {
  const span = phrase(context.analysis.article.text, claim);
  return span === null ? null : evidence(context, span).text;
}
