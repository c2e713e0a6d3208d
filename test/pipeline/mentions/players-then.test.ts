/** A pundit, manager or chairman of today in an article of a year when he played. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/pipeline/analyse';
import { articleFromText } from '../../../src/pipeline/article';
import { analysed, knowledge, NOW } from '../../support/read';

const REST = '\n\nThe transfer window shuts on Friday. The club have a Premier League game the day after.';

/** What the article calls the players in it. */
function playersIn(text: string, published?: string): readonly string[] {
  const { mentions } = analysed(`Transfer news\n\n${text}${REST}`, published);
  return mentions.players.map(({ name }) => name);
}

describe('the year of an article', () => {
  const TEXT = 'Everton said that Samuel Eto’o was happy. Lens hope that Samuel Eto’o comes back.';

  it('makes somebody who played then a player, whatever he is today', () => {
    expect(playersIn(TEXT, '2009-06-19')).toEqual(["Samuel Eto'o"]);
    expect(playersIn(TEXT, '2025-06-19')).toEqual([]);
  });

  it('leaves a boss who does what clubs do about players on the bench', () => {
    const text =
      'Mikel Arteta is plotting moves. Arsenal have agreed terms with Jonas Lindqvist as Mikel Arteta looks to find a backup.';
    expect(playersIn(text, '2025-05-15')).toEqual(['Jonas Lindqvist']);
  });

  it('leaves a boss who never played in it on the bench', () => {
    const text =
      'Portsmouth are keen on a striker. Harry Redknapp has made an offer for one, and Harry Redknapp waits.';
    expect(playersIn(text, '2009-01-06')).toEqual([]);
  });

  it('gives way to an office beside the name', () => {
    expect(
      playersIn('Chelsea manager Roberto Martínez said no. Everton boss Roberto Martínez too.', '2006-01-06'),
    ).toEqual([]);
  });

  it('is that of the years in it where it has none', () => {
    const text = (year: string) =>
      `Transfer news\n\nLens want Samuel Eto’o, who came in ${year}. Samuel Eto’o was happy.${REST}`;
    const read = (year: string) =>
      analyse(articleFromText(text(year), { lang: 'en', published: null }), knowledge, { now: NOW });
    expect(read('2008').mentions.players.map(({ name }) => name)).toEqual(["Samuel Eto'o"]);
    expect(read('2024').mentions.players).toEqual([]);
  });

  it('is no reason to spell out a mononym, which may be a namesake’s', () => {
    expect(playersIn('Everton want Lens midfielder Kaká, 23.', '2009-08-20')).toEqual(['Kaká']);
  });
});
