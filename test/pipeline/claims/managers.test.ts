import { describe, expect, it } from 'vitest';
import { analysedPage } from '../../support/read';

/** Seller and suitors in the last claim of a page. */
function last(text: string, outletName?: string) {
  const { claims, mentions } = analysedPage(outletName === undefined ? { text } : { text, outletName });
  const names = (clubs: readonly number[] | undefined) => clubs?.map((one) => mentions.clubs[one]?.name).join();
  return `${names(claims.at(-1)?.from)} > ${names(claims.at(-1)?.to)}`;
}

describe('a manager who wants somebody', () => {
  it.each([
    'Genoa manager Nils Aldering, 52, has money to spend and could try to sign Lens striker Ola Brandt.',
    'Genoa boss Nils Aldering will look at loans but has ruled out a move for Lens striker Ola Brandt.',
    'It is claimed that Genoa coach Nils Aldering is keen to land Lens striker Ola Brandt.',
  ])('wants him for his club: %s', (text) => expect(last(text)).toBe('Lens > Genoa'));

  const unplaced = 'Burnley rumours\n\nManager Nils Aldering is keen to land Lens striker Ola Brandt.';
  it('needs no club beside his name on its own page', () => {
    expect(last(unplaced, 'The Burnley Blog')).toBe('Lens > Burnley');
    expect(last(unplaced)).toBe('Lens > ');
  });

  it('is the other club’s where he is only spoken of there', () => {
    const text = "Rumours\n\nThere is interest in Lens striker Ola Brandt, who is on manager Nils Aldering's list.";
    expect(last(text, 'The Burnley Blog')).toBe('Lens > ');
  });
});

it('a manager who stays himself says nothing of the player above', () => {
  const page =
    'Transfer live\n\nLens manager Nils Aldering could let striker Ola Brandt go.\n\n13:15 Nils Aldering: I am staying put';
  expect(analysedPage({ text: page }).claims.map(({ stage }) => stage)).toEqual(['interest']);
});

describe('where somebody might have gone before', () => {
  it.each([
    'Lens striker Ola Brandt was linked with a move to Genoa last summer, but he will now leave for nothing.',
    'Ola Brandt will leave Lens in June, after spending the season on loan to Genoa.',
  ])('is no goal of today: %s', (text) => expect(last(text)).toBe('Lens > '));

  it('is one where it goes on', () => {
    const text = 'Hull wanted Lens striker Ola Brandt last summer and are expected to make a fresh offer.';
    expect(last(text)).toBe('Lens > Hull City');
  });
});
