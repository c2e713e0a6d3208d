import { describe, expect, it } from 'vitest';
import { claimed } from '../../support/told';

const ARTICLE = [
  'Everton want Genoa midfielder Jonas Lindqvist',
  'Everton are keen on the Genoa midfielder Jonas Lindqvist, 24.',
  'Fulham have also made an enquiry for Lindqvist.',
];

/** What a last sentence says of the player, after an article that names two suitors. */
const last = (sentence: string) =>
  claimed([...ARTICLE, sentence].join('\n\n')).slice(claimed(ARTICLE.join('\n\n')).length);

describe('a suitor whose side the words leave open', () => {
  it.each([
    ['Genoa want £30m for Lindqvist, but Everton would hardly pay that.', 'Everton'],
    ['Genoa are reluctant to sell Lindqvist to a club with the ambition of Fulham.', 'Fulham'],
    ["Lindqvist's agent has poured cold water on talk of a Fulham comeback.", 'Fulham'],
  ])('is the one that the article names elsewhere: %s', (sentence, suitor) =>
    expect(last(sentence)).toEqual([`Jonas Lindqvist: Genoa → ${suitor}`]),
  );

  it.each([
    ['a club that nobody calls a suitor', 'Genoa want £30m for Lindqvist, a price that Torino set for their own man.'],
    ['a game', 'Genoa are reluctant to sell Lindqvist before the game at Fulham.'],
    ['a new contract', 'Genoa have offered Lindqvist a new contract, whatever Fulham do.'],
  ])('is not %s', (_, sentence) => expect(last(sentence)).toEqual(['Jonas Lindqvist: Genoa → ?']));
});
