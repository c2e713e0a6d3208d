import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/pipeline/article';
import { houseOf } from '../../../src/pipeline/mentions/house';
import { analysedPage, knowledge } from '../../support/read';

const house = (meta: { outlet?: string; outletName?: string }) => houseOf(articleFromText('Text', meta), knowledge);

describe('whose page it is', () => {
  it.each([
    [{ outlet: 'twtd' }, 'ipswich-town'],
    [{ outlet: 'sunderland-echo' }, 'sunderland'],
    [{ outletName: 'The Burnley Blog' }, 'burnley'],
    [{ outletName: 'Talk Villa' }, 'aston-villa'],
    [{ outletName: 'Vital Wigan Athletic' }, 'wigan-athletic'],
  ])('is told by the tie of its outlet or by its name: %o', (meta, club) => expect(house(meta)).toBe(club));

  it.each([
    {},
    { outlet: 'bbc-sport' },
    { outlet: 'liverpool-echo' },
    { outletName: 'Sporting Life' },
    { outletName: 'Real Football News' },
    { outletName: 'Everton and Liverpool Talk' },
  ])('is nobody’s where none or several are tied to it: %o', (meta) => expect(house(meta)).toBeNull());
});

it('is no part of the name before it', () => {
  const { mentions } = analysedPage({
    text: 'Transfer news\n\nEverton want Lens striker Ola Brandt Norland Football Talk can exclusively reveal.',
    outletName: 'Norland Football Talk',
  });
  expect(mentions.players.map(({ name }) => name)).toEqual(['Ola Brandt']);
});

describe('on a page of one club', () => {
  const clubs = (text: string, outletName?: string) => {
    const { claims, mentions } = analysedPage(outletName === undefined ? { text } : { text, outletName });
    return claims.at(-1)?.to.map((one) => mentions.clubs[one]?.name);
  };
  const shared = 'Everton drew with Chelsea\n\nThe Blues have opened talks with Lens over striker Ola Brandt.';
  const ours = 'Everton rumours\n\nChelsea lost at home.\n\nWe are interested in Lens striker Ola Brandt.';

  it('a nickname that clubs share is its own', () => {
    expect(clubs(shared, 'The Everton Blog')).toEqual(['Everton']);
    expect(clubs(shared, 'The Chelsea Blog')).toEqual(['Chelsea']);
  });

  it('“we” are its own, too', () => {
    expect(clubs(ours, 'The Everton Blog')).toEqual(['Everton']);
    expect(clubs(ours.replace('Everton', 'Transfer'), 'The Everton Blog')).toEqual(['Everton']);
  });
});

describe('a nickname that clubs of the page share', () => {
  const clubs = (text: string) => {
    const { claims, mentions } = analysedPage({ text });
    return claims.at(-1)?.to.map((one) => mentions.clubs[one]?.name);
  };
  const wanted = 'The Blues want Lens striker Ola Brandt.';

  it('is the best known one’s', () => {
    expect(clubs(`Chelsea beat Ipswich\n\nIpswich lost. Chelsea won.\n\n${wanted}`)).toEqual(['Chelsea']);
  });

  it('is another one’s of whom the page speaks far more often', () => {
    expect(clubs(`Ipswich beat Chelsea\n\nIpswich won. Ipswich are third.\n\n${wanted}`)).toEqual(['Ipswich Town']);
  });

  it('is that of the country the page speaks of, where it names none of them', () => {
    expect(clubs('Brandt leaves\n\nThe Uruguayan striker Ola Brandt has signed for Nacional.')).toEqual([
      'Nacional Montevideo',
    ]);
    expect(clubs('Brandt leaves\n\nThe Colombian striker Ola Brandt has signed for Nacional.')).toEqual([
      'Atlético Nacional',
    ]);
  });
});
