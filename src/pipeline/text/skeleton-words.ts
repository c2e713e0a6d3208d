/** Tokens as the phrase tables spell them, and those that they leave out. */
import type { Token } from '../types/sentence';

/** Words that never change what a claim says: leaving them out keeps the phrase tables short. */
export const FILLER = new Set(
  (
    'also still now reportedly already currently very heavily seriously apparently again even allegedly supposedly ' +
    'genuinely really actively strongly firmly extremely increasingly particularly recently finally formally just ' +
    'quickly swiftly fully clearly certainly definitely simply eventually immediately surely once soon both too ' +
    'meanwhile duly promptly seemingly concretely hugely highly officially inevitably openly publicly privately ' +
    'reluctantly sensationally successfully naturally gladly happily technically realistically quietly secretly ' +
    'repeatedly suddenly sadly unexpectedly surprisingly dramatically controversially tentatively desperately urgently ' +
    'eagerly rapidly presently presumably undoubtedly essentially merely patiently'
  ).split(' '),
);

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
  [/'d$/, ' would'],
];

/** "a three-year-deal", "pen-to-paper": words that are written apart elsewhere. */
const JOINED = /(?<!^pre)-(?=(?:deals?|contracts?|extensions?|loans?)$)|(?<=^pen)-|-(?=paper$)/g;

/** What pages whose encoding went wrong have for a comma. */
const LOW_COMMA = /^\u201a$/;

/** A token as the phrase tables spell it before `next`: contractions in full, "three-year-deal" in its words. */
export function word(token: Token, next: Token | undefined): string {
  const fold = token.fold.replace(JOINED, ' ').replace(LOW_COMMA, ',');
  const whole = CONTRACTED[fold];
  if (whole !== undefined) return next?.fold === 'been' ? whole.replace(/ is$/, ' has') : whole;
  if (!fold.includes("'")) return fold;
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

/** Marks of quotation, filler words and photo brackets. */
export function isLeftOut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  return (token.kind === 'punct' && QUOTE_MARKS.test(token.text)) || FILLER.has(token.fold) || inPhoto(tokens, at);
}
