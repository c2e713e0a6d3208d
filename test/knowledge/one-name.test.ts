/** Clubs that share a name, in articles: the page decides; without its help the one known to every reader is meant. */
import { describe, expect, test } from 'vitest';
import { read } from '../support/read';

/** Ids of the clubs of an article, in order of first mention. */
function clubs(text: string): readonly (string | null)[] {
  return read(text).mentions.clubs.map((club) => club.id);
}

describe('which club is meant', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'the one named in full before',
      'Striker joins Arsenal de Sarandí\n\nTomás Ferreyra has joined Arsenal de Sarandí. The striker signed for Arsenal on Monday.',
      ['arsenal-de-sarandi'],
    ],
    [
      'nothing but the name: the one that is written about',
      'Arsenal sign Okafor\n\nArsenal have signed striker Daniel Okafor. The player joined Arsenal on Monday.',
      ['arsenal'],
    ],
    [
      'the Ecuadorian club named in full',
      'Barcelona SC want Quiroz\n\nMidfielder Mateo Quiroz is wanted by Barcelona SC. He could join Barcelona in January.',
      ['barcelona-sc'],
    ],
    [
      'the Mexican club named in full',
      'Santos Laguna bid for Reyes\n\nSantos Laguna have bid for winger Iván Reyes. The winger could join Santos in January.',
      ['santos-laguna'],
    ],
  ])('%s', (_what, text, ids) => {
    expect(clubs(text)).toEqual(ids);
  });
});
