import { describe, expect, it } from 'vitest';
import { ABROAD_WORDS } from '../../src/languages/en/abroad-words';
import { BESIDE_WORDS } from '../../src/languages/en/beside-words';
import { BUSINESS_WORDS } from '../../src/languages/en/business-words';
import { CARRIED_WORDS } from '../../src/languages/en/carried-words';
import { DEAL_WORDS } from '../../src/languages/en/deal-words';
import { OTHER_TRADES } from '../../src/languages/en/other-trades';
import { PLAYER_SIGNS } from '../../src/languages/en/player-signs';
import { PHRASE_ROWS } from '../../src/languages/en/rows';
import { STAGE_WORDS } from '../../src/languages/en/stage-words';
import { SUITOR_TOLD_WORDS } from '../../src/languages/en/suitor-told-words';

const { macros: _macros, words, ...ROWS } = PHRASE_ROWS;
const WORDS = [
  ABROAD_WORDS,
  BESIDE_WORDS,
  BUSINESS_WORDS,
  CARRIED_WORDS,
  DEAL_WORDS,
  OTHER_TRADES,
  PLAYER_SIGNS,
  STAGE_WORDS,
  SUITOR_TOLD_WORDS,
];

describe('the phrase tables', () => {
  // JSON would drop a RegExp, a function or an undefined without a word: the content script would miss that phrase.
  it.each(Object.entries(PHRASE_ROWS))('%s: the same after packing', (_name, rows) => {
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
  });

  it.each(Object.entries(ROWS))('%s: rows that tell themselves apart', (_name, rows) => {
    const ids = rows.map((row: { readonly id: string }) => row.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('words: no name twice', () => {
    const names = WORDS.flatMap((one) => Object.keys(one));
    expect(names).toEqual([...new Set(names)]);
    expect(Object.keys(words).toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(words))('words, %s: a pattern that does not match everything', (_name, source) => {
    expect(new RegExp(source, 'u').test('Rain fell on the market square.')).toBe(false);
  });
});
