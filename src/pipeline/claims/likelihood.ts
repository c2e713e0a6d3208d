/**
 * How much a sentence reads like a claim by its words alone, whatever phrase was found in it: a logistic regression over
 * its words and pairs of neighbours, names being placeholders. Rules see the phrase that they know ("on the verge of"),
 * this sees the rest ("scored", "against", "goals"). The weights are trained on our own articles (src/dev/train.ts).
 */
import { phraseTables } from '../../languages/en/phrase-tables';
import { lazy } from '../text/lazy';
import type { Skeleton } from '../text/skeleton';
import type { Trace } from '../types/trace';
import { mainWords } from './main-words';

/** Stand for the beginning and the end of the sentence. */
const BEGIN = '^';
const END = '$';

/** What the weights are given for: the words of a skeleton's text, and each with the next. */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = [BEGIN, ...text.replace(/<([a-z])\d+>/g, '<$1>').split(' '), END];
  return new Set(words.flatMap((word, at) => (at === 0 ? [] : [word, `${words[at - 1]} ${word}`])));
}

const weights = lazy(() => {
  const { intercept, words } = phraseTables().claimWords;
  const each = words.flatMap(([weight, list]) => list.split('|').map((word) => [word, weight] as const));
  return { intercept, each: new Map(each) };
});

/** Between 0 and 1; a sentence without a known word has that of the weights' own base. */
export function likelihood(text: string): number {
  const { intercept, each } = weights();
  let sum = intercept;
  for (const word of wordsOf(text)) sum += each.get(word) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Of the words against a claim, in the trace. */
const SHOWN = 4;

/** The words that speak most against a claim. */
function against(text: string): readonly string[] {
  const { each } = weights();
  const weight = (word: string) => each.get(word) ?? 0;
  return [...wordsOf(text)]
    .filter((word) => weight(word) < 0)
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, SHOWN);
}

/**
 * A sentence below it is no claim, by whichever phrase or rule it was taken for one: one right claim in 300 is lost, and a
 * quarter of the invented ones go (measured on held-out.jsonl).
 */
const LEAST = 0.05;

/** ", having scored twice", "at the last minute": what it tells in passing, like a relative clause, is no word against the rest. */
const TAIL = / , [a-z]+ing [^,]*| at the (?:very )?last (?:minute|moment)/g;

/** Whether the other words of a sentence say that it is no claim after all; the trace is given them. */
export function readsOtherwise({ text, sentence }: Skeleton, trace?: Trace): boolean {
  const chance = Math.max(likelihood(text), likelihood(mainWords(text).replace(TAIL, '')));
  if (chance >= LEAST) return false;
  trace?.({
    stage: 'claims',
    rule: 'likelihood',
    span: { start: sentence.start, end: sentence.end },
    verdict: 'dropped',
    reason: `reads like a claim by ${chance.toFixed(3)}: ${against(text).join(' · ')}`,
  });
  return true;
}
