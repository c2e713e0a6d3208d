/** Which names match alone: decided by the word list and by collisions, whatever the order of the rows. */
import { describe, expect, test } from 'vitest';
import { gradeForms, type Surface } from '../../src/knowledge/strength';

function surface(id: string, text: string, more: Partial<Surface> = {}): Surface {
  return { kind: 'club', id, form: 'name', text, hand: null, rank: 3, city: null, ...more };
}

const WORDS = [
  { word: 'city', as: 'word' as const },
  { word: 'nice', as: 'word' as const },
  { word: 'reading', as: 'word' as const },
  { word: 'austin', as: 'given-name' as const },
  { word: 'bari', as: 'place' as const },
];

const grade = (...surfaces: readonly Surface[]) => gradeForms(surfaces, WORDS);

describe('the strength of a name', () => {
  test.each<[string, Surface, 'safe' | 'weak', string]>([
    ['a name of its own', surface('juve', 'Juventus'), 'safe', 'free'],
    ['an ordinary word', surface('nice', 'Nice'), 'weak', 'word'],
    ['in capitals or not', surface('nice', 'NICE'), 'weak', 'word'],
    ['the same word in a longer name', surface('nice', 'OGC Nice'), 'safe', 'free'],
    ['a given name', surface('austin', 'Austin'), 'weak', 'given-name'],
    ['a place better known', surface('bari', 'Bari'), 'weak', 'place'],
    ['three letters', surface('cfc', 'CFC'), 'weak', 'short'],
    ['set by hand', surface('psg', 'PSG', { hand: 'safe' }), 'safe', 'hand'],
  ])('%s', (_what, one, strength, rule) => {
    expect(grade(one)).toEqual([expect.objectContaining({ strength, why: { rule } })]);
  });

  test('of two clubs of one name the better known keeps it, the other needs context', () => {
    const known = surface('arsenal', 'Arsenal', { rank: 1 });
    const other = surface('arsenal-de-sarandi', 'Arsenal', { rank: 4, form: 'short' });
    for (const order of [
      [known, other],
      [other, known],
    ]) {
      const strengths = Object.fromEntries(grade(...order).map((one) => [one.id, one.strength]));
      expect(strengths).toEqual({ arsenal: 'safe', 'arsenal-de-sarandi': 'weak' });
      const why = grade(...order).find((one) => one.id === 'arsenal-de-sarandi')?.why;
      expect(why).toEqual({ rule: 'other', kind: 'club', id: 'arsenal' });
    }
  });

  test('of two with equal right neither has it', () => {
    const both = grade(surface('a', 'Blues', { form: 'nickname' }), surface('b', 'Blues', { form: 'nickname' }));
    expect(both.map((one) => one.strength)).toEqual(['weak', 'weak']);
  });

  test('a club keeps its name before a journalist and a player', () => {
    const graded = grade(
      surface('Villa', 'Villa', { kind: 'player' }),
      surface('villa', 'Villa', { kind: 'journalist' }),
      surface('aston-villa', 'Villa'),
    );
    expect(graded.map((one) => [one.kind, one.strength])).toEqual([
      ['player', 'weak'],
      ['journalist', 'weak'],
      ['club', 'safe'],
    ]);
  });

  test('a name that is the club’s town is marked as a place and stays safe', () => {
    expect(grade(surface('liverpool', 'Liverpool', { city: 'Liverpool' }))).toEqual([
      expect.objectContaining({ strength: 'safe', place: true, word: false }),
    ]);
  });
});
