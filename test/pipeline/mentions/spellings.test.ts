import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/pipeline/article';
import { Board } from '../../../src/pipeline/mentions/board';
import { mergeSpellings } from '../../../src/pipeline/mentions/spellings';
import type { Sentence } from '../../../src/pipeline/types/sentence';
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

  it.each([
    [['Roy Thelund', 'Robbie Thelund'], 2],
    [['Georginio Thelund', 'Gini Thelund'], 1],
    [['Michael Thelund', 'Mikel Thelund'], 1],
    [['Viktor Thelund', 'Victor Thelund'], 1],
    [['Ollie Thelund', 'Oliver Thelund'], 1],
    [['Gavin Thelund', 'Gordon Thelund'], 2],
  ])('%s', (names, count) => {
    const full = new Board(
      articleFromText('Leeds want a striker.', { lang: 'en' }),
      [{ index: 0 } as Sentence],
      knowledge,
    );
    for (const [at, name] of names.entries())
      full.addPlayer({ start: 6 * at, end: 6 * at + 5 }, 0, full.player(name), 'name', 'test');
    mergeSpellings(full);
    expect(new Set(full.found.map((one) => (one.kind === 'player' ? one.player : -1))).size).toBe(count);
  });

  it('of a player who was renamed: he is found by the new one only', () => {
    const full = board();
    const first = full.player('Gini Wijnaldum');
    full.renamePlayer(first, 'Georginio Wijnaldum');
    expect(full.player('Georginio Wijnaldum')).toBe(first);
    expect(full.player('Gini Wijnaldum')).not.toBe(first);
  });
});
