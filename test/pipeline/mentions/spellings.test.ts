import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/pipeline/article';
import { Board } from '../../../src/pipeline/mentions/board';
import { mergeSpellings } from '../../../src/pipeline/mentions/spellings';
import { knowledge } from '../../support/read';

const board = () => new Board(articleFromText('Leeds want a striker.', { lang: 'en' }), [], knowledge);

/** How often names of players are read while `players` of them are compared. */
function reads(players: number): number {
  const full = board();
  let times = 0;
  for (let at = 0; at < players; at++) {
    full.player(`Given${at} Surname${at}`);
    const player = full.players[at];
    if (player === undefined) continue;
    const { name } = player;
    Object.defineProperty(player, 'name', {
      get: () => {
        times++;
        return name;
      },
    });
  }
  mergeSpellings(full);
  return times;
}

describe('spellings', () => {
  it('are compared in a number of steps that grows with the players, not with their pairs', () => {
    expect(reads(100)).toBeGreaterThan(99);
    expect(reads(400) / reads(100)).toBeLessThan(5);
  });

  it('of a player who was renamed: he is found by the new one only', () => {
    const full = board();
    const first = full.player('Gini Wijnaldum');
    full.renamePlayer(first, 'Georginio Wijnaldum');
    expect(full.player('Georginio Wijnaldum')).toBe(first);
    expect(full.player('Gini Wijnaldum')).not.toBe(first);
  });
});
