import { describe, expect, it } from 'vitest';
import { analysed } from '../../support/read';

/** Player, clubs and move of each claim of a list of two clubs. */
function told(...lines: readonly string[]): readonly string[] {
  const { claims, mentions } = analysed(
    ['Every League Two transfer so far', ...lines, 'GRIMSBY TOWN', 'None.'].join('\n\n'),
  );
  const names = (clubs: readonly number[]) => clubs.map((club) => mentions.clubs[club]?.name ?? '').join(', ');
  return claims.map(
    ({ players, from, to, move, stage }) =>
      `${players.map((one) => mentions.players[one]?.name ?? '').join(', ')}: ${names(from)} > ${names(to)} ${move} ${stage}`,
  );
}

describe('lines of lists of deals', () => {
  it('give each who comes his own club and terms', () =>
    expect(told('CREWE ALEXANDRA', 'In: Teo Marin (Genoa, loan), Ivo Radl (Port Vale, free).')).toEqual([
      'Teo Marin: Genoa > Crewe Alexandra loan done',
      'Ivo Radl: Port Vale > Crewe Alexandra join done',
    ]));

  it('give each who goes his own, and none to who is let go', () =>
    expect(
      told('CREWE ALEXANDRA', 'Outs - Teo Marin (Blackpool, £150,000), Ivo Radl, Danny Rowe (both released).'),
    ).toEqual([
      'Teo Marin: Crewe Alexandra > Blackpool join done',
      'Ivo Radl: Crewe Alexandra >  exit done',
      'Danny Rowe: Crewe Alexandra >  exit done',
    ]));

  it('leave other lines as they are', () =>
    expect(told('CREWE ALEXANDRA', 'In talks: Crewe want Genoa winger Teo Marin.')).toEqual([
      'Teo Marin: Genoa > Crewe Alexandra join talks',
    ]));
});
