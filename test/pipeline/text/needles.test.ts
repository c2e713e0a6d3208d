import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_CLUB } from '../../../src/languages/en/own-club';
import { OWN_CLUB_COURSE } from '../../../src/languages/en/own-club-course';
import { OWN_CLUB_DIALECT } from '../../../src/languages/en/own-club-dialect';
import { OWN_CLUB_LOOSE } from '../../../src/languages/en/own-club-loose';
import { TRIGGERS } from '../../../src/languages/en/triggers/index';
import { CLAIM_DIALECT } from '../../../src/pipeline/claims/pattern';
import { codesOf, Grams } from '../../../src/pipeline/text/grams';
import { needlesOf, partOf } from '../../../src/pipeline/text/needles';
import { Phrase } from '../../../src/pipeline/text/phrase';

const needles = (pattern: string) => needlesOf(partOf(pattern));

describe('needles of a pattern', () => {
  it.each([
    ['talks', ['talks']],
    ['bids?', ['bid', 'bids']],
    ['sign(?:s|ed)', ['signs', 'signed']],
    ['(?:swap|swaps) deal', ['swap deal', 'swaps deal']],
    ['finali[sz]e', ['finalise', 'finalize']],
    ['(?:the )?medical', ['medical', 'the medical']],
    ['\\w+ swoop', [' swoop']],
    ['(?<!no )medical(?! staff)', ['medical']],
    ['(?:very ){0,3}keen', ['keen']],
    ['a\\.b', ['a.b']],
    ['(?:ab){2}c?', ['ab']],
  ])('%s', (pattern, expected) => expect([...(needles(pattern) ?? [])].sort()).toEqual([...expected].sort()));

  it.each(['\\w+', '[a-z]+ ?', '(?:talks|\\d+)', 'x?', 'talks|'])('%s has none', (pattern) => {
    expect(needles(pattern)).toBeNull();
  });
});

/** Words of the tables themselves, and mentions: what a skeleton is made of. */
const WORDS = [
  ...new Set(TRIGGERS.flatMap((row) => row.pattern.match(/[a-z]{2,}/g) ?? [])),
  ...['<c0>', '<p1>', '<f2>', '<n3>', '<l4>', '<d5>', "'s", ',', '.', 'the', 'to', 'for', 'with', 'and'],
];

describe('the pre-test of a phrase', () => {
  it('never rules out a text that the pattern matches', () => {
    const rows = TRIGGERS.map(({ pattern }) => ({
      phrase: new Phrase(pattern, CLAIM_DIALECT),
      regexp: CLAIM_DIALECT.compile(pattern),
    }));
    const words = fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 25 });
    fc.assert(
      fc.property(words, (chosen) => {
        const text = new Grams(chosen.join(' '));
        return rows.every(({ phrase, regexp }) => text.text.search(regexp) < 0 || phrase.mayBeIn(text));
      }),
      { numRuns: 150 },
    );
  });

  it('spares most families the search of an ordinary sentence', () => {
    const text = new Grams('the weather in <g0> was fine on <d1> and everybody went home early');
    const searched = TRIGGERS.filter(({ pattern }) => new Phrase(pattern, CLAIM_DIALECT).mayBeIn(text));
    expect(searched.length).toBeLessThan(TRIGGERS.length / 5);
    const own = [...OWN_CLUB, ...OWN_CLUB_COURSE, ...OWN_CLUB_LOOSE];
    const possible = own.filter(({ pattern }) => new Phrase(pattern, OWN_CLUB_DIALECT).mayBeIn(text));
    expect(possible.length).toBeLessThan(own.length / 2);
  });
});

describe('pairs and triples of letters', () => {
  it('tell every string that stands in a text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 2 }), fc.string(), (before, needle, after) =>
        new Grams(before + needle + after).mayHold([codesOf(needle)]),
      ),
    );
  });
});
