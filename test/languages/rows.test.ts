import { describe, expect, it } from 'vitest';
import { PHRASE_ROWS } from '../../src/languages/en/rows';

const { claimWords, macros: _macros, nameWords, ...ROWS } = PHRASE_ROWS;

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

  it.each([...Object.entries(claimWords), ...Object.entries(nameWords)])(
    'words of claims and names, %s: a pattern that does not match everything',
    (_name, source) => {
      expect(new RegExp(source, 'u').test('Rain fell on the market square.')).toBe(false);
    },
  );
});
