/** Counts what an article got right; counts of several articles add up. */
import type { Analysis } from '../../pipeline/types/analysis';
import type { Alignment, Pair } from './align';
import type { Labelled, LabelledClaim, NamedClaim } from './labels';
import type { ReceiptVerdict } from './receipt';
import { FIELDS, keys, type Names } from './same';

/** Counters by name; figures.ts says what is made of them. */
export class Tally {
  readonly counts = new Map<string, number>();
  readonly times: number[] = [];

  add(name: string, by = 1): void {
    this.counts.set(name, this.get(name) + by);
  }

  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  addAll(other: Tally): void {
    for (const [name, count] of other.counts) this.add(name, count);
    this.times.push(...other.times);
  }
}

function addSets(tally: Tally, name: string, wanted: ReadonlySet<string>, got: ReadonlySet<string>): void {
  const both = [...wanted].filter((one) => got.has(one)).length;
  tally.add(`${name}: both`, both);
  tally.add(`${name}: wanted`, wanted.size);
  tally.add(`${name}: got`, got.size);
}

const cited = (claim: NamedClaim): boolean => claim.sources[0]?.kind !== 'page';

/** Outlets, journalists, accounts, clubs and people that a claim cites. */
function namedSources(claim: NamedClaim, names: Names): ReadonlySet<string> {
  const named = claim.sources.filter(({ kind }) => kind !== 'unnamed' && kind !== 'page');
  return new Set(named.map(names.source));
}

/** What "all right" asks of a claim. */
function isRight(pair: Pair): boolean {
  return (['players', 'to', 'stage', 'source kind', 'source name'] as const).every((field) => pair.same.has(field));
}

function addPair(tally: Tally, pair: Pair, names: Names): void {
  const { label, found, same } = pair;
  tally.add('pairs');
  for (const field of FIELDS) if (same.has(field)) tally.add(`same ${field}`);
  addSets(tally, 'players', keys(label.players, names.player), keys(found.players, names.player));
  addSets(tally, 'from', keys(label.from, names.club), keys(found.from, names.club));
  addSets(tally, 'to', keys(label.to, names.club), keys(found.to, names.club));
  addSets(tally, 'named sources', namedSources(label, names), namedSources(found, names));
  if (cited(label)) tally.add('cited pairs');
  if (cited(label) && same.has('source name')) tally.add('same cited source name');
  if (isRight(pair)) tally.add('right claims');
}

/** Only labels without a claim make an article a negative one; the corpus says in its id what it is about. */
function addNegative(tally: Tally, id: string, claims: number): void {
  const kind = /non_football|other_sport/.test(id) ? 'other' : 'football';
  tally.add(`negative ${kind}`);
  tally.add(`negative ${kind}: claims`, claims);
}

function addStories(tally: Tally, analysis: Analysis): void {
  for (const story of analysis.stories) {
    tally.add('stories');
    if (!story.mark) tally.add('badges');
    const rules = new Set(story.cautions.map((caution) => `${caution.strength} ${caution.rule}`));
    for (const rule of rules) tally.add(`story ${rule}`);
    if (story.cautions.some((caution) => caution.strength === 'flag')) tally.add('flagged stories');
  }
}

/** One article judged. */
export interface Scored {
  readonly labelled: Labelled;
  readonly analysis: Analysis;
  readonly alignment: Alignment;
  readonly receipt: ReceiptVerdict | null;
  /** Milliseconds that the analysis took. */
  readonly ms: number;
}

export function tallyOf(scored: Scored, names: Names): Tally {
  const { labelled, analysis, alignment, receipt } = scored;
  const tally = new Tally();
  const firm: readonly LabelledClaim[] = labelled.claims.filter((label) => !label.optional);
  tally.add('articles');
  tally.times.push(scored.ms);
  tally.add('sentences', alignment.sentences.length);
  tally.add('found sentences', alignment.sentences.filter(({ found }) => found.length > 0).length);
  tally.add('right sentences', alignment.right);
  tally.add('invented sentences', alignment.invented.length);
  for (const pair of alignment.pairs) addPair(tally, pair, names);
  if (labelled.claims.length === 0) addNegative(tally, labelled.id, analysis.claims.length);
  if (firm.length > 0) tally.add('telling articles');
  if (firm.length > 0 && analysis.claims.length === 0) tally.add('articles missed');
  if (receipt !== null) {
    tally.add('receipts');
    for (const part of receipt.right) tally.add(`receipt ${part}`);
    if (receipt.right.size === 5) tally.add('right receipts');
  }
  addStories(tally, analysis);
  return tally;
}
