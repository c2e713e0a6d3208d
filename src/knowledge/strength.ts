/** Which names may be matched alone: decided from a word list and from collisions, unless a row says otherwise. */
import { nameKey } from './fold';
import type { WordRow } from './schema';
import type { HitKind } from './types';

/** What sort of name a surface form is. */
export type Form = 'name' | 'short' | 'nickname';

/** A surface form before and after its strength is decided. */
export interface Surface {
  readonly kind: HitKind;
  readonly id: string;
  readonly form: Form;
  readonly text: string;
  /** Set by hand in the row. */
  readonly hand: 'safe' | 'weak' | null;
  /** Two owners of one form: the smaller rank is meant first. */
  readonly rank: number;
  /** The owner's town, for clubs. */
  readonly city: string | null;
}

/** A form with its strength decided. */
export interface Graded extends Surface {
  readonly strength: 'safe' | 'weak';
  readonly word: boolean;
  readonly place: boolean;
  /** Why (knowledge lookup). */
  readonly why: string;
}

/** Kinds in the order in which they keep a form that several claim as safe. */
const KINDS: readonly HitKind[] = [
  'club',
  'outlet',
  'journalist',
  'account',
  'competition',
  'country',
  'nationality',
  'person',
  'player',
  'collective',
];

function reason(surface: Surface, words: ReadonlyMap<string, WordRow['as']>, holder: Surface | null): string | null {
  const key = nameKey(surface.text);
  const as = words.get(key);
  if (as === 'word') return 'an ordinary word';
  if (as === 'given-name') return 'a given name';
  if (as === 'place') return 'a place better known than its club';
  if (key.length <= 3 && surface.kind !== 'country') return 'three letters or fewer';
  if (holder && holder.id !== surface.id) return `means ${holder.kind} ${holder.id} first`;
  return null;
}

/** Decides the strength of every form; deterministic, whatever the order of the rows. */
export function gradeForms(surfaces: readonly Surface[], words: readonly WordRow[]): readonly Graded[] {
  const wordMap = new Map(words.map((row) => [row.word, row.as]));
  const byKey = new Map<string, Surface[]>();
  for (const surface of surfaces) {
    const key = nameKey(surface.text);
    const same = byKey.get(key);
    if (same) same.push(surface);
    else byKey.set(key, [surface]);
  }
  return surfaces.map((surface) => {
    const key = nameKey(surface.text);
    const same = byKey.get(key) ?? [];
    const as = wordMap.get(key);
    const holder = firstMeant(same);
    const because = reason(surface, wordMap, holder);
    const strength = surface.hand ?? (because ? 'weak' : 'safe');
    return {
      ...surface,
      strength,
      word: as === 'word' || as === 'given-name',
      place: as === 'place' || (surface.city !== null && nameKey(surface.city) === key),
      why: surface.hand ? 'set by hand' : (because ?? 'no ordinary word, no other owner'),
    };
  });
}

/** The owner that a shared form means first, or null when two claim it with equal right. */
function firstMeant(same: readonly Surface[]): Surface | null {
  const owners = [...new Map(same.map((surface) => [`${surface.kind} ${surface.id}`, surface])).values()];
  const [first, second] = owners.sort(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.rank - b.rank || a.id.localeCompare(b.id),
  );
  if (!first || !second) return null;
  const tie = first.kind === second.kind && first.rank === second.rank;
  return tie ? { ...first, id: 'several' } : first;
}
