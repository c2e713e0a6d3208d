import { describe, expect, test } from 'vitest';
import { matchArtefact } from '../../src/knowledge/encode';
import { loadKnowledge } from '../../src/knowledge/load';
import { NOTHING_OWN, type Own, ownBasis, ownLeaningOf, withOwn } from '../../src/knowledge/own';
import { ownId } from '../../src/knowledge/own-rows';
import { readTables } from '../../src/knowledge/tables';
import { tokensOf } from './tokens';

const catalogue = loadKnowledge(matchArtefact(readTables()));
const own: Own = {
  outlets: [
    { id: 'own-kop-corner-report', name: 'Kop Corner Report', kind: 'fan-site', domains: ['kopcorner.example/news'] },
    { id: 'own-ledger', name: 'Ledger', kind: 'newspaper', domains: [] },
    { id: 'own-arsenal', name: 'Arsenal', kind: 'fan-site', domains: [] },
  ],
  leanings: [
    { source: 'own-kop-corner-report', club: 'liverpool', relation: 'fan-site', date: '2026-11-01' },
    { source: 'as', club: 'real-madrid', relation: 'none', date: '2026-11-02' },
  ],
  ratings: [],
  hiddenRatings: [],
};
const knowledge = withOwn(catalogue, own);

const hits = (sentence: string) =>
  knowledge
    .match(tokensOf(sentence))
    .map(({ candidates }) => candidates.map(({ kind, id, strength }) => `${kind}:${id} ${strength}`).join(', '));

describe('knowledge with own additions', () => {
  test('is the very same where nothing was added', () => {
    expect(withOwn(catalogue, NOTHING_OWN)).toBe(catalogue);
  });

  test('an own outlet is found in a sentence beside the catalogue', () => {
    expect(hits('Kop Corner Report says Chelsea want him')).toEqual([
      'outlet:own-kop-corner-report safe',
      'club:chelsea safe',
    ]);
  });

  test('a name of one word needs a cue', () => {
    expect(hits('The Ledger says so')).toEqual(['outlet:own-ledger weak']);
  });

  test('the same words keep what the catalogue knows of them', () => {
    expect(hits('He joined Arsenal')).toEqual([`${catalogueHits('He joined Arsenal')[0]}, outlet:own-arsenal weak`]);
  });

  test('a longer name of the catalogue wins', () => {
    expect(hits('Arsenal Women sign a keeper')).toEqual(catalogueHits('Arsenal Women sign a keeper'));
  });

  test('is known by host and path, by name and by id', () => {
    expect(knowledge.outletOfHost('www.kopcorner.example', '/news/a')?.id).toBe('own-kop-corner-report');
    expect(knowledge.outletOfHost('www.kopcorner.example', '/shop')).toBeNull();
    expect(knowledge.sourceByName('kop corner report')?.id).toBe('own-kop-corner-report');
    expect(knowledge.sourceByName('own-ledger')?.name).toBe('Ledger');
    expect(knowledge.sourceByName('AS')?.id).toBe('as');
  });

  test('own ties stand in place of those of the catalogue for the same source and club, others stay', () => {
    const of = (source: string) => knowledge.leanings.filter((row) => row.source === source);
    expect(of('own-kop-corner-report')).toEqual([
      {
        source: 'own-kop-corner-report',
        club: 'liverpool',
        relation: 'fan-site',
        basis: ['own:own-kop-corner-report:liverpool'],
      },
    ]);
    expect(catalogue.leanings.some((row) => row.source === 'as' && row.club === 'real-madrid')).toBe(true);
    expect(of('as').filter((row) => row.club === 'real-madrid')).toEqual([]);
    expect(knowledge.leanings.length).toBe(catalogue.leanings.length);
  });

  test('a basis id leads back to the own entry', () => {
    const [first] = own.leanings;
    expect(first && ownLeaningOf(own, ownBasis(first))).toEqual(first);
    expect(ownLeaningOf(own, 'as-real-madrid')).toBeNull();
  });
});

function catalogueHits(sentence: string): readonly string[] {
  return catalogue
    .match(tokensOf(sentence))
    .map(({ candidates }) => candidates.map(({ kind, id, strength }) => `${kind}:${id} ${strength}`).join(', '));
}

test.each<[string, readonly string[], string | null]>([
  ['Kop Corner Report', [], 'own-kop-corner-report'],
  ['Diário do Sul', [], 'own-diario-do-sul'],
  ['Спорт', ['sport.example'], 'own-sport-example'],
  ['Спорт', [], null],
])('id of %s', (name, domains, id) => {
  expect(ownId(name, domains)).toBe(id);
});

test('no id of the catalogue looks like an own one', () => {
  const { outlets, journalists, accounts } = readTables();
  expect([...outlets, ...journalists, ...accounts].filter((row) => row.id.startsWith('own-'))).toEqual([]);
});
