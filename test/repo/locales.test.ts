/** Strings and code fit: every string is shown somewhere, every string asked for exists, and is given what it wants. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OUTLET_KINDS, RELATIONS } from '../../src/knowledge/codes';
import { readTables } from '../../src/knowledge/tables';
import { RULES } from '../../src/pipeline/caution/index';
import { templates } from '../support/locales';

const SRC = 'src';
const code = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
  .map((file) => readFileSync(join(SRC, file), 'utf8'))
  .concat(readFileSync('manifest.json', 'utf8'))
  .join('\n');

const keys = Object.keys(templates);
const known = new Set(keys);
const families = new Set(keys.map((key) => key.slice(0, key.indexOf('_') + 1)));
const inFamily = (text: string) => families.has(text.slice(0, text.indexOf('_') + 1));

/** Keys written out: in quotes, as an argument of a caution ("key:…"), or in the manifest. */
const written = new Set([...code.matchAll(/['"](?:key:|__MSG_)?([a-z]+_\w+?)(?:__)?['"]/g)].map(([, key = '']) => key));

/** Keys put together: `receipt_side_${side}_club` is any key that begins and ends like it. */
const composed = [...code.matchAll(/`((?:[a-z]+_\w*)?\$\{[^`{}]*\}\w*)`/g)]
  .map(([, text = '']) => text.split(/\$\{[^}]*\}/))
  .filter(([start = '']) => inFamily(start))
  .map(([start = '', ...rest]) => new RegExp(`^${start}\\w+${rest.join('\\w+')}$`));

/** What else is put together from a key at hand: `${key}_one`. */
const SUFFIX = /_(?:one|many|label|by|undated|name|failed)$/;

const fromAnother = (key: string) =>
  SUFFIX.test(key) && (written.has(key.replace(SUFFIX, '')) || composed.some((one) => one.test(key)));
const caution = (key: string) => RULES.some(({ id }) => key.startsWith(`caution_${id.replaceAll('-', '_')}`));
const isUsed = (key: string) =>
  written.has(key) || composed.some((one) => one.test(key)) || fromAnother(key) || caution(key);

describe('strings', () => {
  test('the scan finds keys written out and keys put together', () => {
    expect(written.size).toBeGreaterThan(200);
    expect(composed.length).toBeGreaterThan(20);
    expect(isUsed('receipt_never_written')).toBe(false);
  });

  test('are all used', () => {
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('have an adjective for each country that has an outlet, and for no other', () => {
    const countries = new Set(readTables().outlets.map((row) => row.country.replaceAll('-', '_')));
    const adjectives = keys.flatMap((key) => /^receipt_country_(\w+)$/.exec(key)?.[1] ?? []);
    expect(adjectives.sort()).toEqual([...countries].sort());
  });

  test('that are asked for all exist', () => {
    const parts = new Set([...written].filter((key) => keys.some((one) => one.startsWith(`${key}_`))));
    const asked = [...code.matchAll(/\b(?:t|getMessage|keyArg|counted)\((?:context\.t, )?'(\w+)'/g)].map(
      ([, key = '']) => key,
    );
    expect(asked.length).toBeGreaterThan(200);
    expect([...new Set(asked)].filter((key) => !known.has(key) && !parts.has(key))).toEqual([]);
  });

  test.each([
    ['a kind of outlet', 'receipt_kind_', OUTLET_KINDS],
    ['a tie', 'receipt_tie_', RELATIONS],
    ['a tie in the options', 'options_relation_', RELATIONS],
  ])('have one for each word for %s', (_what, start, words) => {
    expect(words.map((word) => start + word.replaceAll('-', '_')).filter((key) => !known.has(key))).toEqual([]);
  });
});

/** Highest number of a template's placeholders; a doubled dollar is none. */
function wants(template: string): number {
  return Math.max(0, ...[...template.replaceAll('$$', '').matchAll(/\$([1-9])/g)].map(([, digit]) => Number(digit)));
}

/** How many values stand in the brackets of `t('key', […])`. */
function given(list: string): number {
  let depth = 0;
  let commas = 0;
  for (const sign of list.replace(/,\s*$/, '')) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) commas += 1;
  }
  return list.trim() === '' ? 0 : commas + 1;
}

describe('placeholders', () => {
  test('are $1 to $9; a dollar sign is doubled', () => {
    expect(keys.filter((key) => /\$(?![1-9])/.test((templates[key] ?? '').replaceAll('$$', '')))).toEqual([]);
  });

  test('get as many values as they ask for', () => {
    const calls = [...code.matchAll(/\bt\(\s*'(\w+)'(?:,\s*\[((?:[^[\]]|\[[^\]]*\])*)\])?,?\s*\)/g)];
    const wrong = calls.filter(
      ([, key = '', list = '']) => known.has(key) && wants(templates[key] ?? '') > given(list),
    );
    expect(calls.length).toBeGreaterThan(200);
    expect(wrong.map(([call]) => call)).toEqual([]);
  });
});
