import { describe, expect, it } from 'vitest';
import { told } from './told';

const moves = (sentence: string) => told(sentence).map(({ move, to }) => `${move} ${to.join(' ')}`.trim());

describe('a move that leads to a league or a country', () => {
  it.each([
    'Genoa are braced for Turkish offers for Lindqvist.',
    'Genoa could sell Lindqvist, with clubs from Germany in touch.',
    'Lindqvist has been offered to half the Bundesliga.',
    'Lindqvist is surplus to requirements and a return to Sweden is possible.',
    'Genoa are willing to let Lindqvist go after interest from the Premier League.',
  ])('is a move to somewhere: %s', (sentence) => expect(moves(sentence)).toEqual(['join']));

  it.each([
    'Genoa could sell Lindqvist before the season in Italy begins.',
    'Lindqvist is set to leave the Serie A club.',
    'The Swedish midfielder Lindqvist may leave Genoa.',
    'Genoa want to sell the 24-year-old Sweden midfielder for a fee in the region of £3million.',
    'Genoa have no plans to sell Lindqvist to a foreign club.',
  ])('is no move to one that he plays in: %s', (sentence) => expect(moves(sentence)).toEqual(['exit']));

  it.each(['Lindqvist is being linked with moves away.', 'Lindqvist has been linked with exits all summer.'])(
    'is none where he only goes: %s',
    (sentence) => expect(moves(sentence)).toEqual(['exit']),
  );
});
