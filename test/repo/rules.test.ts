/** One rule is one file and one line of its stage's ordered list; what it finds can be said in words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/pipeline/caution/index';
import { FLAG_ORDER } from '../../src/receipt/cautions';
import { templates } from '../support/locales';

const FOLDER = 'src/pipeline/caution';
const ruleFiles = readdirSync(FOLDER).filter((file) =>
  /^export const \w+: Rule = \{/m.test(readFileSync(join(FOLDER, file), 'utf8')),
);
const ids = RULES.map((rule) => rule.id);

/** All test files of a folder as one text. */
function testsIn(folder: string): string {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

describe('rules of caution', () => {
  test('are in the list once, one for each file, named as the file', () => {
    expect(ruleFiles.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual([...ids].sort());
  });

  // `readRule` fails by itself where a rule has fewer.
  test('have twelve articles for and twelve against each, read by the whole engine', () => {
    const tests = testsIn('test/pipeline/caution');
    expect(ids.filter((id) => !tests.includes(`readRule(\n  '${id}',`))).toEqual([]);
  });

  test.each(ids)('%s has a message and a label', (id) => {
    const key = `caution_${id.replaceAll('-', '_')}`;
    expect(templates).toHaveProperty(key);
    expect(templates).toHaveProperty(`${key}_label`);
  });

  test('that are flags stand before the facts, in the order in which a badge shows them', () => {
    const flags = RULES.filter((rule) => rule.strength === 'flag').map((rule) => rule.id);
    expect(ids.slice(0, flags.length)).toEqual(flags);
    expect(flags).toEqual(FLAG_ORDER);
  });

  test('say in words what they look for', () => {
    expect(RULES.filter((rule) => rule.description.trim().length < 20).map((rule) => rule.id)).toEqual([]);
  });
});

describe('rules of notes', () => {
  test('have twelve cases for and twelve against each', () => {
    const folder = 'src/pipeline/attribution/notes';
    const rules = readdirSync(folder).flatMap((file) => (file === 'index.ts' ? [] : [file.replace(/\.ts$/, '')]));
    expect(rules.length).toBeGreaterThanOrEqual(5);
    const tests = testsIn('test/pipeline/attribution');
    expect(rules.filter((rule) => !tests.includes(`noteRule(\n  '${rule}',`))).toEqual([]);
  });
});
