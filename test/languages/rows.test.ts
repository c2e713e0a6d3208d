import { describe, expect, it } from 'vitest';
import { PHRASE_ROWS } from '../../src/languages/en/rows';

const TABLES = Object.entries(PHRASE_ROWS);

describe('the phrase tables', () => {
  // JSON would drop a RegExp, a function or an undefined without a word: the content script would miss that phrase.
  it.each(TABLES)('%s: the same after packing', (_name, rows) => {
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
  });

  it.each(TABLES)('%s: rows that tell themselves apart', (_name, rows) => {
    const ids = rows.map((row: { readonly id: string }) => row.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
