/** The engine against labelled articles: no figure may fall below its floor (raise a floor when the engine improves). */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runEvaluate } from '../../src/commands/evaluate';
import { captured } from '../commands/support';

const SHARED = '../shared/corpus';

async function expectAboveFloor(args: readonly string[]): Promise<void> {
  const streams = captured();
  const code = await runEvaluate(args, streams);
  expect(streams.printed.err).toBe('');
  expect(code).toBe(0);
}

/** ms: all articles on a machine that does other things as well. */
const PATIENCE = 300_000;

describe('our own labelled articles', () => {
  it(
    'are read at least as well as before',
    async () => {
      await expectAboveFloor([
        '--floor',
        'test/corpus/floors.json',
        'test/corpus/articles.jsonl',
        'test/corpus/negatives.jsonl',
      ]);
    },
    PATIENCE,
  );

  it.each(['training', 'held-out', 'plain', 'plain-held-out', 'varied', 'varied-held-out'])(
    'written by others are read at least as well as before (%s)',
    async (part) => {
      const training = readdirSync('test/corpus/training').map((name) => `test/corpus/training/${name}`);
      const files = part === 'training' ? training : [`test/corpus/${part}.jsonl`];
      await expectAboveFloor(['--floor', `test/corpus/floors-${part}.json`, ...files]);
    },
    PATIENCE,
  );
});

describe.skipIf(!existsSync(SHARED))('the labelled articles of ../shared, where they are present', () => {
  it(
    'are read at least as well as before (../shared)',
    async () => {
      const files = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.jsonl')) : [];
      const paths = files.map((name) => `${SHARED}/${name}`);
      await expectAboveFloor(['--split', 'dev', '--floor', 'test/corpus/floors-shared.json', ...paths]);
    },
    PATIENCE,
  );
});
