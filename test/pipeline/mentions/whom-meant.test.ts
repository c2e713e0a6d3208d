/** Who is meant on pages of several people, and by names that nothing introduces. */
import { describe, expect, it } from 'vitest';
import { analysed, read } from '../../support/read';

/** "Player; from; to" of every claim of the page, in order, under a title that names nobody. */
function told(...paragraphs: readonly string[]): readonly string[] {
  const { claims, mentions } = analysed(['Transfer news: latest', ...paragraphs].join('\n\n'));
  const club = (index: number) => mentions.clubs[index]?.name ?? '';
  return claims.map(({ players, from, to }) =>
    [players.map((one) => mentions.players[one]?.name).join(' and '), from.map(club).join(), to.map(club).join()].join(
      '; ',
    ),
  );
}

/** Whom the claims of the last sentence are made of. */
const last = (...paragraphs: readonly string[]): string | undefined =>
  told(...paragraphs)
    .at(-1)
    ?.split(';')[0];

describe('he who has gone or might go', () => {
  it.each([
    'Having lost Piet Vaart to Everton, Derby have turned to Ola Brunt. The Lens forward would cost £9m.',
    'With Piet Vaart out for the season, Derby are looking at Ola Brunt. Lens would sell him for £9m.',
    'Derby sold Piet Vaart to Everton last summer and want Ola Brunt of Lens in his place. The 21-year-old is keen to join them.',
    'If Piet Vaart leaves, Derby will move for Ola Brunt. The Lens forward would cost £2m.',
    'Derby had a bid for Piet Vaart rejected and are now looking at Lens forward Ola Brunt. They hope to sign him this week.',
  ])('is not the one who is spoken of next: %s', (text) => expect(last(text)).toBe('Ola Brunt'));

  it('is not the one described beside him', () =>
    expect(told('Derby want to sign the 21-year-old after losing Piet Vaart to injury.')).toEqual([]));
});

describe('who broke the news', () => {
  it.each([
    'Fabrizio Romano and Dennis Brinkworth first reported the news.',
    'Dennis Brinkworth broke the story.',
    'The move was first reported by Fabrizio Romano and Dennis Brinkworth.',
  ])('is nobody who moves: %s', (sentence) =>
    expect(
      last('Derby have bid for Lens striker Ola Brunt.', `${sentence} Everton are interested in the forward.`),
    ).toBe('Ola Brunt'),
  );
});

it('one of their star players is nobody in particular', () => {
  const { mentions } = read(
    'Transfer news\n\nGenoa striker Ola Brunt could go.\n\nLens must sell one of their star players.',
  );
  expect((mentions.bySentence[2] ?? []).map(({ kind }) => kind)).toEqual(['club']);
});

describe('one of two', () => {
  it('is told by his place in the sentence before', () =>
    expect(
      told(
        'Derby are keen on Lens pair Ola Brunt and Piet Vaart. The former would cost £9m, while the latter is available on a free.',
      ).slice(1),
    ).toEqual(['Ola Brunt; Lens; ', 'Piet Vaart; Lens; ']));

  it('is nobody where each player has a club of his own', () => {
    const { mentions } = read(
      'Transfer news\n\nDerby want Lens winger Ola Brunt and Leeds are keen on defender Piet Vaart. The former could bid £9m.',
    );
    const meant = mentions.bySentence.at(-1)?.filter(({ kind }) => kind === 'player');
    expect(meant).toEqual([]);
  });

  it('is nobody where the sentence before names clubs', () =>
    expect(told('Derby and Leeds want Lens winger Ola Brunt. The former is ready to bid £9m.').slice(1)).not.toContain(
      'Ola Brunt; Lens; Lens',
    ));
});

describe('a sentence that names a thing', () => {
  it.each([
    'The club will make a bid before the Super League season starts.',
    'They will make a bid before the Boxing Day game.',
    'A bid will be made by Ole Ragnhild’s side.',
  ])('keeps its player: %s', (text) => expect(last('Derby want Lens winger Ola Brunt.', text)).toBe('Ola Brunt'));

  it('leaves open whom a stranger wants', () =>
    expect(told('Derby want Lens winger Ola Brunt.', 'Later Per Ragnhild made an offer.').slice(1)).toEqual([]));
});

describe('names that no list knows', () => {
  it.each([
    ['Derby have agreed a deal to sign J. J. Oduva from Lens.', 'J. J. Oduva; Lens; Derby County'],
    ['Kwambe, the Ajax midfielder, is wanted by Derby.', 'Kwambe; Ajax; Derby County'],
    ['Derby have offered £9m for Edilvan. Santos want more.', 'Edilvan; Santos; Derby County'],
    ['Derby have approached Hull about Brunt. The defender is 30.', 'Brunt; Hull City; Derby County'],
    ['It is said that Brunt has asked to leave Hull.', 'Brunt; Hull City; '],
  ])('alone or with initials: %s', (text, expected) => expect(told(text)[0]).toBe(expected));
});

describe('a team-mate', () => {
  it('is of the same club where nothing else is said', () =>
    expect(
      told('Derby have made a bid for Lens winger Ola Brunt. His team-mate Piet Vaart is also liked by Derby.'),
    ).toContain('Piet Vaart; Lens; Derby County'));
});
