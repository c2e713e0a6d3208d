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

describe('rules of caution', () => {
  test('are in the list once, one for each file, named as the file', () => {
    expect(ruleFiles.map((file) => file.replace(/\.ts$/, '')).sort()).toEqual([...ids].sort());
  });

  test('have cases where they find something and cases where they must not', () => {
    const tests = readdirSync('test/pipeline/caution')
      .map((file) => readFileSync(join('test/pipeline/caution', file), 'utf8'))
      .join('\n');
    expect(
      ids.filter((id) => !['testRule', 'readRule'].some((name) => tests.includes(`${name}(\n  '${id}',`))),
    ).toEqual([]);
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
