/** What a mention's placeholder would hide of the words that it stands for: possessives, verbs of pronouns, ties. */
import type { Mention } from '../types/mention';
import type { Token } from '../types/sentence';
import { ENDINGS, isFiller, would } from './skeleton-words';
import { says } from './words';

/** Words after "her" that show it to be an object ("sold her to", "want her."). */
const AFTER_OBJECT =
  /^(?:[^a-z0-9<]|(?:to|from|for|and|or|at|in|on|with|by|of|as|but|who|this|that|away|back|up|out|off|go|leave|join|move|sign|because|when|if|before|after|over|during|until)$)/;

/** "his", "her contract", "its": a pronoun that stands where a name would carry "'s". */
function isPossessive(mention: Mention, tokens: readonly Token[], at: number): boolean {
  if (mention.how !== 'pronoun') return false;
  const fold = tokens[at]?.fold ?? '';
  if (fold === 'his' || fold === 'its' || fold === 'their') return true;
  const after = tokens[at + 1];
  return fold === 'her' && after !== undefined && !AFTER_OBJECT.test(after.fold);
}

/** "Celtic-linked", "Roma-bound": what the club is to him. */
const TIED = /-(?:linked|bound)$/;

/** Tokens in which a quotation may have opened before a mark that ends a name. */
const QUOTED_AT_MOST = 60;

/** "Rhodes' future": the mark alone, right after a name in s and before another word, where no quotation is open. */
export function isBarePossessive(mention: Mention, tokens: readonly Token[], from: number): boolean {
  if (!/s$/i.test(mention.text)) return false;
  let at = from;
  while ((tokens[at]?.start ?? mention.end) < mention.end) at++;
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (mark === undefined || !/^['’]$/.test(mark.text) || next?.kind !== 'word' || next.start === mark.end) return false;
  const before = tokens.slice(Math.max(0, at - QUOTED_AT_MOST), at);
  return !before.some((token, index) => /^['‘]$/.test(token.text) && before[index + 1]?.start === token.end);
}

/** What a placeholder would hide: "'s" of a pronoun, the verb of "he'll" and "she's", "-linked" after a club. */
export function carried(mention: Mention, tokens: readonly Token[], at: number): string {
  if (mention.kind === 'club') return ` ${TIED.exec(tokens[at]?.fold ?? '')?.[0] ?? ''}`.trimEnd();
  if (isPossessive(mention, tokens, at)) return " 's";
  const fold = tokens[at]?.fold ?? '';
  if (mention.how !== 'pronoun' || !fold.includes("'")) return '';
  if (fold.endsWith("'d")) return would(tokens, at);
  if (!fold.endsWith("'s")) return ENDINGS.find(([ending]) => ending.test(fold))?.[1] ?? '';
  const next = tokens.slice(at + 1).find((token) => !isFiller(token));
  return says('afterHas', next?.fold ?? '') ? ' has' : ' is';
}
