/** The table that `evaluate` prints: a row per figure, a column per file, and how often each caution fires. */
import { FIGURES, type Figure } from './figures';
import type { Tally } from './tally';

function cell(figure: Figure, tally: Tally): string {
  const value = figure.of(tally);
  if (value === null) return '–';
  return figure.unit === 'share' ? value.toFixed(3) : value.toFixed(figure.unit === 'ms' ? 1 : 2);
}

const COUNTS = ['articles', 'sentences', 'pairs', 'stories', 'badges'] as const;

/** Columns in the order of `tallies`. */
export function table(tallies: ReadonlyMap<string, Tally>): string {
  const head = ['', ...tallies.keys()];
  const counts = COUNTS.map((name) => [name, ...[...tallies.values()].map((tally) => String(tally.get(name)))]);
  const rows = FIGURES.map((figure) => [figure.name, ...[...tallies.values()].map((tally) => cell(figure, tally))]);
  const all = [head, ...counts, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) => row.map((text, at) => (at === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[at] ?? 0))))
    .map((row) => row.join('  ').trimEnd())
    .join('\n');
}

/** Flags, then facts, with the share of stories that they fire on. */
export function cautionTable(total: Tally): string {
  const stories = total.get('stories');
  const lines = [...total.counts]
    .filter(([name]) => name.startsWith('story '))
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(
      ([name, count]) => `${name.slice(6).padEnd(26)} ${String(count).padStart(4)}  ${(count / stories).toFixed(3)}`,
    );
  return [`cautions over ${stories} stories`, ...lines].join('\n');
}
