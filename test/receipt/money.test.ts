/** What sums are for, as the card and the Receipt tell it. */
import { describe, expect, test } from 'vitest';
import type { Stage } from '../../src/pipeline/types/claim';
import type { FeeMeaning } from '../../src/pipeline/types/mention';
import { pageView } from '../../src/receipt/page-view';
import { analysisOf } from '../support/analysis';
import { from, mini, says } from '../support/cases';
import { tinyKnowledge } from '../support/knowledge';
import { english } from '../support/locales';

type Fee = readonly [words: string, amount: number, meaning: FeeMeaning];

function money(sentence: string, at: string, stage: Stage, fees: readonly Fee[]): readonly string[] {
  const spec = mini(`Winger latest\n\n${sentence}`, [says(at, stage, [from.ledger], { to: ['Eastvale United'] })], {
    fees: fees.map(([words, amount, meaning]) => ({ words, amount, meaning })),
  });
  const story = pageView(analysisOf(spec), tinyKnowledge, english).stories[0];
  return story?.money.map((one) => `${one.words.text} ${one.meaning}`) ?? [];
}

describe('money', () => {
  test('an offer is an offer while it is open', () => {
    expect(
      money('Eastvale United bid £30m for Brandt, The Ledger says.', 'bid', 'bid', [['£30m', 30e6, 'offer']]),
    ).toEqual(['£30m offer']);
  });

  test('a sum agreed is the fee', () => {
    const sentence = 'Eastvale United have agreed £30m for Brandt, The Ledger says.';
    expect(money(sentence, 'have agreed', 'agreed', [['£30m', 30e6, 'offer']])).toEqual(['£30m fee']);
  });

  test('a release clause stays one, whatever is agreed', () => {
    const sentence = 'Terms are agreed with Brandt, whose clause is £50m, The Ledger says.';
    expect(money(sentence, 'are agreed', 'agreed', [['£50m', 50e6, 'release-clause']])).toEqual([
      '£50m release clause',
    ]);
  });

  test('the same sum is told once, by what is known of it', () => {
    const sentence = 'Brandt, rated at £30m, is wanted; Northport ask for £30m, The Ledger says.';
    const fees: readonly Fee[] = [['£30m', 30e6, 'unclear']];
    expect(money(sentence, 'is wanted', 'interest', fees)).toEqual(['£30m unclear what for']);
    const both = 'Brandt, rated at £30m, is wanted; Northport ask for £30 million, The Ledger says.';
    expect(money(both, 'is wanted', 'interest', [...fees, ['£30 million', 30e6, 'asking-price']])).toEqual([
      '£30 million asking price',
    ]);
  });

  test('without the comma behind it', () => {
    const sentence = 'Eastvale United bid £400,000, The Ledger says of Brandt.';
    expect(money(sentence, 'bid', 'bid', [['£400,000,', 4e5, 'offer']])).toEqual(['£400,000 offer']);
  });
});
