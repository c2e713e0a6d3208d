import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PHRASE_ROWS } from '../../src/languages/en/rows';
import { inFull, shortened } from '../../src/languages/shorthand';

const json = JSON.stringify(PHRASE_ROWS);

it('reads back what it has shortened', () => {
  expect(inFull(shortened(json))).toBe(json);
  const signs = JSON.stringify(Array.from({ length: 32 }, (_, code) => `(?:${String.fromCharCode(code)}){ADJ}`));
  expect(inFull(shortened(signs))).toBe(signs);
});

it('takes less room than the tables that it shortens', () => {
  const size = (text: string) => deflateRawSync(text, { level: 9 }).length;
  expect(size(shortened(json))).toBeLessThan(size(json) * 0.98);
});
