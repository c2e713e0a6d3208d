/** The figures of issue 4's table, made from counts. Shares lie in 0–1; null where nothing was there to judge. */
import type { Tally } from './tally';

/** One line of the table that is printed. */
export interface Figure {
  readonly name: string;
  /** `count`: how many per article; `ms`: time; else a share. */
  readonly unit: 'share' | 'count' | 'ms';
  /** Less is better: a floor file's figure is then a ceiling. */
  readonly less: boolean;
  readonly of: (tally: Tally) => number | null;
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

const precision = (t: Tally) => ratio(t.get('right sentences'), t.get('right sentences') + t.get('invented sentences'));
const recall = (t: Tally) => ratio(t.get('found sentences'), t.get('sentences'));

function f1(p: number | null, r: number | null): number | null {
  if (p === null || r === null) return null;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Micro-F1 of a set field over paired claims. */
const micro = (name: string) => (t: Tally) =>
  ratio(2 * t.get(`${name}: both`), t.get(`${name}: wanted`) + t.get(`${name}: got`));

const ofPairs = (name: string) => (t: Tally) => ratio(t.get(name), t.get('pairs'));
const ofReceipts = (name: string) => (t: Tally) => ratio(t.get(name), t.get('receipts'));

function quantile(tally: Tally, at: number): number | null {
  const sorted = tally.times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? null;
}

const share = (name: string, of: Figure['of']): Figure => ({ name, unit: 'share', less: false, of });

/** All lines, in the order printed. */
export const FIGURES: readonly Figure[] = [
  share('sentence precision', precision),
  share('sentence recall', recall),
  share('sentence F1', (t) => f1(precision(t), recall(t))),
  share('players F1', micro('players')),
  share('from F1', micro('from')),
  share('to F1', micro('to')),
  share('move', ofPairs('same move')),
  share('stage', ofPairs('same stage')),
  share('first source kind', ofPairs('same source kind')),
  share('first source name', ofPairs('same source name')),
  share('first source name, cited', (t) => ratio(t.get('same cited source name'), t.get('cited pairs'))),
  share('named sources F1', micro('named sources')),
  share('claim all right', ofPairs('right claims')),
  share('receipts right', ofReceipts('right receipts')),
  share('receipt player', ofReceipts('receipt player')),
  share('receipt from', ofReceipts('receipt from')),
  share('receipt to', ofReceipts('receipt to')),
  share('receipt stage', ofReceipts('receipt stage')),
  share('receipt lead source', ofReceipts('receipt lead source')),
  {
    name: 'claims per football negative',
    unit: 'count',
    less: true,
    of: (t) => ratio(t.get('negative football: claims'), t.get('negative football')),
  },
  {
    name: 'claims per other negative',
    unit: 'count',
    less: true,
    of: (t) => ratio(t.get('negative other: claims'), t.get('negative other')),
  },
  {
    name: 'articles missed',
    unit: 'share',
    less: true,
    of: (t) => ratio(t.get('articles missed'), t.get('telling articles')),
  },
  { name: 'flagged stories', unit: 'share', less: true, of: (t) => ratio(t.get('flagged stories'), t.get('stories')) },
  { name: 'ms per article, median', unit: 'ms', less: true, of: (t) => quantile(t, 0.5) },
  { name: 'ms per article, 95 %', unit: 'ms', less: true, of: (t) => quantile(t, 0.95) },
];

/** All figures of a tally by name. */
export function figuresOf(tally: Tally): Readonly<Record<string, number | null>> {
  return Object.fromEntries(FIGURES.map((figure) => [figure.name, figure.of(tally)]));
}
