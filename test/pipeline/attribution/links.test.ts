import { expect, it } from 'vitest';
import { attributed, type Setting } from '../../support/attribution';

const BEFORE = 'Genoa midfielder Jonas Lindqvist could leave\n\n';

function linkOf(text: string, links: Setting['links']): string | null {
  const { claims } = attributed(BEFORE + text, links ? { links } : {});
  return claims[claims.length - 1]?.sources[0]?.link ?? null;
}

const MARCA = 'https://www.marca.com/futbol/2026/01/19/abc.html';

it('finds the report linked in the sentence', () => {
  expect(linkOf('According to Marca, Genoa want Jonas Lindqvist.', { 'Genoa want': MARCA })).toBe(MARCA);
});

it('finds it elsewhere in the paragraph', () => {
  const text = 'Marca say Genoa want Jonas Lindqvist. Read it here. Marca add that he is keen.';
  expect(linkOf(text, { here: MARCA })).toBe(MARCA);
});

it('knows the post of an account', () => {
  const post = 'https://x.com/FabrizioRomano/status/123';
  expect(linkOf('Fabrizio Romano says Genoa want Jonas Lindqvist.', { says: post })).toBe(post);
});

it('takes a journalist’s report at his own paper', () => {
  const report = 'https://www.nytimes.com/athletic/1/2026/01/19/lindqvist/';
  expect(linkOf('David Ornstein says Genoa want Jonas Lindqvist.', { says: report })).toBe(report);
});

it.each([
  ['another outlet', 'https://as.com/futbol/abc.html'],
  ['another account', 'https://x.com/somebody/status/1'],
  ['a name inside another host', 'https://marca.com.example.org/'],
  ['a name in a path', 'https://example.org/marca.com/'],
])('does not take %s', (_, href) => {
  expect(linkOf('According to Marca, Genoa want Jonas Lindqvist.', { 'Genoa want': href })).toBeNull();
});

it('does not look into other paragraphs', () => {
  const text = 'Read more here.\n\nAccording to Marca, Genoa want Jonas Lindqvist.';
  expect(linkOf(text, { here: MARCA })).toBeNull();
});
