import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

const ITEMS = [
  'Forward ready to go',
  'Genoa striker Marco Ferri wants to leave this summer, says the Daily Mail.',
  'Late bid turned down',
  'Torino have had a £3m bid for Lens winger Jonas Lindqvist rejected, says the Sun.',
  'Two more on the way',
  'Roma want to sign Milan midfielder Aldo Sala and Milan defender Teo Marin, says the Sun.',
];

/** Players of the claims that a title makes over the items. */
function playersIn(title: string): readonly (string | undefined)[] {
  const { claims, mentions } = analysed([title, ...ITEMS].join('\n\n'));
  const own = claims.filter((claim) => claim.start < title.length);
  return own.flatMap(({ players }) => players.map((index) => mentions.players[index]?.name));
}

describe('a title over several items', () => {
  it('means the player of the item that shares a clause’s clubs, and nobody where none does', () => {
    const title = 'Everton agree exit fee, Torino have £3m bid rejected - football transfer news';
    expect(playersIn(title)).toEqual(['Jonas Lindqvist']);
  });
});
