import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packed, unpacked } from '../../src/languages/en/packed-word';
import { PHRASE_ROWS } from '../../src/languages/en/rows';
import { WORD_TABLES } from '../../src/languages/en/word-tables';

const ENGINE = 'src/pipeline';
const engine = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(join(ENGINE, file), 'utf8'))
  .join('\n');

const { macros: _macros, claimWords, lists, notes, places: _places, words, ...ROWS } = PHRASE_ROWS;

describe('the phrase tables', () => {
  // JSON would drop a RegExp, a function or an undefined without a word: the content script would miss that phrase.
  it.each(Object.entries(PHRASE_ROWS))('%s: the same after packing', (_name, rows) => {
    expect(JSON.parse(JSON.stringify(rows))).toStrictEqual(rows);
  });

  it.each(Object.entries({ ...ROWS, ...notes }))('%s: rows that tell themselves apart', (_name, rows) => {
    const ids = rows.map((row: { readonly id: string }) => row.id);
    expect(ids.length).toBeGreaterThan(0);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(Object.entries(lists))('lists, %s: in small letters', (_name, list) => {
    expect(list.length).toBeGreaterThan(0);
    expect(list).toEqual(list.map((word) => word.toLowerCase()));
  });

  it('claimWords: no word twice', () => {
    const each = claimWords.words.flatMap(([, list]) => list.split('|'));
    expect(each.length).toBeGreaterThan(1000);
    expect(each).toEqual([...new Set(each)]);
  });

  it('words: no name twice', () => {
    const names = WORD_TABLES.flatMap((one) => Object.keys(one));
    expect(names).toEqual([...new Set(names)]);
    expect(Object.keys(words).toSorted()).toEqual(names.toSorted());
  });

  it.each([/^a/u, /b\/\p{L}/giu, /c/])('words: %s, as it was', (pattern) => {
    expect(unpacked(packed(pattern))).toEqual(pattern);
  });

  it.each(Object.entries(words))('words, %s: a pattern that does not match everything', (_name, word) => {
    expect(unpacked(word).test('Rain fell on the market square.')).toBe(false);
  });

  // Such a pattern remembers where it was: asked whether it stands somewhere, it answers by turns.
  it('words: those for all matches are only gone through or replaced', () => {
    const all = new Set(Object.entries(words).flatMap(([name, word]) => (unpacked(word).global ? [name] : [])));
    const asked = engine.matchAll(/(?:says|tester)\(\s*'(\w+)'|patternOf\('(\w+)'\)\.(?:test|exec)/g);
    const names = [...asked].map(([, said, tested]) => said ?? tested ?? '');
    expect(all.size).toBeGreaterThan(2);
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((name) => all.has(name))).toEqual([]);
  });
});
