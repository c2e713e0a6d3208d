import { describe, expect, it } from 'vitest';
import { type Example, telling, train } from '../../src/dev/logistic';

const row = (words: string, positive: boolean): Example => ({ features: new Set(words.split(' ')), positive });

const EXAMPLES: readonly Example[] = [
  ...Array.from({ length: 9 }, () => row('offer fee', true)),
  ...Array.from({ length: 9 }, () => row('goal match', false)),
  row('offer match', true),
  row('goal fee', false),
];

describe('logistic regression', () => {
  it('gives what speaks for and against its sign', () => {
    const { weights } = train(EXAMPLES, 1, 1);
    expect(weights.get('offer')).toBeGreaterThan(weights.get('fee') ?? Number.POSITIVE_INFINITY);
    expect(weights.get('goal')).toBeLessThan(weights.get('match') ?? Number.NEGATIVE_INFINITY);
  });

  // At the optimum the slope of the loss in each weight is nought: summed errors of its rows = penalty × weight.
  it('stands at the optimum', () => {
    const penalty = 2;
    const { intercept, weights } = train(EXAMPLES, penalty, 1);
    const chance = ({ features }: Example) =>
      1 / (1 + Math.exp(-[...features].reduce((sum, one) => sum + (weights.get(one) ?? 0), intercept)));
    const error = (one: Example) => chance(one) - (one.positive ? 1 : 0);
    for (const [feature, weight] of weights) {
      const rows = EXAMPLES.filter(({ features }) => features.has(feature));
      expect(rows.reduce((sum, one) => sum + error(one), penalty * weight)).toBeCloseTo(0, 4);
    }
    expect(EXAMPLES.reduce((sum, one) => sum + error(one), 0)).toBeCloseTo(0, 4);
  });

  it('is pulled towards nought by its penalty, and gives the same twice', () => {
    const loose = train(EXAMPLES, 1, 1);
    const tight = train(EXAMPLES, 50, 1);
    expect(tight.weights.get('offer')).toBeLessThan(loose.weights.get('offer') ?? 0);
    expect(train(EXAMPLES, 1, 1)).toEqual(loose);
  });

  it('leaves out what few rows have, and finds what tells most', () => {
    const rare = [...EXAMPLES, row('once offer', true)];
    const model = train(rare, 1, 2);
    expect(model.weights.has('once')).toBe(false);
    expect(telling(model, rare, 2)).toEqual(new Set(['offer', 'goal']));
  });
});
