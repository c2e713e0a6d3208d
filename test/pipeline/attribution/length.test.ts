import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../src/pipeline/attribution/line';
import { read } from '../../support/read';

/** The line of the one sentence that says `words` so many times, after a headline. */
function lineWith(times: number) {
  const { sentences, mentions } = read(`Chelsea news\nThe club are ${'said to be '.repeat(times)}keen`);
  const sentence = sentences.find(({ block }) => block === 1);
  if (!sentence) throw new Error('no sentence');
  return lineOf(sentence, mentions.bySentence[sentence.index] ?? []);
}

describe('the length of a line', () => {
  it('is that of the sentence', () => expect(lineWith(100).pieces.length).toBeGreaterThan(300));

  it('is nothing for what nobody wrote as a sentence: patterns take its square', () => {
    expect(lineWith(200).pieces).toEqual([]);
  });
});
