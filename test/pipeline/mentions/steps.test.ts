import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/pipeline/article';
import { Board } from '../../../src/pipeline/mentions/board';
import { addFullNames, addMononyms } from '../../../src/pipeline/mentions/names';
import { addShortNames } from '../../../src/pipeline/mentions/short';
import { splitSentences } from '../../../src/pipeline/sentences';
import { finish } from '../../../src/pipeline/text/steps';
import { knowledge } from '../../support/read';

const LINE = 'Striker Ola Brandt has signed for Leeds, said Brandt.';

/** A board with this many sentences on it. */
function boardOf(sentences: number): Board {
  const article = articleFromText(Array.from({ length: sentences }, () => LINE).join('\n'), { lang: 'en' });
  return new Board(article, finish(splitSentences(article)), knowledge);
}

describe.each([
  ['full names', addFullNames],
  ['names of one word', addMononyms],
  ['short names', addShortNames],
])('%s', (_what, rule) => {
  it('are looked for with a pause after every fifty sentences', () => {
    let pauses = 0;
    for (const steps = rule(boardOf(1000)); !steps.next().done; ) pauses++;
    expect(pauses).toBeGreaterThanOrEqual(1000 / 50);
  });
});
