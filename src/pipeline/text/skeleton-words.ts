/** Tokens as the phrase tables spell them, and those that they leave out. */
import type { Token } from '../types/sentence';

/** Words that never change what a claim says: leaving them out keeps the phrase tables short. */
const FILLER = new Set('also still now already very again even just once soon both too meanwhile'.split(' '));

/** Words in "-ly" of which the phrase tables know, or that are no adverbs. */
const TELLING =
  /^(?:on|like|unlike|ear|previous|dai|fami|near|week|month|hard|close|new|virtual|former|wide|original|direct|verbal|practical|complete|bare|potential|temporari|permanent|initial|friend|scarce|rare|mutual|rep|app|supp|al|re|f|respective|sole|effective|basical|possib|probab|large|frequent|intent|imminent|internal|wrong|false|mistaken|exclusive|personal|lone|love|jel|bel|ral|tal|bil|short|elder|sil|ug|hol|dead|cost|low)ly$/;

/** "Has also agreed", "has successfully agreed"; with a capital inside the sentence it is a name. */
export function isFiller({ fold, casing }: Token, opens = false): boolean {
  return FILLER.has(fold) || (fold.endsWith('ly') && (opens || casing === 'lower') && !TELLING.test(fold));
}

/** Tokens before the first word: a quotation mark. */
const OPENING = 1;

const CONTRACTED: Readonly<Record<string, string>> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "i'm": 'i am',
  "it's": 'it is',
  "that's": 'that is',
  "there's": 'there is',
};

/** What a word with an apostrophe ends in, and what that is short for. */
export const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'ve$/, ' have'],
  [/'re$/, ' are'],
  [/'ll$/, ' will'],
];

/** Steps after which "he'd" is "he had": elsewhere the pluperfect would make history of what is news. */
const PAST = /^(?:accepted|agreed|given|promised|refused|rejected|signed|turned)$/;

/** What the "'d" of the token at `at` is short for. */
export function would(tokens: readonly Token[], at: number): string {
  const next = tokens.slice(at + 1, at + 4).find((token) => !isFiller(token))?.fold ?? '';
  return PAST.test(next) ? ' had' : ' would';
}

/** "a three-year-deal", "pen-to-paper": words that are written apart elsewhere. */
const JOINED = /(?<!^pre)-(?=(?:deals?|contracts?|extensions?|loans?)$)|(?<=^pen)-|-(?=paper$)/g;

/** "cant", "doesnt": some pages' headlines have lost their apostrophes. */
const LOST = /^(do|does|did|is|are|was|were|has|have|had|would|could|should|ca|wo)nt$/;

/** "!" ends a statement as a stop does; what pages whose encoding went wrong have for a comma. */
const MARKS = /^[!\u201a]$/;

/** American spellings of words that the tables write the British way: "finalizing", "favorites", "rumored", "traveled". */
const AMERICAN =
  /^(?:(?:(?:fin|form|mater|re|cap)[a-z]*ali)(z)|(?:fav|rum)o(r)|(?:travel|cancel|signal)(?:e|in)([dg])$)/;

function british(fold: string): string {
  const [, z, r, end] = AMERICAN.exec(fold) ?? [];
  if (z !== undefined) return fold.replace('z', 's');
  if (r !== undefined) return fold.replace('or', 'our');
  return end === undefined ? fold : fold.replace(/(?=ed$|ing$)/, 'l');
}

/** The token at `at` as the phrase tables spell it: contractions in full, "three-year-deal" in its words. */
export function word(token: Token, tokens: readonly Token[], at: number): string {
  const fold = british(token.fold)
    .replace(JOINED, ' ')
    .replace(MARKS, (mark) => (mark === '!' ? '.' : ','))
    .replace(LOST, "$1n't");
  const whole = CONTRACTED[fold];
  if (whole !== undefined) return tokens[at + 1]?.fold === 'been' ? whole.replace(/ is$/, ' has') : whole;
  if (!fold.includes("'")) return fold;
  if (fold.endsWith("'d")) return fold.slice(0, -2) + would(tokens, at);
  for (const [ending, full] of ENDINGS) if (ending.test(fold)) return fold.replace(ending, full).trim();
  return fold;
}

/** "(left)", "(pictured right)": where somebody stands in a photo. */
const IN_PHOTO = new Set(['left', 'right', 'above', 'below', 'centre', 'center', 'pictured', 'l', 'r', 'c', 'front']);

/** Words in brackets that only say where somebody stands in a photo. */
function inPhoto(tokens: readonly Token[], at: number): boolean {
  if (!IN_PHOTO.has(tokens[at]?.fold ?? '')) return false;
  let from = at;
  while (from > 0 && IN_PHOTO.has(tokens[from - 1]?.fold ?? '')) from--;
  let to = at;
  while (IN_PHOTO.has(tokens[to + 1]?.fold ?? '')) to++;
  return tokens[from - 1]?.text === '(' && tokens[to + 1]?.text === ')';
}

const QUOTE_MARKS = /^["'“”‘’«»„`[\]()*_]+$/;

const INITIALS = /^(?:\p{Lu}\.)+\p{Lu}$/u;

/** The stop of "U.S." inside a sentence. */
const isInitialsStop = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === '.' && at + 1 < tokens.length && INITIALS.test(tokens[at - 1]?.text ?? '');

const MODAL = /^(?:may|might|could|can|would|will|should|must)$|'ll$/;
const BEHIND_MODAL = /^(?:well|yet|possibly|probably|perhaps|indeed)$/;

/** "Could well join", "may yet leave", "will almost certainly go": what stands between them changes no phrase. */
function isBehindModal(tokens: readonly Token[], at: number): boolean {
  const { fold = '' } = tokens[at] ?? {};
  const almost = fold === 'almost' && /^(?:certain|definite|sure)ly$/.test(tokens[at + 1]?.fold ?? '');
  return (almost || BEHIND_MODAL.test(fold)) && MODAL.test(tokens[at - 1]?.fold ?? '');
}

/** Marks of quotation, filler words and photo brackets. */
export function isLeftOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  return (
    (token.kind === 'punct' && QUOTE_MARKS.test(token.text)) ||
    isFiller(token, at <= OPENING) ||
    isBehindModal(tokens, at) ||
    inPhoto(tokens, at) ||
    isInitialsStop(tokens, at)
  );
}
