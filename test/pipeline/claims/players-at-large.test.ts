/** What a club needs to buy or sell at large is told of nobody whom the page named before. */
import { expect, test } from 'vitest';
import { analysed } from '../../support/read';

const PAGE = `Torino interested in Will Hewes

Torino are interested in Genoa midfielder Will Hewes, according to Tuttosport.

The coach has already brought in Udinese midfielder Jonas Lindqvist.`;

const claimsOf = (sentence: string) => {
  const text = `${PAGE}\n\n${sentence}`;
  return analysed(text).claims.filter(({ start }) => start >= text.length - sentence.length);
};

test.each([
  'The club are looking to make more additions but fear they may need to sell players before they make new signings.',
  'They may need to sell players first.',
  'Torino have sold Fernandinho this summer and they are lacking in depth in midfield.',
  'The club could offload a few fringe players this month.',
  'They will have to sell players to fund further signings.',
])('of nobody: %s', (sentence) => expect(claimsOf(sentence)).toEqual([]));

test('of him who is meant', () => {
  expect(claimsOf('They are ready to sell him.')).toHaveLength(1);
});
