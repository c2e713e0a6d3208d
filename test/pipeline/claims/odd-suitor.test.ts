import { describe, expect, it } from 'vitest';
import { claimed } from '../../support/told';

const ARTICLE = [
  'Everton want Genoa midfielder Jonas Lindqvist',
  'Everton are keen on the Genoa midfielder Jonas Lindqvist, 24.',
  'Everton have made an enquiry for Lindqvist, who would cost £20m.',
];

/** What a last sentence says of the player, after an article that names one suitor in several sentences. */
const last = (sentence: string) =>
  claimed([...ARTICLE, sentence].join('\n\n'))
    .slice(claimed(ARTICLE.join('\n\n')).length)
    .filter((one) => one.startsWith('Jonas'));

describe('a club that one sentence alone puts on the buying side', () => {
  it.each([
    [
      'an agreed deal has one buyer',
      'With their loanee back at parent club Brentford, Everton are set to sign Lindqvist.',
    ],
    [
      'another club does something else',
      'Brentford are back in training and Everton have agreed a deal for Lindqvist.',
    ],
    [
      'where he played',
      'There is interest in Lindqvist from Everton, who saw him star in the top flight for Brentford.',
    ],
    ['where he scored', 'Everton are interested in Lindqvist, who scored seven times for Serie A side Torino.'],
  ])('is no suitor: %s', (_, sentence) => expect(last(sentence)).toEqual(['Jonas Lindqvist: Genoa → Everton']));

  it.each([
    ['wants him, too', 'Fulham are also interested in Lindqvist.', 'Fulham'],
    ['is named as where he may go', 'Lindqvist has been linked with a move to Fulham.', 'Fulham'],
    ['wants him beside the other', 'Everton and Fulham have both made offers for Lindqvist.', 'Everton, Fulham'],
    ['has him where nobody else agreed', 'Lindqvist has signed for Fulham.', 'Fulham'],
  ])('is one: %s', (_, sentence, to) => expect(last(sentence)).toEqual([`Jonas Lindqvist: Genoa → ${to}`]));

  it('is one where the article knows no other', () => {
    const text =
      'Jonas Lindqvist on the move?\n\nGenoa midfielder Jonas Lindqvist has agreed to join Fulham or Everton.';
    expect(claimed(text).at(-1)).toBe('Jonas Lindqvist: Genoa → Fulham, Everton');
  });
});
