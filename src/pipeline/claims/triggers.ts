/** Finds the phrase families in a sentence and settles which of overlapping ones count. */
import { TRIGGERS, type TriggerRow } from '../../languages/en/triggers/index';
import type { Skeleton } from '../text/skeleton';
import { compile } from './pattern';

/** A phrase family found at [from, to) of the skeleton's text. */
export interface Hit {
  readonly row: TriggerRow;
  readonly from: number;
  readonly to: number;
}

/** Plain words of a transfer, unlike those that need a player of whom something plainer is said. */
export function isPlain(hit: Hit): boolean {
  return hit.row.weak !== true;
}

const COMPILED = TRIGGERS.map((row) => ({ row, pattern: compile(row.pattern) }));

/** Families that speak for everything they cover: "talks over a new contract" is no talk with a suitor. */
function covers(row: TriggerRow): boolean {
  return row.whole === true || row.kind === 'renewal' || row.kind === 'stay' || row.stage === 'off';
}

function swallowed(hit: Hit, all: readonly Hit[]): boolean {
  return all.some(
    (other) =>
      other !== hit &&
      covers(other.row) &&
      hit.from < other.to &&
      other.from < hit.to &&
      (!covers(hit.row) || other.to - other.from > hit.to - hit.from),
  );
}

const found = new WeakMap<Skeleton, readonly Hit[]>();

/** The phrase families of a sentence, in order; found once per skeleton. */
export function findHits(skeleton: Skeleton): readonly Hit[] {
  const known = found.get(skeleton);
  if (known) return known;
  const hits = search(skeleton);
  found.set(skeleton, hits);
  return hits;
}

function search(skeleton: Skeleton): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { row, pattern } of COMPILED) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(skeleton.text); match; match = pattern.exec(skeleton.text)) {
      if (match[0] === '') pattern.lastIndex++;
      else hits.push({ row, from: match.index, to: match.index + match[0].length });
    }
  }
  return hits.filter((hit) => !swallowed(hit, hits)).sort((a, b) => a.from - b.from || b.to - a.to);
}
