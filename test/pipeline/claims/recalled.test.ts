import { describe, expect, it } from 'vitest';
import { claimed } from '../../support/told';

describe('a player who is called back from a loan', () => {
  it.each([
    'Stoke City have recalled striker Jonas Lindqvist from his loan spell at Walsall.',
    'On-loan Walsall striker Jonas Lindqvist has been recalled by Stoke City.',
    'Jonas Lindqvist has returned to Stoke City after being recalled from his loan at Walsall.',
    'Walsall have suffered a blow after Stoke City performed a U-turn and recalled Jonas Lindqvist.',
    'Walsall end Jonas Lindqvist loan spell as defender returns to Stoke City',
  ])('goes to the club that takes him back: %s', (text) =>
    expect(claimed(text)).toEqual(['Jonas Lindqvist: Walsall → Stoke City']),
  );

  it.each([
    'Walsall want to bring Jonas Lindqvist back on loan from Stoke City, who recalled him last month.',
    'Walsall want Stoke City striker Jonas Lindqvist.',
  ])('not where somebody wants him: %s', (text) =>
    expect(claimed(text)).toEqual(['Jonas Lindqvist: Stoke City → Walsall']),
  );
});
