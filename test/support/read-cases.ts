/** The checks that a rule of caution must pass on mini-articles as papers write them, read by the whole engine. */
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/pipeline/types/analysis';
import type { Caution, CautionRule } from '../../src/pipeline/types/caution';
import { cautionsOf } from './cases';
import { analysedPage, type Page } from './read';

export type { Page } from './read';

/** A text, or a page where more of it matters. */
export type Told = string | Page;

export interface Fires {
  readonly told: Told;
  /** Words that the evidence must hold. */
  readonly evidence: string;
  /** Arguments that the message must be filled with (some of them). */
  readonly args?: readonly string[];
}

/** A paragraph about nothing that a rule could judge. */
const UNRELATED = 'The ground was full on Saturday, and the rain held off until the final whistle.';

function readOf(told: Told, change: (text: string) => string = (text) => text): Analysis {
  return analysedPage(typeof told === 'string' ? { text: change(told) } : { ...told, text: change(told.text) });
}

/** The article without the sentences that the cautions point at. */
function without(analysis: Analysis, cautions: readonly Caution[]): string {
  const spans = cautions.flatMap((caution) => [caution, ...caution.also]);
  return analysis.sentences
    .filter((one) => spans.some((span) => span.start < one.end && one.start < span.end))
    .reduce((left, sentence) => left.replace(sentence.text, ''), analysis.article.text);
}

const argsOf = (cautions: readonly Caution[]) => cautions.map((caution) => caution.args);

/** It fires with its words, not without their sentences, and whatever else the page tells of. */
export function readRule(
  rule: CautionRule,
  yes: Readonly<Record<string, Fires>>,
  no: Readonly<Record<string, Told>>,
): void {
  describe(`${rule}, read: fires`, () => {
    test.each(Object.entries(yes))('%s', (_name, { told, evidence, args = [] }) => {
      const analysis = readOf(told);
      const found = cautionsOf(analysis, rule);
      const spans = found.flatMap((one) => [one, ...one.also]);
      const { text } = analysis.article;
      expect(spans.map((span) => text.slice(span.start, span.end)).join(' | ')).toContain(evidence);
      expect(argsOf(found).flat()).toEqual(expect.arrayContaining([...args]));
    });

    test.each(Object.entries(yes))('not without its evidence: %s', (_name, { told }) => {
      const analysis = readOf(told);
      const left = without(analysis, cautionsOf(analysis, rule));
      expect(
        cautionsOf(
          readOf(told, () => left),
          rule,
        ),
      ).toEqual([]);
    });

    test.each(Object.entries(yes))('beside an unrelated paragraph: %s', (_name, { told }) => {
      const more = readOf(told, (text) => `${text}\n\n${UNRELATED}`);
      expect(argsOf(cautionsOf(more, rule))).toEqual(argsOf(cautionsOf(readOf(told), rule)));
    });
  });

  test.each(Object.entries(no))(`${rule}, read: stays silent: %s`, (_name, told) => {
    expect(cautionsOf(readOf(told), rule)).toEqual([]);
  });

  test(`${rule}, read: has twelve of each`, () => {
    expect(Object.keys(yes).length).toBeGreaterThanOrEqual(12);
    expect(Object.keys(no).length).toBeGreaterThanOrEqual(12);
  });
}
