/** What kind of move a sentence tells of: a contract at home, a loan, a departure or a move to somebody. */
import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';
import { told } from './told';

const movesOf = (sentence: string) => [...new Set(told(sentence).map(({ move }) => move))];

/** Moves of a text's claims in the sentence that holds `words`. */
function movesIn(text: string, words: string): readonly string[] {
  const at = text.indexOf(words);
  return [...new Set(analysed(text).claims.flatMap(({ start, end, move }) => (start <= at && at < end ? [move] : [])))];
}

describe('a contract at the player’s own club', () => {
  it.each([
    'Genoa announced on Friday that Lindqvist had agreed terms on a contract until 2030.',
    'Lindqvist has yet to respond to Genoa’s latest proposal.',
    'Genoa’s offer of two million a year has been on the table since October.',
    'Genoa and the player cannot agree on a wage package.',
  ])('is a renewal: %s', (sentence) => {
    expect(movesOf(sentence)).toEqual(['renewal']);
  });

  it.each([
    'Lindqvist has signed a five-year deal at Udinese.',
    'Lindqvist has yet to respond to the latest proposal of Udinese.',
    'Genoa and Udinese cannot agree on a fee.',
    'Udinese have offered him a five-year contract.',
  ])('is none at another club: %s', (sentence) => {
    expect(movesOf(sentence)).toEqual(['join']);
  });

  it('takes in the signature that follows talks over it', () => {
    const talks =
      'Genoa open talks over new contract with midfielder Jonas Lindqvist\n\nGenoa have opened talks with Jonas Lindqvist over a new contract.';
    const signs = 'Lindqvist is expected to put pen to paper before Christmas.';
    expect(movesIn(`${talks} ${signs}`, signs)).toEqual(['renewal']);
  });
});

describe('a loan', () => {
  it.each([
    'Lindqvist is to be lent to Udinese.',
    'Udinese would take him for six months and pay half of his wages.',
    'Genoa want Udinese to cover most of his salary during the loan spell.',
  ])('is told without the plain word: %s', (sentence) => {
    expect(movesOf(sentence)).toEqual(['loan']);
  });

  it.each([
    'Udinese want him on a permanent basis after his fine loan at Bari.',
    'His loan at Bari has been cancelled so that he can join Udinese.',
  ])('that is over is none: %s', (sentence) => {
    expect(movesOf(sentence)).toEqual(['join']);
  });

  it('goes on in later steps with the same club', () => {
    const loan =
      'Udinese sign Jonas Lindqvist on loan\n\nUdinese have signed Genoa midfielder Jonas Lindqvist on loan.';
    const between = 'He trained with them on Monday. He is 24.';
    expect(movesIn(`${loan} ${between} "I am joining a strong side," Lindqvist said.`, 'joining a strong')).toEqual([
      'loan',
    ]);
  });
});

describe('a headline alone', () => {
  const page = (title: string) =>
    `${title}\n\nGenoa midfielder Jonas Lindqvist, 24, has two years left.\n\nElsewhere, Udinese have signed striker Marco Vela from Bari.`;

  it.each([
    ['Genoa turn down £8m bid for Jonas Lindqvist', 'exit'],
    ['Jonas Lindqvist accepts it is time to move on from Genoa', 'exit'],
    ['Jonas Lindqvist wants Premier League move', 'join'],
    ['Udinese target Jonas Lindqvist signs five-year deal at Genoa', 'renewal'],
  ])('%s: %s', (title, move) => {
    expect(movesIn(page(title), title)).toEqual([move]);
  });

  it('nobody leaves who has no club', () => {
    const title = 'Free agent Jonas Lindqvist has found a new club';
    const text = `${title}\n\nMidfielder Jonas Lindqvist has been a free agent since leaving Genoa in June and has been linked with a number of clubs.`;
    expect(movesIn(text, title)).toEqual(['join']);
  });
});
