/**
 * The reader's own additions to the catalogue: outlets, ties of a source to a club that override the catalogue's, words
 * of his own in place of ratings by others, and ratings that he does not want to see. They are settings (platform/settings.ts), handed in as data. Pure.
 */
import type { Token } from '../pipeline/types/sentence';
import { nameKey } from './fold';
import { atHost, hostIndex } from './hosts';
import { matchNames } from './match';
import { NameIndex } from './nameIndex';
import type { Hit, Knowledge, Leaning, LeaningRelation, Outlet, OutletKind } from './types';

/** An outlet that the reader has added. */
export interface OwnOutlet {
  /** "own-" and its name's key: never an id of the catalogue. */
  readonly id: string;
  readonly name: string;
  readonly kind: OutletKind;
  /** Host suffixes with optional path prefix. */
  readonly domains: readonly string[];
}

/** What holds for a source and a club instead of the catalogue's leanings; `none`: no tie. */
export interface OwnLeaning {
  readonly source: string;
  readonly club: string;
  readonly relation: LeaningRelation | 'none';
  /** Day on which the reader set it, YYYY-MM-DD. */
  readonly date: string;
}

/** What the reader says instead of a rating by others: shown as his, never counted or compared with anything. */
export interface OwnRating {
  /** Id of a row of the ratings table. */
  readonly rating: string;
  /** A short figure or remark. */
  readonly statement: string;
  /** Day on which the reader set it, YYYY-MM-DD. */
  readonly date: string;
}

/** All that the reader has added to the catalogue, or hidden of it. */
export interface Own {
  readonly outlets: readonly OwnOutlet[];
  readonly leanings: readonly OwnLeaning[];
  readonly ratings: readonly OwnRating[];
  /** Ids of rows of the ratings table. */
  readonly hiddenRatings: readonly string[];
}

/** What everybody starts with. */
export const NOTHING_OWN: Own = { outlets: [], leanings: [], ratings: [], hiddenRatings: [] };

/** Basis id of an own leaning: `basis:read` answers with "your own entry". */
export function ownBasis({ source, club }: Pick<OwnLeaning, 'source' | 'club'>): string {
  return `own:${source}:${club}`;
}

/** The own leaning behind a basis id, or null where the id is the catalogue's or the entry is gone. */
export function ownLeaningOf(own: Own, basis: string): OwnLeaning | null {
  return own.leanings.find((one) => ownBasis(one) === basis) ?? null;
}

/** The reader's own rating in place of one of the catalogue, by that one's id; null where he gave none. */
export function ownRatingOf(own: Own, rating: string): OwnRating | null {
  return own.ratings.find((one) => one.rating === rating) ?? null;
}

const pair = ({ source, club }: Pick<OwnLeaning, 'source' | 'club'>) => `${source} ${club}`;

/** The catalogue's leanings with the reader's in place of those for the same source and club. */
export function leaningsWithOwn(leanings: readonly Leaning[], own: readonly OwnLeaning[]): readonly Leaning[] {
  const overridden = new Set(own.map(pair));
  const kept = leanings.filter((row) => !overridden.has(pair(row)));
  const added = own.flatMap(({ source, club, relation }) =>
    relation === 'none' ? [] : [{ source, club, relation, basis: [ownBasis({ source, club })] }],
  );
  return [...kept, ...added];
}

/** A name of one word may be any word: it needs a cue, as in the catalogue. */
function strengthOf(name: string): 'safe' | 'weak' {
  return nameKey(name).includes(' ') ? 'safe' : 'weak';
}

function outletOf({ id, name, kind, domains }: OwnOutlet): Outlet {
  // Country and language of an own outlet are not asked for; "en" says nothing of a translation.
  return { id, name, kind, domains, country: '', lang: 'en', handles: [], owner: null, commonWord: false };
}

const overlap = (a: Hit, b: Hit) => a.from < b.to && b.from < a.to;
const length = (hit: Hit) => hit.to - hit.from;

/** The own name first for the same words, unless it needs a cue and the catalogue's does not. */
function together(own: Hit, known: Hit | undefined): Hit {
  if (known === undefined) return own;
  const weaker = own.candidates[0]?.strength === 'weak' && known.candidates[0]?.strength === 'safe';
  const both = [own, known].map((hit) => hit.candidates);
  return { ...own, candidates: (weaker ? both.reverse() : both).flat() };
}

/** A longer match of the catalogue wins over an own name, and the other way round. */
function mergeHits(known: readonly Hit[], own: readonly Hit[]): readonly Hit[] {
  if (own.length === 0) return known;
  const kept = own.filter((hit) => !known.some((other) => overlap(hit, other) && length(other) > length(hit)));
  const merged = kept.map((hit) =>
    together(
      hit,
      known.find((other) => other.from === hit.from && other.to === hit.to),
    ),
  );
  const rest = known.filter((hit) => !kept.some((other) => overlap(hit, other)));
  return [...rest, ...merged].sort((a, b) => a.from - b.from);
}

/** The knowledge with the reader's additions; the very same object where there are none. */
export function withOwn(knowledge: Knowledge, own: Own): Knowledge {
  if (own.outlets.length === 0 && own.leanings.length === 0) return knowledge;
  const outlets = own.outlets.map(outletOf);
  const index = new NameIndex();
  for (const { id, name } of outlets) {
    index.add(name, { kind: 'outlet', id, strength: strengthOf(name), form: 'name' }, 0);
  }
  const hosts = hostIndex(outlets.flatMap((row) => row.domains.map((domain) => [domain, row] as const)));
  const byName = new Map(outlets.flatMap((row) => [row.id, nameKey(row.name)].map((key) => [key, row] as const)));
  return {
    ...knowledge,
    outlets: new Map([...knowledge.outlets, ...outlets.map((row) => [row.id, row] as const)]),
    leanings: leaningsWithOwn(knowledge.leanings, own.leanings),
    match: (tokens: readonly Token[]) => mergeHits(knowledge.match(tokens), matchNames(index, tokens)),
    outletOfHost: (host, path) => atHost(hosts, host, path) ?? knowledge.outletOfHost(host, path),
    sourceByName: (name) => {
      const row = byName.get(name) ?? byName.get(nameKey(name)) ?? null;
      return row === null ? knowledge.sourceByName(name) : { kind: 'outlet', id: row.id, name: row.name };
    },
  };
}
