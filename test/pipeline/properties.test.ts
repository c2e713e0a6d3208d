/** What holds for every text, sense or nonsense: nothing throws, and every statement points at words of the page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/pipeline/types/analysis';
import type { Span } from '../../src/pipeline/types/span';
import { BADGE_LENGTH } from '../../src/receipt/badge';
import { exportJson } from '../../src/receipt/export-json';
import { exportJsonLd } from '../../src/receipt/export-jsonld';
import { pageView } from '../../src/receipt/page-view';
import { english } from '../support/locales';
import { analysed, knowledge } from '../support/read';

/** ms: the longest text on a machine that does other things as well. */
const PATIENCE = 120_000;

const PHRASES = [
  'Chelsea',
  'Real Madrid',
  'Marco Bellandi',
  'Bellandi',
  'the 24-year-old',
  'Torino midfielder',
  'Pep Guardiola',
  'he',
  'are interested in',
  'have opened talks with',
  'have agreed a £40m fee for',
  'rejected a bid from',
  'will not sell',
  'is set to join',
  'on loan',
  'a new contract',
  'according to Marca',
  'Sky Sports report that',
  'sources say',
  'Fabrizio Romano wrote on X:',
  'in November 2025',
  'last summer',
  'but',
  'and',
  'who',
  '.',
  ',',
  '?',
  '!',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '\n',
  '\n\n',
  '(Marca)',
  '@FabrizioRomano',
  '£',
  '1.5million',
  '2026',
  'transfer',
  'football',
  '…',
  '—',
  '\u200d',
  '\u202e',
  '\ud83d\ude00',
  '\ud83d',
  '\u0301',
  'É',
  'ﬁ',
  '\u00a0',
  '<p1>',
  '$&',
  '%s',
];
const nonsense = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PHRASES) }, fc.string()), {
  minLength: 1,
  maxLength: 60,
});

function expectInside(span: Span, analysis: Analysis): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThan(span.start);
  expect(span.end).toBeLessThanOrEqual(analysis.article.text.length);
}

function expectSound(analysis: Analysis): void {
  const { claims, sentences, stories, article } = analysis;
  for (const sentence of sentences) expect(article.text.slice(sentence.start, sentence.end)).not.toMatch(/\n/);
  for (const [index, claim] of claims.entries()) {
    expect(claim.index).toBe(index);
    expectInside(claim, analysis);
    expect(claim.players.length).toBeGreaterThan(0);
    expect(claim.sources.length).toBeGreaterThan(0);
    expect(claim.start).toBeGreaterThanOrEqual(claims[index - 1]?.start ?? 0);
    for (const span of [...claim.triggers, ...claim.hedges]) {
      expectInside(span, analysis);
      expect(span.start).toBeGreaterThanOrEqual(claim.start);
      expect(span.end).toBeLessThanOrEqual(claim.end);
    }
    for (const source of claim.sources) {
      if (source.span !== null) expectInside(source.span, analysis);
      expect(source.name).not.toBe('');
      if (source.via !== null) expect(claim.sources[source.via]).toBeDefined();
    }
    for (const club of claim.from) expect(claim.to).not.toContain(club);
  }
  for (const story of stories) {
    expect(claims[story.lead.claim]?.sources[story.lead.source]).toBeDefined();
    for (const caution of story.cautions) for (const span of [caution, ...caution.also]) expectInside(span, analysis);
  }
  for (const note of analysis.notes) expectInside(note, analysis);
}

describe('any text', () => {
  it('is read without an error, and every statement points at words of it', () => {
    fc.assert(
      fc.property(nonsense, (words) => {
        const analysis = analysed(`Transfer news: football rumours\n\n${words.join(' ')}`);
        expectSound(analysis);
        const view = pageView(analysis, knowledge, english);
        for (const story of view.stories) {
          expect([...story.badge.source].length).toBeLessThanOrEqual(BADGE_LENGTH);
          expect(story.badge.name).not.toBe('');
        }
        JSON.parse(JSON.stringify(exportJson(analysis, knowledge, english, { id: null, file: 'x' })));
        JSON.parse(JSON.stringify(exportJsonLd(analysis, null)));
      }),
      { numRuns: 150 },
    );
  });

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(nonsense, (words) => {
        const text = `Transfer news: football rumours\n\n${words.join(' ')}`;
        expect(analysed(text)).toEqual(analysed(text));
      }),
      { numRuns: 30 },
    );
  });
});

describe('long texts', () => {
  const paragraph =
    'Chelsea are interested in Torino midfielder Marco Bellandi, according to Marca, but Torino have rejected a £40m bid. ';

  it(
    'take time in proportion to their length',
    () => {
      const timed = (times: number) => {
        const text = `Transfer news\n\n${Array.from({ length: times }, () => paragraph).join('\n\n')}`;
        const start = performance.now();
        expect(analysed(text).claims.length).toBeGreaterThanOrEqual(times);
        return performance.now() - start;
      };
      timed(50);
      const short = Math.min(timed(100), timed(100), timed(100));
      // Ten times the text may take thirty times as long on a busy machine; a quadratic step would take a hundred times.
      expect(timed(1000)).toBeLessThan(Math.max(short, 5) * 30);
    },
    PATIENCE,
  );

  it(
    'one sentence of 20,000 words takes time in proportion to its length',
    () => {
      const textOf = (times: number) =>
        `Transfer news about football\n\n${'Chelsea want Marco Bellandi and '.repeat(times)}`;
      const timed = (times: number) => {
        const start = performance.now();
        analysed(textOf(times));
        return performance.now() - start;
      };
      expectSound(analysed(textOf(4000)));
      const short = Math.min(timed(400), timed(400), timed(400));
      // Compared with itself, so that a busy machine slows both; a quadratic step would take a hundred times as long.
      expect(Math.min(timed(4000), timed(4000))).toBeLessThan(Math.max(short, 5) * 30);
    },
    PATIENCE,
  );
});
