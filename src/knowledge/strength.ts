/** Which names may be matched alone: decided from a word list and from collisions, unless a row says otherwise. */
import { nameKey } from './fold';
import type { WordRow } from './schema/people';
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
  /** Why (knowledge lookup, the options' catalogue). */
  readonly why: Why;
}

/** What decided the strength of a form: a hand, the word list, its length, another owner; or nothing speaks against it. */
export type Why =
  | { readonly rule: 'hand' | WordRow['as'] | 'short' | 'free' }
  | { readonly rule: 'other'; readonly kind: HitKind; readonly id: string };

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

function reason(surface: Surface, as: WordRow['as'] | undefined, holder: Surface | null): Why {
  if (surface.hand) return { rule: 'hand' };
  if (as !== undefined) return { rule: as };
  if (nameKey(surface.text).length <= 3 && surface.kind !== 'country') return { rule: 'short' };
  if (holder && holder.id !== surface.id) return { rule: 'other', kind: holder.kind, id: holder.id };
  return { rule: 'free' };
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
    const why = reason(surface, as, holder);
    return {
      ...surface,
      strength: surface.hand ?? (why.rule === 'free' ? 'safe' : 'weak'),
      word: as === 'word' || as === 'given-name',
      place: as === 'place' || (surface.city !== null && nameKey(surface.city) === key),
      why,
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
