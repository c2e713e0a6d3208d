/** Short forms for mini-articles, and the checks that every rule of caution must pass on them. */
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/pipeline/types/analysis';
import type { Caution, CautionRule } from '../../src/pipeline/types/caution';
import type { Stage } from '../../src/pipeline/types/claim';
import type { PersonRole } from '../../src/pipeline/types/entity';
import { type ArticleSpec, analysisOf, type ClaimSpec, type SourceSpec } from './analysis';

/** The clubs of the small catalogue. */
export const CLUBS = ['Northport', 'Eastvale United', 'Westmere City', 'Real Solmar', 'Atlético Costa', 'AS Valmont'];

const outlet = (name: string, id: string): SourceSpec => ({ kind: 'outlet', name, id });

export const from = {
  ledger: outlet('The Ledger', 'the-ledger'),
  solmar: outlet('Diario Solmar', 'diario-solmar'),
  sud: outlet('Radio Sud', 'radio-sud'),
  post: outlet('Harbour Post', 'harbour-post'),
  echo: outlet('Eastvale Echo', 'eastvale-echo'),
  tide: outlet('Daily Tide', 'daily-tide'),
  morning: outlet('Morning Tide', 'morning-tide'),
  latest: outlet('Northport Latest', 'northport-latest'),
  mill: outlet('Transfer Mill', 'transfer-mill'),
  duarte: { kind: 'journalist', name: 'Inês Duarte', id: 'ines-duarte' } as SourceSpec,
  ferrante: { kind: 'journalist', name: 'Luca Ferrante', id: 'luca-ferrante' } as SourceSpec,
  wire: { kind: 'account', name: 'Terrace Wire', id: 'terrace-wire' } as SourceSpec,
  person: (name: string, role: PersonRole, club?: string): SourceSpec => ({
    kind: 'person',
    name,
    role,
    ...(club === undefined ? {} : { club }),
  }),
  club: (name: string, words = name): SourceSpec => ({ kind: 'club', name, club: name, words }),
  sources: (words: string): SourceSpec => ({ kind: 'unnamed', words }),
  reports: (words: string, country?: string): SourceSpec => ({
    kind: 'unnamed',
    words,
    anonymity: 'vague',
    ...(country === undefined ? {} : { country }),
  }),
};

/** A claim by its trigger words, stage, clubs and sources. */
export function says(
  at: string,
  stage: Stage,
  sources: readonly SourceSpec[] = [],
  more: Partial<ClaimSpec> = {},
): ClaimSpec {
  return { at, stage, ...(sources.length === 0 ? {} : { sources }), ...more };
}

export function mini(text: string, claims: readonly ClaimSpec[], more: Partial<ArticleSpec> = {}): ArticleSpec {
  return { text, claims, players: ['Ola Brandt', 'Theo Lund'], clubs: CLUBS, ...more };
}

export interface Yes {
  readonly spec: ArticleSpec;
  /** Words that the evidence must hold. */
  readonly evidence: string;
  /** Arguments that the message must be filled with (some of them). */
  readonly args?: readonly string[];
}

export function cautionsOf(analysis: Analysis, rule: CautionRule): readonly Caution[] {
  return analysis.stories.flatMap((story) => story.cautions).filter((caution) => caution.rule === rule);
}

/** The same article after its evidence sentences are taken out, with what was said about them. */
export function without(spec: ArticleSpec, analysis: Analysis, cautions: readonly Caution[]): ArticleSpec {
  const spans = cautions.flatMap((caution) => [caution, ...caution.also]);
  const gone = analysis.sentences.filter((one) => spans.some((span) => span.start < one.end && one.start < span.end));
  const text = gone.reduce((left, sentence) => left.replace(sentence.text, ''), spec.text);
  const holds = (words: string | undefined): boolean => words === undefined || text.includes(words);
  const claims = spec.claims.filter(
    (claim) =>
      holds(claim.at) &&
      (claim.sources ?? []).every(
        (one) =>
          holds(one.words ?? (one.kind === 'page' || one.kind === 'unnamed' ? undefined : one.name)) &&
          holds(one.date?.[1]),
      ),
  );
  const notes = (spec.notes ?? []).filter((note) => holds(note.at));
  const fees = (spec.fees ?? []).filter((fee) => holds(fee.words));
  return { ...spec, text, claims, notes, fees, links: {} };
}

/** Runs a rule's yes and no: it fires with the words that triggered it, inside the page, and not without them. */
export function testRule(
  rule: CautionRule,
  yes: Readonly<Record<string, Yes>>,
  no: Readonly<Record<string, ArticleSpec>>,
): void {
  describe(`${rule}: fires`, () => {
    test.each(Object.entries(yes))('%s', (_name, { spec, evidence, args = [] }) => {
      const analysis = analysisOf(spec);
      const found = cautionsOf(analysis, rule);
      expect(found.length).toBeGreaterThan(0);
      const words = found.flatMap((one) => [one, ...one.also]).map((span) => spec.text.slice(span.start, span.end));
      expect(words.join(' | ')).toContain(evidence);
      for (const span of found.flatMap((one) => [one, ...one.also])) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(spec.text.length);
      }
      expect(found.flatMap((one) => one.args)).toEqual(expect.arrayContaining([...args]));
    });

    test.each(Object.entries(yes))('not without its evidence: %s', (_name, { spec }) => {
      const analysis = analysisOf(spec);
      const left = without(spec, analysis, cautionsOf(analysis, rule));
      expect(cautionsOf(analysisOf(left), rule)).toEqual([]);
    });
  });

  describe(`${rule}: stays silent`, () => {
    test.each(Object.entries(no))('%s', (_name, spec) => {
      expect(cautionsOf(analysisOf(spec), rule)).toEqual([]);
    });
  });

  test(`${rule}: has twelve of each`, () => {
    expect(Object.keys(yes).length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(no).length).toBeGreaterThanOrEqual(12);
  });
}
