import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

/** Player and suitors of each claim. */
function claimed(text: string): readonly string[] {
  const { claims, mentions } = analysed(text);
  return claims.map(
    ({ players, to }) =>
      `${players.map((one) => mentions.players[one]?.name ?? '')} → ${to.map((one) => mentions.clubs[one]?.name ?? '')}`,
  );
}

const DIGEST = [
  'Transfer round-up: the latest from every club',
  'Stoke City',
  'A £2m offer for Genoa winger Jonas Lindqvist is in the works.',
  'Hull City',
  'Torino striker Marco Ferri is due to have a medical on Friday.',
];

describe('lines under a club of a digest by club', () => {
  it('are that club’s where they name no suitor', () => {
    expect(claimed(DIGEST.join('\n\n'))).toEqual(['Jonas Lindqvist → Stoke City', 'Marco Ferri → Hull City']);
  });

  it('are nobody’s where only one club is a heading', () => {
    const text = [DIGEST[0], ...DIGEST.slice(3)].join('\n\n');
    expect(claimed(text)).toEqual(['Marco Ferri → ']);
  });

  it('name their own suitor if they do', () => {
    const text = [...DIGEST, 'Lens defender Ola Brandt is wanted by Leeds.'].join('\n\n');
    expect(claimed(text).at(-1)).toBe('Ola Brandt → Leeds United');
  });
});
