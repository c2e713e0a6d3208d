import { expect, it } from 'vitest';
import { attributed } from '../../support/attribution';

const BEFORE = 'Genoa midfielder Jonas Lindqvist could leave\n\n';

function dateOf(text: string): string | null {
  const { claims } = attributed(BEFORE + text);
  return claims[claims.length - 1]?.sources[0]?.date?.value ?? null;
}

it.each([
  ['Marca reported in November 2025 that Genoa want Jonas Lindqvist.', '2025-11'],
  ['On January 17, Marca reported that Genoa want Jonas Lindqvist.', '2026-01-17'],
  ['Marca reported on January 17 that Genoa want Jonas Lindqvist.', '2026-01-17'],
  ['Marca claimed back in March 2025 that Genoa want Jonas Lindqvist.', '2025-03'],
])('dates the report: %s', (text, expected) => expect(dateOf(text)).toBe(expected));

it.each([
  ['Marca report that Genoa want Jonas Lindqvist.'],
  ['Marca report that Jonas Lindqvist, who joined Genoa in July 2023, may go.'],
  ['Marca report that Jonas Lindqvist will fly to Turin on January 25.'],
  ['Coach Aldo Ferri, the March Manager of the Month, conceded that Jonas Lindqvist will leave Genoa.'],
])('leaves other dates alone: %s', (text) => expect(dateOf(text)).toBeNull());
