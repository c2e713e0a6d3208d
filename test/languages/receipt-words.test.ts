/** The small tables that the Receipt and the cautions read: every row with its examples. */

import { describe, expect, test } from 'vitest';
import { BID_KINDS, bidKind } from '../../src/languages/en/bid-kind';
import { BID_KIND_EXAMPLES } from '../../src/languages/en/bid-kind.examples';
import { CONTRACT_END } from '../../src/languages/en/contract-end';
import { CONTRACT_END_EXAMPLES } from '../../src/languages/en/contract-end.examples';
import { REFUSALS, refusalIn } from '../../src/languages/en/refusal-words';
import { NO_REFUSAL_EXAMPLES, REFUSAL_EXAMPLES } from '../../src/languages/en/refusal-words.examples';
import { isUnreal, UNREAL } from '../../src/languages/en/unreal-words';
import { UNREAL_EXAMPLES } from '../../src/languages/en/unreal-words.examples';
import { FREE_AGENT, MEANS_NOW } from '../../src/languages/en/window-words';
import { OTHER_WINDOW_EXAMPLES, WINDOW_EXAMPLES } from '../../src/languages/en/window-words.examples';
import { says } from '../../src/pipeline/text/words';

describe('kinds of bid', () => {
  test('every kind of a row has examples', () => {
    for (const row of BID_KINDS) expect(BID_KIND_EXAMPLES[row.kind].length).toBeGreaterThan(3);
  });
  for (const kind of ['rejected', 'planned', 'made'] as const) {
    test.each(BID_KIND_EXAMPLES[kind])(`${kind}: %s`, (words) => expect(bidKind(words)).toBe(kind));
  }
});

describe('contract ends', () => {
  test('rows and examples agree', () => {
    expect(Object.keys(CONTRACT_END_EXAMPLES).sort()).toEqual(CONTRACT_END.map((row) => row.id).sort());
  });
  for (const row of CONTRACT_END) {
    const examples = CONTRACT_END_EXAMPLES[row.id] ?? { yes: {}, no: [] };
    test.each(Object.entries(examples.yes))(`${row.id} takes: %s`, (sentence, words) => {
      expect(row.pattern.exec(sentence)?.[0]).toBe(words);
    });
    test.each(examples.no)(`${row.id} leaves: %s`, (sentence) => expect(row.pattern.test(sentence)).toBe(false));
  }
});

describe('words of registration periods', () => {
  const rows = [...MEANS_NOW, ...FREE_AGENT];
  test('rows and examples agree', () => {
    expect(Object.keys(WINDOW_EXAMPLES).sort()).toEqual(rows.map((row) => row.id).sort());
  });
  for (const row of rows) {
    const examples = WINDOW_EXAMPLES[row.id] ?? { yes: [], no: [] };
    test.each(examples.yes)(`${row.id} finds: %s`, (sentence) => expect(says(row.words, sentence)).toBe(true));
    test.each(examples.no)(`${row.id} leaves: %s`, (sentence) => expect(says(row.words, sentence)).toBe(false));
  }
});

describe('words of another window', () => {
  test.each(OTHER_WINDOW_EXAMPLES.yes)('finds: %s', (sentence) => expect(says('otherWindow', sentence)).toBe(true));
  test.each(OTHER_WINDOW_EXAMPLES.no)('leaves: %s', (sentence) => expect(says('otherWindow', sentence)).toBe(false));
});

describe('words that take the force from a statement', () => {
  test('rows and examples agree', () => {
    expect(Object.keys(UNREAL_EXAMPLES).sort()).toEqual(UNREAL.map((row) => row.id).sort());
  });
  for (const row of UNREAL) {
    const examples = UNREAL_EXAMPLES[row.id] ?? { yes: [], no: [] };
    test.each(examples.yes)(`${row.id} finds: %s`, (words) => expect(row.pattern.test(words)).toBe(true));
    test.each(examples.no)(`${row.id} leaves: %s`, (words) => expect(row.pattern.test(words)).toBe(false));
  }
  test.each([
    ['If a bid came they would listen, but Brandt is', false],
    ['But if Northport fail', true],
  ])('a clause begins anew after "but": %s', (words, unreal) => expect(isUnreal(words)).toBe(unreal));
});

describe('plain refusals', () => {
  test('rows and examples agree', () => {
    expect(Object.keys(REFUSAL_EXAMPLES).sort()).toEqual(REFUSALS.map((row) => row.id).sort());
  });
  for (const row of REFUSALS) {
    const examples = REFUSAL_EXAMPLES[row.id] ?? { yes: [], no: [] };
    test.each(examples.yes)(`${row.id} finds: %s`, (words) => expect(says(row.words, words)).toBe(true));
    test.each(examples.no)(`${row.id} leaves: %s`, (words) => expect(says(row.words, words)).toBe(false));
  }
  test.each(NO_REFUSAL_EXAMPLES)('keeps nobody: %s', (words) => expect(refusalIn(words)).toBeNull());
  test('what the sentence goes on to say may take it back', () => {
    expect(refusalIn('he is not for sale', false, ' unless their price is met.')).toBeNull();
    expect(refusalIn('he is not for sale', false, ', whatever others pay.')?.byClub).toBe(true);
  });
  test('a bare denial is no view that a writer holds', () => {
    expect(refusalIn('Northport denied it', true)).toBeNull();
    expect(refusalIn('Reports of a deal are wide of the mark', true)?.lasting).toBe(true);
    expect(refusalIn('Northport will not sell', true)).toEqual({ start: 10, end: 23, byClub: true, lasting: true });
  });
});
