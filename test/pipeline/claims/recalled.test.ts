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

describe('a player whom the article tells to be on loan', () => {
  const LENT = 'Stoke City striker Jonas Lindqvist is on loan at Walsall.\n\nStoke City want to sign Lindqvist again.';
  it.each([
    'Stoke City boss Bo Ekdahl has confirmed that Lindqvist will be back at the club in January.',
    'Lindqvist is due to return to Stoke City in January.',
    'Lindqvist will be coming back to the club this month, cutting short his stay with Walsall.',
    'Lindqvist is likely to return to his parent club after a hard half-season deal with Walsall.',
    'Lindqvist can be recalled at any time.',
    'His spell at Walsall is likely to be cut short.',
  ])('goes home: %s', (text) =>
    expect(claimed(`${LENT}\n\n${text}`).at(-1)).toBe('Jonas Lindqvist: Walsall → Stoke City'),
  );

  it('may stay where he is', () =>
    expect(claimed(`${LENT}\n\nWalsall want to bring Lindqvist back on loan next season.`).at(-1)).toBe(
      'Jonas Lindqvist: Stoke City → Walsall',
    ));

  it('may go back elsewhere', () =>
    expect(
      claimed(
        `${LENT}\n\nLindqvist may leave Stoke City and could return to Burnley.\n\nLindqvist could return to Burnley.`,
      ).at(-1),
    ).toBe('Jonas Lindqvist: Stoke City → Burnley'));

  it('is not taken for lent where the loan is over', () =>
    expect(
      claimed(
        'Burnley want Stoke City striker Jonas Lindqvist.\n\nLindqvist spent last season on loan at Walsall.\n\nLindqvist is set to return to Stoke City.',
      ).at(-1),
    ).not.toContain('Walsall'));

  it('is not taken for lent where a loan is only to come', () =>
    expect(
      claimed(
        'Stoke City striker Jonas Lindqvist will join on loan at Walsall.\n\nLindqvist is due to return to Stoke City next month.',
      ).at(-1),
    ).not.toContain('Walsall → Stoke City'));
});
