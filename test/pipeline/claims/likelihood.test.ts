/** Sentences whose phrase speaks of a move, and whose other words do not. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/pipeline/analyse';
import { articleFromText } from '../../../src/pipeline/article';
import { likelihood, wordsOf } from '../../../src/pipeline/claims/likelihood';
import type { TraceEntry } from '../../../src/pipeline/types/trace';
import { analysed, knowledge, NOW } from '../../support/read';

const OPENING = [
  'Udinese want to sign Genoa midfielder Jonas Lindqvist',
  'Udinese are interested in signing Jonas Lindqvist, 24, according to reports in Italy.',
  'Genoa have rejected a first bid from Udinese for Lindqvist.',
];

function claimsOf(sentence: string): number {
  const text = [...OPENING, sentence].join('\n\n');
  return analysed(text).claims.filter((claim) => claim.start >= text.length - sentence.length).length;
}

describe('no claim, by its other words', () => {
  it.each([
    'Lindqvist scored six goals in 24 games last season, when Genoa came seventh and missed out on Europe for the first time since 2011.',
    'Lindqvist, who will join the squad after his ban, scored in both games against Lazio last season.',
    'Lindqvist missed out on a start against Udinese, and Genoa lost the game to two goals from their captain.',
    'Lindqvist is on the verge of 100 appearances for Genoa and scored twice against Lazio.',
    'Lindqvist has been a target for the visiting fans in every match since he scored two goals in the cup final.',
    'Lindqvist had an offer to appear in a film when he scored four goals against Udinese in the spring.',
  ])('%s', (sentence) => expect(claimsOf(sentence)).toBe(0));
});

describe('a claim, whatever else it tells', () => {
  it.each([
    'Lindqvist, who scored in both games against Lazio last season, will join the squad of Udinese on Monday.',
    'Udinese missed out on Lindqvist last summer and have now made a second bid.',
    'Lindqvist is on the verge of a move to Udinese after 100 appearances for Genoa.',
    'Lindqvist is a target for Udinese, who watched him score two goals in the cup final.',
    'Genoa would want at least €30m for the midfielder, who joined in 2019.',
    'Lindqvist has refused a new contract.',
    'Lindqvist has signed a new contract, following in the footsteps of Ricardo Mota and James Hallam.',
    'He will have a medical on Thursday.',
    'The two clubs have reached no agreement on a fee.',
  ])('%s', (sentence) => expect(claimsOf(sentence)).toBe(1));
});

describe('how likely', () => {
  it('names are placeholders, and the ends of a sentence words', () => {
    expect([...wordsOf('<c2> want <p0>')]).toEqual([
      '<c>',
      '^ <c>',
      'want',
      '<c> want',
      '<p>',
      'want <p>',
      '$',
      '<p> $',
    ]);
  });

  it.each([
    ['<c0> have made an offer of <f1> for <p2> .', 0.9, 1],
    ['<p0> scored two goals in the game against <c1> .', 0, 0.01],
  ])('%s', (text, least, most) => {
    expect(likelihood(text)).toBeGreaterThanOrEqual(least);
    expect(likelihood(text)).toBeLessThanOrEqual(most);
  });

  it('the trace says which words spoke against it', () => {
    const entries: TraceEntry[] = [];
    const last = 'Lindqvist is on the verge of 100 appearances for Genoa and scored twice against Lazio.';
    const article = articleFromText([...OPENING, last].join('\n\n'), { lang: 'en', published: NOW });
    analyse(article, knowledge, { now: NOW, trace: (entry) => void entries.push(entry) });
    const dropped = entries.filter(({ rule }) => rule === 'likelihood');
    expect(dropped.map(({ verdict }) => verdict)).toEqual(['dropped']);
    expect(dropped[0]?.reason).toMatch(/^reads like a claim by 0\.0\d\d: .*against/);
  });
});
