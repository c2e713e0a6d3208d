/**
 * `npm run train`: learns from our own labelled articles how a claim reads (src/pipeline/claims/likelihood.ts), and writes
 * the weights as a table of the language. Run it again after the corpus or what stands for names has changed much; the
 * same corpus and engine give the same table.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { answers } from '../commands/evaluate/align';
import { spanOf } from '../commands/evaluate/labels';
import { articleOf, parseLine } from '../commands/json-article';
import { catalogue } from '../commands/knowledge-base';
import { openPhraseTables } from '../languages/en/phrase-tables';
import { PHRASE_ROWS } from '../languages/en/rows';
import { analyse } from '../pipeline/analyse';
import { wordsOf } from '../pipeline/claims/likelihood';
import { skeletonOf } from '../pipeline/text/skeleton';
import { type Example, type Model, telling, train } from './logistic';

const CORPUS = 'test/corpus';
const TABLE = 'src/languages/en/claim-words.ts';

/** Chosen by scoring held-out.jsonl, whose articles are not learned from. */
const PENALTY = 10;
const LEAST_ROWS = 3;
const WORDS = 1500;
/** Weights are rounded to this: a table of few lines, no worse. */
const GRAIN = 0.05;
/** Of the longest line that the formatter leaves as it is. */
const COLUMNS = 120;

const Row = v.object({
  claims: v.array(v.object({ sentence: v.string(), optional: v.optional(v.boolean(), false) })),
  /** Sentences on which careful readers differ. */
  optional: v.optional(v.array(v.string()), []),
});

const knowledge = catalogue();

/** The sentences of an article, without those on which readers differ. */
function examplesOf(line: string): readonly Example[] {
  const row = parseLine(line);
  const { claims, optional } = v.parse(Row, row);
  const { article } = articleOf(row, knowledge);
  const spans = (sentences: readonly string[]) => sentences.map((sentence) => spanOf(sentence, article.text));
  const sure = spans(claims.flatMap((claim) => (claim.optional ? [] : [claim.sentence])));
  const open = spans([...optional, ...claims.flatMap((claim) => (claim.optional ? [claim.sentence] : []))]);
  const { sentences, mentions } = analyse(article, knowledge, { now: article.published ?? '2026-01-01' });
  return sentences.flatMap((sentence) => {
    const positive = sure.some((one) => answers(one, sentence));
    if (!positive && open.some((one) => answers(one, sentence))) return [];
    return [{ features: wordsOf(skeletonOf(sentence, mentions.bySentence[sentence.index] ?? []).text), positive }];
  });
}

/** A row of the table as the formatter writes it: in one line where it fits. */
function rowOf(weight: number, words: string): string {
  const text = words.includes("'") ? JSON.stringify(words) : `'${words}'`;
  const line = `    [${weight}, ${text}],`;
  return line.length <= COLUMNS ? line : `    [\n      ${weight},\n      ${text},\n    ],`;
}

/** Lines of the table: words of one weight stand together. */
function written({ intercept, weights }: Model): string {
  const groups = new Map<string, string[]>();
  for (const [word, weight] of [...weights].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))) {
    const rounded = (Math.round(weight / GRAIN) * GRAIN).toFixed(2);
    if (Number(rounded) !== 0) groups.set(rounded, [...(groups.get(rounded) ?? []), word]);
  }
  const rows = [...groups].map(([weight, words]) => rowOf(Number(weight), words.join('|')));
  return [
    '/** How much each word or pair of words speaks for a claim. Written by `npm run train`; not edited by hand. */',
    "import type { ClaimWords } from './phrase-tables';",
    '',
    'export const CLAIM_WORDS: ClaimWords = {',
    `  intercept: ${intercept.toFixed(2)},`,
    '  words: [',
    ...rows,
    '  ],',
    '};',
    '',
  ].join('\n');
}

openPhraseTables(PHRASE_ROWS);
const files = [
  ...readdirSync(join(CORPUS, 'training')).map((file) => join('training', file)),
  'articles.jsonl',
  'negatives.jsonl',
  'background.jsonl',
  'sentences.jsonl',
].toSorted();
const examples = files.flatMap((file) =>
  readFileSync(join(CORPUS, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap(examplesOf),
);
const kept = telling(train(examples, PENALTY, LEAST_ROWS), examples, WORDS);
const lean = examples.map(({ features, positive }) => ({
  features: new Set([...features].filter((one) => kept.has(one) && !one.includes('|'))),
  positive,
}));
writeFileSync(TABLE, written(train(lean, PENALTY, LEAST_ROWS)));
const positives = examples.filter(({ positive }) => positive).length;
console.log(`${TABLE}: learned from ${examples.length} sentences, ${positives} of them claims`);
