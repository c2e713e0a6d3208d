/** Finds the phrase families in a sentence and settles which of overlapping ones count. */
import { phraseTables } from '../../languages/en/phrase-tables';
import type { TriggerRow } from '../../languages/en/triggers/row';
import { Grams } from '../text/grams';
import { lazy } from '../text/lazy';
import { Phrase } from '../text/phrase';
import type { Skeleton } from '../text/skeleton';
import { finish } from '../text/steps';
import { says } from '../text/words';
import { CLAIM_DIALECT } from './pattern';

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

/** It tells of a suitor alone: more of a story that plainer words have begun. */
export function tellsMore(hit: Hit): boolean {
  return hit.row.needs === 'suitor';
}

/** Words that begin a story: plain ones of more than a suitor. */
export function isProof(hit: Hit): boolean {
  return isPlain(hit) && !tellsMore(hit);
}

const compiled = (beside: boolean) =>
  lazy(() =>
    phraseTables()
      .triggers.filter((row) => (row.beside === true) === beside)
      .map((row) => ({ row, phrase: new Phrase(row.pattern, CLAIM_DIALECT) })),
  );
const families = compiled(false);
const besides = compiled(true);

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
  return finish(hitsInSteps(skeleton));
}

/** `findHits` with a pause after each family searched for: the first search of one compiles it. */
export function* hitsInSteps(skeleton: Skeleton): Generator<void, readonly Hit[]> {
  const known = found.get(skeleton);
  if (known) return known;
  const hits = yield* search(skeleton);
  found.set(skeleton, hits);
  if (hits.length > 0) yield* besideInSteps(skeleton);
  return hits;
}

const foundBeside = new WeakMap<Skeleton, readonly Hit[]>();

/** The phrases of a sentence that only say how far a claim has got, in order; found once per skeleton. */
export function besideHits(skeleton: Skeleton): readonly Hit[] {
  return finish(besideInSteps(skeleton));
}

function* besideInSteps(skeleton: Skeleton): Generator<void, readonly Hit[]> {
  const known = foundBeside.get(skeleton);
  if (known) return known;
  const claims = found.get(skeleton) ?? [];
  const hits = (yield* matches(skeleton, besides()))
    .filter((hit) => !swallowed(hit, claims))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  foundBeside.set(skeleton, hits);
  return hits;
}

/** It speaks of the club's own affairs; a new owner beside a player is told of in passing. */
export function isBusiness(text: string): boolean {
  return says('takeover', text) || says('otherBusiness', text) || (says('ofBuyers', text) && !/<p\d/.test(text));
}

/** "Look at the games he played": who does something himself is no object of the words before him. */
const ON_A_SUBJECT = /(?<!,| and) <p(\d+)>$/;
function endsOnSubject({ from, to }: Hit, { text, mentions, sentence }: Skeleton): boolean {
  const at = mentions[Number(ON_A_SUBJECT.exec(text.slice(from, to))?.[1] ?? -1)];
  return (
    at !== undefined && /^(?:s?he|they)$/i.test(sentence.text.slice(at.start - sentence.start, at.end - sentence.start))
  );
}

function* search(skeleton: Skeleton): Generator<void, readonly Hit[]> {
  if (isBusiness(skeleton.text)) return [];
  const hits = (yield* matches(skeleton, families())).filter((hit) => !endsOnSubject(hit, skeleton));
  return hits.filter((hit) => !swallowed(hit, hits)).sort((a, b) => a.from - b.from || b.to - a.to);
}

function* matches(skeleton: Skeleton, rows: ReturnType<typeof families>): Generator<void, Hit[]> {
  const hits: Hit[] = [];
  const text = new Grams(skeleton.text);
  for (const { row, phrase } of rows) {
    if (!phrase.mayBeIn(text)) continue;
    for (const match of phrase.in(text)) hits.push({ row, from: match.index, to: match.index + match[0].length });
    yield;
  }
  return hits;
}
