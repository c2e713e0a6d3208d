/** Which words of a sentence keep the page's distance. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

function hedgesIn(sentence: string): readonly string[] {
  const text = `Udinese want to sign Genoa midfielder Jonas Lindqvist\n\n${sentence}`;
  return analysed(text)
    .claims.filter((claim) => claim.start >= text.length - sentence.length)
    .flatMap((claim) => claim.hedges.map((hedge) => text.slice(hedge.start, hedge.end)));
}

describe('the month is no hedge', () => {
  it.each([
    'Back in May Udinese made a £4m bid for Jonas Lindqvist.',
    'Udinese have wanted to sign Jonas Lindqvist since May.',
    'Udinese made a £4m bid for Jonas Lindqvist on 12 May.',
    'Udinese have wanted to sign Jonas Lindqvist from May 2025 on.',
    'Udinese want to sign Jonas Lindqvist by early May.',
  ])('%s', (sentence) => expect(hedgesIn(sentence)).toEqual([]));
});

describe('the verb is', () => {
  it.each([
    ['Udinese may sign Jonas Lindqvist.', 'may'],
    ['Jonas Lindqvist May Join Udinese', 'May'],
    ['Udinese may make a £4m bid for Jonas Lindqvist in May.', 'may'],
    ['Udinese could sign Jonas Lindqvist in May.', 'could'],
  ])('%s', (sentence, word) => expect(new Set(hedgesIn(sentence))).toEqual(new Set([word])));
});
