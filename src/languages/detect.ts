/** Which language a text is in, told by the words that every sentence of it needs. */
import { fold } from '../knowledge/fold';

/** Function words that the other languages here do not share. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to is are was were have has been that with for his this from will would which they their after but not by it who at be its said he had when up out than into an',
  es: 'el los las y del una por su con ha han está pero más como este también según muy ya hasta donde tras sus fue',
  it: 'il lo gli di che è della nel del una per sono anche alla con più ma dei questo stato ha dopo dalla suo ed',
  de: 'der die und das ist nicht mit den von dem auf ein eine für sich auch wird nach bei aus zum über hat noch',
  fr: 'le les et des est une dans du pour qui au sur pas avec ce il par plus été mais aux son ses cette selon',
  pt: 'o os e do da em um uma não com que dos das ao pelo foi mais mas seu sua já pela também está no na',
};

const LISTS = Object.entries(WORDS).map(([lang, words]) => [lang, new Set(words.split(' ').map(fold))] as const);

/** Words read; enough for a verdict and cheap on a page of any length. */
const SAMPLE = 400;
/** Below this many words a text may be in any language without saying so (a headline). */
const ENOUGH = 60;
/** A text has at least this share of its own language's words; English prose has about 0.3. */
const SHARE = 0.1;

/** Undetermined, as BCP 47 writes it. */
export const UNDETERMINED = 'und';

/**
 * Primary language tag of a text: one of en, es, it, de, fr, pt; `und` when it is long enough to tell and is none of
 * them; null when it is too short to tell.
 */
export function detectLanguage(text: string): string | null {
  const words =
    fold(text.slice(0, 6000))
      .match(/[\p{L}']+/gu)
      ?.slice(0, SAMPLE) ?? [];
  const counts = LISTS.map(([lang, list]) => ({ lang, n: words.filter((word) => list.has(word)).length }));
  const [first, second] = counts.sort((a, b) => b.n - a.n);
  const clear = first !== undefined && first.n >= 2 && first.n > 1.3 * (second?.n ?? 0);
  if (clear && first.n >= SHARE * words.length) return first.lang;
  return words.length < ENOUGH ? null : UNDETERMINED;
}
