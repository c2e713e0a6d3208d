/** The index whose names wait for their first words finds what one with all names in order would find. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeMatch, matchArtefact } from '../../src/knowledge/encode';
import type { MatchForm } from '../../src/knowledge/encoded';
import { addFirstWords, FirstWords, foldPacked } from '../../src/knowledge/first-words';
import { nameKey } from '../../src/knowledge/fold';
import { packNamed } from '../../src/knowledge/forms';
import { LazyRows } from '../../src/knowledge/lazy-rows';
import { loadKnowledge } from '../../src/knowledge/load';
import { matchNames } from '../../src/knowledge/match';
import { NameIndex } from '../../src/knowledge/nameIndex';
import { playersNamed } from '../../src/knowledge/player-names';
import { pressIndex } from '../../src/knowledge/press';
import { readTables } from '../../src/knowledge/tables';
import type { HitKind } from '../../src/knowledge/types';
import { tokensOf } from '../../src/pipeline/sentences/tokens';

const tables = readTables();
const data = encodeMatch(tables);
const knowledge = loadKnowledge(matchArtefact(tables));

/** Every name put in at once, table by table, from the rows themselves. */
function plainIndex(): NameIndex {
  const index = new NameIndex(undefined, pressIndex(data.collectives));
  const add = (kind: HitKind, id: string, forms: readonly MatchForm[], rank: number) => {
    for (const { text, form, safe, mark } of forms) {
      const marked = mark === null ? {} : { [mark]: true };
      index.add(text, { kind, id, strength: safe ? 'safe' : 'weak', form, ...marked }, rank);
    }
  };
  for (const { row, forms } of data.clubs) add('club', row.id, forms, row.rank);
  for (const { row, forms } of data.outlets) add('outlet', row.id, forms, 10);
  for (const { row, forms } of data.journalists) add('journalist', row.id, forms, 11);
  for (const { row, forms } of data.accounts) add('account', row.id, forms, 12);
  for (const { row, forms } of data.competitions) add('competition', row.name, forms, 20);
  for (const { row, forms, nationalities } of data.countries) {
    add('country', row.code, forms, 21);
    add('nationality', row.code, nationalities, 22);
  }
  for (const { row, forms } of data.persons) add('person', row.name, forms, 30);
  data.players.firsts.forEach((first, at) => {
    for (const text of playersNamed(first, data.players.rests[at] ?? '')) {
      add('player', text, [{ text, form: 'name', safe: true, mark: null }], 90);
    }
  });
  return index;
}

const plain = plainIndex();

/** Hits as text; candidates of one rank in the order of their ids, which the packing does not keep. */
function hitsOf(find: typeof knowledge.match, text: string): readonly string[] {
  return find(tokensOf(text, 0, text.length)).map(({ from, to, candidates }) =>
    JSON.stringify([from, to, candidates.map((one) => JSON.stringify(Object.entries(one).sort())).sort()]),
  );
}

const find = (text: string) => hitsOf(knowledge.match, text);
const findPlainly = (text: string) => hitsOf((tokens) => matchNames(plain, tokens), text);

const paragraphs = ['articles', 'negatives'].flatMap((name) =>
  readFileSync(`test/corpus/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => String(JSON.parse(line).text).split('\n')),
);

describe('names that wait for their first words', () => {
  test('are found in our own articles as in an index of all names, in capitals too', () => {
    const texts = paragraphs.flatMap((text) => [text, text.toUpperCase()]);
    expect(texts.map(find)).toEqual(texts.map(findPlainly));
    expect(texts.flatMap(find).length).toBeGreaterThan(500);
  });

  test('are all found by themselves', () => {
    const names = [
      ...[data.clubs, data.outlets, data.journalists, data.accounts, data.persons, data.competitions, data.countries]
        .flat()
        .flatMap(({ forms }) => forms.map((form) => form.text)),
      ...data.countries.flatMap(({ nationalities }) => nationalities.map((form) => form.text)),
      ...tables.players.map((row) => row.name),
    ];
    expect(names.map(find)).toEqual(names.map(findPlainly));
  });

  test('the folded text of any name begins with the first word of its key', () => {
    const letters = fc.constantFrom(..."aZ9 Éøßİş-'’.&(ŁÆœ");
    const name = fc.string({ unit: letters, minLength: 1, maxLength: 12 }).filter((text) => nameKey(text) !== '');
    const form = (text: string): MatchForm => ({ text, form: 'short', safe: false, mark: 'word' });
    fc.assert(
      fc.property(name, name, (own, other) => {
        const words = new FirstWords();
        addFirstWords(words, foldPacked(packNamed(own, [{ ...form(own), form: 'name' }, form(other)])), 7);
        // "&" is the one mark that is a word itself.
        const firsts = new Set(
          [own, other].map((text) => nameKey(text).split(' ')[0] ?? '').filter((one) => one !== 'and'),
        );
        for (const first of firsts) expect(words.take(first)).toEqual([7]);
      }),
    );
  });
});

describe('first words', () => {
  test('give their places once, in order', () => {
    const words = new FirstWords();
    for (const place of [3, 3, 8, 20]) words.add('real', place);
    words.add('city', 8);
    expect(words.take('real')).toEqual([3, 8, 20]);
    expect(words.take('real')).toEqual([]);
    expect(words.take('town')).toEqual([]);
    expect(words.take('city')).toEqual([8]);
  });
});

describe('rows that are read when they are asked for', () => {
  const rows = (made: number[]) =>
    new LazyRows(
      4,
      (at) => {
        made.push(at);
        return at === 0 ? null : `row ${at}`;
      },
      (row) => row,
    );

  test('are made once, and only those that are asked for by place', () => {
    const made: number[] = [];
    const some = rows(made);
    expect([some.at(2), some.at(2), some.get('row 2')]).toEqual(['row 2', 'row 2', 'row 2']);
    expect(made).toEqual([2]);
    expect([some.get('row 3'), some.has('row 9'), some.size]).toEqual(['row 3', false, 3]);
    expect(made.toSorted()).toEqual([0, 1, 2, 3]);
  });

  test('stand in the order of the text, whichever was asked for first', () => {
    const some = rows([]);
    some.at(3);
    expect([...some.keys()]).toEqual(['row 1', 'row 2', 'row 3']);
    expect([...some]).toEqual([...some.entries()]);
    const seen: string[] = [];
    some.forEach((row, key, map) => {
      seen.push(`${row} ${key} ${map === some}`);
    });
    expect(seen).toHaveLength(3);
    expect(seen[0]).toBe('row 1 row 1 true');
  });
});
