import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

/** Suitors in the last claim of an article about Stoke's targets, with one more paragraph. */
function last(
  paragraph: string,
  opening = 'Stoke are interested in Genoa defender Ola Brandt and Lens winger Marco Ferri.',
) {
  const { claims, mentions } = analysed(`Stoke shopping list grows\n\n${opening}\n\n${paragraph}`);
  const found = claims.at(-1);
  return `${found?.players.map((one) => mentions.players[one]?.name)}: ${found?.to.map((one) => mentions.clubs[one]?.name)}`;
}

describe('whoever is wanted in an article about one club’s targets', () => {
  it('is wanted by that club where no suitor is named', () => {
    expect(last('Torino striker Jonas Lindqvist is also under consideration.')).toBe('Jonas Lindqvist: Stoke City');
  });

  it('keeps a suitor of his own', () => {
    expect(last('Torino striker Jonas Lindqvist is wanted by Hull.')).toBe('Jonas Lindqvist: Hull City');
  });

  it('is left open where several clubs shop', () => {
    const opening = 'Stoke are interested in Genoa defender Ola Brandt and Hull want Lens winger Marco Ferri.';
    expect(last('Torino striker Jonas Lindqvist is also under consideration.', opening)).toBe('Jonas Lindqvist: ');
  });
});
