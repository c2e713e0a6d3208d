import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

const OPEN = [
  'Udinese close in on Genoa midfielder',
  'Genoa have a number of players who may go before the window closes, and Jonas Lindqvist, 24, is one of them.',
  'Udinese have agreed to take Genoa midfielder Jonas Lindqvist on loan.',
];

/** The kinds of deal that the last paragraph tells of, right after a loan that is agreed. */
function moves(sentence: string, between: readonly string[] = []): readonly string[] {
  const text = [...OPEN, ...between, sentence].join('\n\n');
  return analysed(text)
    .claims.filter(({ start }) => start >= text.length - sentence.length)
    .map(({ move }) => move);
}

describe('a step right after one of a loan', () => {
  it.each([
    'The midfielder will undergo a medical at Udinese on Friday.',
    'Talks over the deal between Udinese and Genoa had taken weeks.',
    'He has already turned down a move to Udinese once.',
  ])('is one of that loan: %s', (sentence) => expect(moves(sentence)).toEqual(['loan']));

  it.each([
    'Udinese will pay £4m to sign him permanently in the summer.',
    'He will sign a four-year contract with Udinese on Friday.',
    'Lecce have made an offer for Lindqvist.',
    'Udinese are also keen on Lindqvist for next season.',
  ])('may be one of another deal: %s', (sentence) => expect(moves(sentence)).toEqual(['join']));

  it('is one of that loan while it is not long ago', () => {
    const between = ['The coach spoke of the weather and of the pitch.'];
    expect(moves('The midfielder will undergo a medical at Udinese on Friday.', between)).toEqual(['loan']);
  });

  it('is no longer one when much stands between them', () => {
    const between = [
      'The coach spoke of the weather.',
      'It rained.',
      'The pitch was wet.',
      'They ran.',
      'They ate.',
      'He left.',
    ];
    expect(moves('The midfielder will undergo a medical at Udinese on Friday.', between)).toEqual(['join']);
  });
});

describe('words of a loan', () => {
  it.each([
    'Lindqvist has joined Udinese until the new year.',
    'Lindqvist will join Udinese for the remainder of the season.',
    'Udinese say that Lindqvist joins them until the end of the season.',
  ])('are found in: %s', (sentence) => expect(moves(sentence, ['Rain fell on Thursday.'])).toEqual(['loan']));

  it.each([
    'Udinese have made a £4m offer for on-loan Swedish midfielder Lindqvist.',
    'Lindqvist has joined Udinese on a contract until the end of the season.',
    'Lindqvist has joined Udinese until 2029.',
  ])('are not found in: %s', (sentence) => expect(moves(sentence, ['Rain fell on Thursday.'])).toEqual(['join']));
});
