/** Origins, not names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceSpec } from '../../support/analysis';
import { analysisOf } from '../../support/analysis';
import { from, mini, says } from '../../support/cases';

/** Each list is one sentence's chain, nearest first. */
function counts(...chains: readonly (readonly SourceSpec[])[]): readonly [number, number] {
  const text = chains
    .map((chain, at) => `Line ${at}: ${chain.map((one) => one.name).join(' via ')} says so.`)
    .join(' ');
  const story = analysisOf(
    mini(
      `One\n\n${text}`,
      chains.map((chain, at) =>
        says(
          `Line ${at}:`,
          'interest',
          chain.map((one, place) => (place === 0 ? one : { ...one, via: place - 1 })),
        ),
      ),
    ),
  ).stories[0];
  return [story?.names ?? -1, story?.origins ?? -1];
}

describe('names and origins', () => {
  test('one report', () => expect(counts([from.ledger])).toEqual([1, 1]));
  test('a repeat is no second', () => expect(counts([from.ledger], [from.ledger])).toEqual([1, 1]));
  test('two reports', () => expect(counts([from.ledger], [from.sud])).toEqual([2, 2]));
  test('a chain is one', () => expect(counts([from.ledger, from.sud])).toEqual([2, 1]));
  test('a chain of three is one', () => expect(counts([from.mill, from.ledger, from.sud])).toEqual([3, 1]));
  test('a loop is one', () => expect(counts([from.mill, from.ledger], [from.ledger, from.mill])).toEqual([2, 1]));
  test('one journalist behind two outlets is one', () =>
    expect(counts([from.ledger, from.ferrante], [from.sud, from.ferrante])).toEqual([3, 1]));
  test('four titles of one owner are one', () =>
    expect(counts([from.tide], [from.morning], [from.post], [from.echo])).toEqual([4, 1]));
  test('a journalist and his outlet are one', () => expect(counts([from.duarte], [from.ledger])).toEqual([2, 1]));
  test('two journalists without a common outlet are two', () =>
    expect(counts([from.duarte], [from.ferrante])).toEqual([2, 2]));
  test('two chains to one origin and a third report are two', () =>
    expect(counts([from.ledger, from.sud], [from.mill, from.sud], [from.wire])).toEqual([4, 2]));
});

test('a denial is no further name', () => {
  const story = analysisOf(
    mini('One\n\nThe Ledger says so. Radio Sud says he stays.', [
      says('The Ledger', 'interest', [from.ledger]),
      says('he stays', 'off', [from.sud]),
    ]),
  ).stories[0];
  expect([story?.names, story?.origins]).toEqual([1, 1]);
});

test('nobody named: no name, no origin', () => {
  const story = analysisOf(mini('One\n\nSources say so.', [says('Sources', 'interest', [from.sources('Sources')])]))
    .stories[0];
  expect([story?.names, story?.origins]).toEqual([0, 0]);
});

test('never more origins than names; order and repeats change neither', () => {
  const pool = [from.ledger, from.sud, from.tide, from.morning, from.duarte, from.ferrante, from.wire, from.mill];
  const chain = fc.uniqueArray(fc.nat(pool.length - 1), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(chain, { minLength: 1, maxLength: 5 }), (picked) => {
      const chains = picked.map((one) => one.flatMap((at) => pool[at] ?? []));
      const [names, origins] = counts(...chains);
      expect(origins).toBeLessThanOrEqual(names);
      expect(origins).toBeGreaterThan(0);
      expect(counts(...[...chains].reverse())).toEqual([names, origins]);
      expect(counts(...chains, ...chains.slice(0, 1))).toEqual([names, origins]);
    }),
    { numRuns: 60 },
  );
});
