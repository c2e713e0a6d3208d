/** "That's according to X": what the sentence before leaves to rumours is X's. */
import { expect, test } from 'vitest';
import { analysed } from '../../support/read';

const firstSource = (text: string) =>
  analysed(`Genoa eye striker\n\n${text}`).claims.find(({ stage }) => stage === 'agreed')?.sources[0]?.name;

test.each([
  'Word is that Genoa have agreed a fee for Torino striker Jonas Lindqvist.\n\nThat is according to Marca.',
  'Genoa have agreed a fee for Torino striker Jonas Lindqvist, according to reports.\n\nThis is according to Marca, who say he will cost £20m.',
  'Word is that Genoa have agreed a fee for Torino striker Jonas Lindqvist.\n\nThat is the claim made by Marca.',
  'Genoa have agreed a fee for Torino striker Jonas Lindqvist. That is relayed by Marca.',
  'Genoa have agreed a fee for Torino striker Jonas Lindqvist. This was shared by Marca.',
])('%s', (text) => expect(firstSource(text)).toBe('Marca'));

test('what somebody else reports is his', () =>
  expect(
    firstSource(
      'Bild say that Genoa have agreed a fee for Torino striker Jonas Lindqvist.\n\nThat is according to Marca, too.',
    ),
  ).toBe('Bild'));
