/** Players of whom a sentence speaks together, and headings inside a text: they speak of those named around them. */
import { describe, expect, it } from 'vitest';
import { isGroup } from '../../../src/pipeline/claims/together';
import { analysed } from '../../support/read';

const REST = 'The transfer window shuts on Friday. The club have a Premier League game the day after.';

/** Players of the claims of the sentence that holds `words`. */
function playersAt(words: string, ...paragraphs: readonly string[]): readonly string[] {
  const { article, claims, mentions } = analysed([...paragraphs, REST].join('\n\n'));
  const told = claims.filter((claim) => article.text.slice(claim.start, claim.end).includes(words));
  return [...new Set(told.flatMap((claim) => claim.players))].map((one) => mentions.players[one]?.name ?? '').sort();
}

describe('several together', () => {
  const THREE = 'Everton will listen to offers for Teo Marin, Ivo Radl and Danny Rowe.';

  it.each([
    ['The trio have been told they can leave.', ['Danny Rowe', 'Ivo Radl', 'Teo Marin']],
    ['All three players are wanted by Lens, and Ivo Radl could join Lens in May.', ['Ivo Radl']],
  ])('%s', (sentence, expected) =>
    expect(playersAt(sentence.slice(0, 20), 'Everton clear-out', THREE, sentence)).toEqual(expected),
  );

  it('are those named one after the other, too', () => {
    const one = 'Everton have accepted a bid from Lens for Teo Marin.';
    const two = 'Everton have accepted a bid from Genoa for Ivo Radl.';
    expect(playersAt('The pair', 'Everton sell', one, two, 'The pair will leave Everton on Monday.')).toEqual([
      'Ivo Radl',
      'Teo Marin',
    ]);
  });

  it.each([
    ['The pair would cost £45m.', true],
    ['Both players want to go.', true],
    ['They need a pair of strikers.', false],
    ['The players met the fans.', false],
  ])('%s', (words, expected) => expect(isGroup(words)).toBe(expected));
});

describe('a heading inside a text', () => {
  it('speaks of whom the lines under it name', () => {
    expect(
      playersAt(
        'knock back',
        'Transfer news from the Championship',
        'Leeds have signed winger Teo Marin from Lens.',
        'Stoke City knock back late bid',
        'Hull City have had a late bid for Ivo Radl turned down by Stoke City.',
      ),
    ).toEqual(['Ivo Radl']);
  });
});

describe('somebody who urges another one', () => {
  it('is not the one who moves', () => {
    expect(
      playersAt(
        'has urged',
        'Benfica want Teo Marin',
        'Benfica have made an offer for Lens winger Teo Marin.',
        'Benfica goalkeeper Ivo Radl has urged his friend Teo Marin to join Benfica.',
      ),
    ).toEqual(['Teo Marin']);
  });
});

it('a heading speaks of the two whom its own item names, not of the first two of the page', () => {
  const first = 'Leeds United have signed Teo Marin and Ivo Radl.';
  const item = 'Genoa are close to a deal for Torino striker Danny Rowe and also want Bo Lindqvist.';
  expect(playersAt('plot', 'Transfer news of the day', first, 'Genoa plot double swoop', item)).toEqual([
    'Bo Lindqvist',
    'Danny Rowe',
  ]);
});

it('an item speaks of him whose name and number stand over it', () => {
  const items = ['2. Ivo Radl', 'The winger has moved from Lens to Torino.', '3. Teo Marin', 'Fulham want Teo Marin.'];
  expect(
    playersAt('Slovak defender', 'Moves', ...items, '4. Danny Rowe', 'The Slovak defender will join Fulham.'),
  ).toEqual(['Danny Rowe']);
});

it('a club that must sell somebody first wants another', () => {
  const lines = ['Leeds United want Teo Marin of Lens.', 'Genoa are keen too, but must sell striker Ivo Radl first.'];
  expect(playersAt('keen too', 'Leeds news', ...lines)).toContain('Teo Marin');
});

it('a title about a club that has nothing to do with the main player is not told of him', () => {
  const lines = [
    'Leeds United want Teo Marin of Lens.',
    'Teo Marin has two years left at Lens.',
    'Genoa want Ivo Radl.',
  ];
  expect(playersAt('splash', 'Torino to splash the cash on striker?', ...lines)).toEqual([]);
  expect(playersAt('splash', 'Leeds to splash the cash on striker?', ...lines)).toEqual(['Teo Marin']);
});
