import { describe, expect, it } from 'vitest';
import { read } from '../../support/read';

/** What the page's clubs are called, in the order of their first mention. */
function clubsIn(text: string): readonly string[] {
  const { mentions } = read(text);
  return [
    ...new Set(mentions.list.flatMap((one) => (one.kind === 'club' ? [mentions.clubs[one.club]?.name ?? ''] : []))),
  ];
}

describe('a word that only one club of the page’s countries has in its name', () => {
  it.each([
    ['Spartak Moscow news\n\nThe striker Ola Brandt has told Lokomotiv that he will stay.', 'Lokomotiv Moscow'],
    ['Botev Plovdiv news\n\nThe striker Ola Brandt has told Lokomotiv that he will stay.', 'Lokomotiv Plovdiv'],
    ['A-League news\n\nSydney FC have lost striker Ola Brandt to Victory for a small fee.', 'Melbourne Victory'],
    ['Hearts of Oak news\n\nStriker Ola Brandt has agreed terms with Kotoko, his agent says.', 'Asante Kotoko'],
  ])('means that club: %s', (text, club) => expect(clubsIn(text)).toContain(club));

  it.each([
    // No Russian or Bulgarian club is spoken of.
    ['Leeds United news\n\nThe striker Ola Brandt has told Lokomotiv that he will stay.'],
    // The town.
    ['Sydney FC news\n\nStriker Ola Brandt will arrive in Wellington on Friday.'],
    // A name.
    ['Sydney FC news\n\nStriker Victory Brandt has signed, and Ola Victory may follow.'],
    // In small letters.
    ['Sydney FC news\n\nAfter the victory the striker Ola Brandt asked to leave.'],
  ])('means none otherwise: %s', (text) => {
    expect(clubsIn(text).filter((club) => /Lokomotiv|Wellington|Victory/.test(club))).toEqual([]);
  });

  it('is the same club in a headline in title case', () => {
    const text =
      'Brandt Denies Lokomotiv Transfer Rumours\n\nSpartak Moscow striker Ola Brandt will not join Lokomotiv.';
    expect(clubsIn(text)).toEqual(['Lokomotiv Moscow', 'Spartak Moscow']);
  });
});

describe('a name that clubs of two countries share', () => {
  it('is the one of the league that the page is about', () => {
    const text = 'Deportivo Cali news\n\nStriker Ola Brandt has an offer from Nacional, his agent says.';
    expect(clubsIn(text)).toEqual(['Deportivo Cali', 'Atlético Nacional']);
  });
});

describe('a club that has the name of its region', () => {
  it('is not meant where somebody was born or lives', () => {
    const text = 'Pahang news\n\nPahang striker Ola Brandt was born in Selangor.';
    expect(clubsIn(text)).toEqual(['Pahang']);
  });

  it('is meant where it deals', () => {
    const text = 'Transfer news\n\nSelangor have offered striker Ola Brandt a contract.';
    expect(clubsIn(text)).toEqual(['Selangor']);
  });
});
