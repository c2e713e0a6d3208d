/** `knowledge stats`: how much there is, of what, for which countries and leagues, and what it costs. */
import { gzipSync } from 'node:zlib';
import { BASIS } from '../../knowledge/generated/basis';
import { loadKnowledge } from '../../knowledge/load';
import { gradedSurfaces } from '../../knowledge/surfaces';
import type { Tables } from '../../knowledge/tables';
import { matchText } from '../knowledge-base';

const LOADS = 11;

/** Values with how often they occur, most first. */
function counted(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([value, n]) => `${value} ${n}`)
    .join(', ');
}

function share(table: string, part: number, all: number, what: string): string {
  return `${table} with ${what}: ${part} of ${all} (${((100 * part) / Math.max(all, 1)).toFixed(0)} %)`;
}

function coverage({ clubs, outlets, journalists, windows }: Tables): readonly string[] {
  const withClub = clubs.length;
  return [
    share('clubs', clubs.filter((row) => row.league !== undefined).length, withClub, 'a league'),
    share('clubs', clubs.filter((row) => row.stadium !== undefined).length, withClub, 'a ground'),
    share('clubs', clubs.filter((row) => row.nicknames.length > 0).length, withClub, 'a nickname'),
    share('clubs', clubs.filter((row) => row.rivals.length > 0).length, withClub, 'a rival'),
    share('outlets', outlets.filter((row) => row.domains.length > 0).length, outlets.length, 'a domain'),
    share('journalists', journalists.filter((row) => row.outlets.length > 0).length, journalists.length, 'an outlet'),
    `windows: ${counted(windows.map((row) => `${row.country}${row.women ? ' women' : ''}`))}`,
  ];
}

/** Milliseconds of one load of the artefact: the first, and of several the middle and the fastest (busy machines vary). */
function loadTimes(): { readonly first: number; readonly middle: number; readonly fastest: number } {
  const match = matchText();
  const times = Array.from({ length: LOADS }, () => {
    const start = performance.now();
    loadKnowledge(match);
    return performance.now() - start;
  });
  const sorted = [...times].sort((a, b) => a - b);
  return { first: times[0] ?? 0, middle: sorted[Math.floor(LOADS / 2)] ?? 0, fastest: sorted[0] ?? 0 };
}

function costs(): readonly string[] {
  const size = (text: string) => `${(gzipSync(text).length / 1024).toFixed(1)} kB gzip (${text.length} characters)`;
  const { first, middle, fastest } = loadTimes();
  return [
    `match: ${size(matchText())}; limit 60`,
    `basis: ${size(BASIS)}; limit 150`,
    `reading match and building the index: first ${first.toFixed(1)} ms, median of ${LOADS} ${middle.toFixed(1)} ms, fastest ${fastest.toFixed(1)} ms`,
  ];
}

/** The report. */
export function stats(tables: Tables): string {
  const surfaces = gradedSurfaces(tables);
  const rows = Object.entries(tables).flatMap(([name, table]) =>
    typeof table === 'string' ? [] : [`${name} ${table.length}`],
  );
  return `${[
    `catalogue of ${tables.date}`,
    `rows: ${rows.join(', ')}`,
    `surface forms: ${counted(surfaces.map((one) => `${one.kind} ${one.strength}`))}`,
    `persons: ${counted(tables.persons.map((row) => row.role))}`,
    `players by season: ${counted(tables.players.map((row) => row.season))}`,
    `outlets by kind: ${counted(tables.outlets.map((row) => row.kind))}`,
    `outlets by country: ${counted(tables.outlets.map((row) => row.country))}`,
    `clubs by country: ${counted(tables.clubs.map((row) => row.country))}`,
    `clubs by league: ${counted(tables.clubs.flatMap((row) => (row.league === undefined ? [] : [row.league])))}`,
    ...coverage(tables),
    ...costs(),
  ].join('\n')}\n`;
}
