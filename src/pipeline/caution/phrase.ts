/** The words of a claim that tell how far it is, long enough to be read on their own. */
import { BARE_START, LOOSE_START } from '../../languages/en/phrase-words';
import { patternOf, says } from '../text/words';
import type { Article } from '../types/article';
import type { AttributedClaim } from '../types/attribution';
import type { Span } from '../types/span';
import { decidingTriggers } from './deciding';

/** A quotation of fewer words is lengthened to the right… */
const ENOUGH = 5;
/** …but not past a stop, a dash or a quotation mark, nor beyond the claim's own part of the sentence. */
const STOP = /[.,](?!\d)|[;:!?()[\]"“”«»]|\s[-–—]|[’'](?!\w)|\s[‘']|\s(?=(?:unless|because|although|though|whereas)\s)/;
/** Triggers further apart than this do not make one phrase. */
const NEAR = 30;
/** Words that may end a quotation which would hang. */
const FEW_MORE = 3;

/** The first trigger that decides how far it is, with those that follow close on it, within one clause and one quotation. */
function cluster(claim: AttributedClaim, text: string): Span | null {
  const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
  // Of interest much is told that only its doubt keeps from being more: "could be set to leave".
  const deciding = claim.stage === 'interest' ? claim.triggers : decidingTriggers(claim);
  const [first] = [...deciding].sort(inOrder);
  if (first === undefined) return null;
  let end = first.end;
  for (const next of [...claim.triggers].sort(inOrder).filter((one) => one !== first && one.start >= first.start)) {
    if (next.start - end > NEAR || STOP.test(text.slice(end, next.start))) break;
    end = Math.max(end, next.end);
  }
  return { start: first.start, end };
}

/** "for Man | United", "at St | James' Park": a name goes on. */
function cutsName(words: string, next: string | undefined): boolean {
  return /(?:^|\s)[A-Z]\S*$/.test(words) && next !== undefined && /^\s+[A-Z]/.test(next);
}

/** What of the rest of the sentence makes a phrase of the words. */
function lengthened(words: string, rest: string): string {
  const missing = Math.max(0, ENOUGH - words.split(/\s+/).length);
  const parts = rest.match(/\s*\S+/g) ?? [];
  if (missing > 0 && parts.length <= missing + FEW_MORE) return parts.join('').replace(patternOf('looseEnd'), '');
  for (let count = missing; count <= missing + FEW_MORE; count++) {
    const more = parts.slice(0, count).join('');
    const all = words + more;
    const open =
      says('looseEnd', all) || (says('nounToCome', all) && count < parts.length) || cutsName(all, parts[count]);
    if (!open) return more;
  }
  return parts.slice(0, missing).join('').replace(patternOf('looseEnd'), '');
}

/** Where the clause ends that goes on at this place, within the claim's own part of the sentence. */
export function clauseEnd({ text }: Article, from: number, claim: AttributedClaim): number {
  const rest = text.slice(from, Math.max(from, Math.min(claim.end, claim.scope.end)));
  return from + (STOP.exec(rest)?.index ?? rest.length);
}

/** Words on their own that are lengthened to the left as well: "talks", "an agreement". */
const FEW = 2;

/** What stands right before a quotation that would else be a word or two, within its clause. */
function beforeFew(words: string, before: string): number {
  if (words.split(/\s+/).length > FEW) return 0;
  return patternOf('wordsBefore').exec(before)?.[0].length ?? 0;
}

/** 1 where the phrase opens a quotation that closes right behind it. */
function closing(words: string, next: string): number {
  return /[‘“][^’”]*$/.test(words) && /[’”]/.test(next) ? 1 : 0;
}

/** The trigger words, with what negates them before and the rest of the phrase behind; null without triggers. */
export function phraseSpan(article: Article, claim: AttributedClaim): Span | null {
  const told = toldSpan(article, claim);
  if (told === null) return null;
  const { text } = article;
  const few = beforeFew(text.slice(told.start, told.end), text.slice(claim.scope.start, told.start));
  return { start: told.start - few, end: told.end };
}

/** The same, however short it is: it begins with the statement itself. */
export function toldSpan({ text }: Article, claim: AttributedClaim): Span | null {
  const span = cluster(claim, text);
  if (span === null) return null;
  const words = text.slice(span.start, span.end);
  const rest = text.slice(span.end, Math.max(span.end, Math.min(claim.end, claim.scope.end)));
  const open = rest.slice(0, STOP.exec(rest)?.index ?? rest.length);
  const more = lengthened(words, open);
  const loose = LOOSE_START.exec(words)?.[0].length ?? 0;
  const before = loose > 0 ? 0 : (patternOf('helperVerbs').exec(text.slice(claim.start, span.start))?.[0].length ?? 0);
  const from = span.start + loose - before;
  const start = from + (BARE_START.exec(text.slice(from, span.end))?.[0].length ?? 0);
  const end = span.end + more.length;
  return { start, end: end + closing(text.slice(start, end), text.slice(end, end + 1)) };
}

/** Quotation marks that only open or only close in a cut-out phrase would seem to begin another; a stop at its end hangs. */
export function withoutOddMarks(phrase: string): string {
  const words = phrase.replace(/^[^([]*[)\]]\s*/, '').replace(/[\s,;:.–—-]+$/, '');
  const odd = (marks: RegExp): boolean => (words.match(marks) ?? []).length % 2 === 1;
  const bare = odd(/[“”"]/g) ? words.replace(/[“”"]/g, '') : words;
  const outer = /(?<!\w)[‘’']|[‘’'](?!\w)/g;
  return (bare.match(outer) ?? []).length % 2 === 1 ? bare.replace(outer, '') : bare;
}
