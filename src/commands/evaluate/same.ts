/** When two names mean one thing: the same catalogue row, else the same letters without accents, case and "The". */
import { nameKey } from '../../knowledge/fold';
import type { Knowledge } from '../../knowledge/types';
import type { NamedClaim } from './labels';

type Named = NamedClaim['sources'][number];

/** The fields that are compared, in the order in which they are shown. */
export const FIELDS = ['players', 'from', 'to', 'move', 'stage', 'source kind', 'source name'] as const;
/** A field of a claim that is compared. */
export type Field = (typeof FIELDS)[number];

/** A key for each name; equal keys mean the same player, club or source. */
export interface Names {
  player(name: string): string;
  club(name: string): string;
  source(source: Named): string;
}

const folded = (name: string): string => nameKey(name).replace(/^the /, '');

/** Keys of names; equal keys, same thing. */
export function namesOf(knowledge: Knowledge): Names {
  const club = (name: string): string => knowledge.clubByName(name)?.id ?? folded(name);
  return {
    player: folded,
    club,
    source: ({ name, kind }) => {
      if (kind === 'club') return club(name);
      if (kind === 'person') return folded(name);
      return knowledge.sourceByName(name)?.id ?? folded(name);
    },
  };
}

export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}

/** The names as keys. */
export function keys(list: readonly string[], key: (name: string) => string): ReadonlySet<string> {
  return new Set(list.map(key));
}

/** Which fields of two claims agree. */
export function agreement(label: NamedClaim, found: NamedClaim, names: Names): ReadonlySet<Field> {
  const same = new Set<Field>();
  const note = (field: Field, yes: boolean) => yes && same.add(field);
  note('players', sameSet(keys(label.players, names.player), keys(found.players, names.player)));
  note('from', sameSet(keys(label.from, names.club), keys(found.from, names.club)));
  note('to', sameSet(keys(label.to, names.club), keys(found.to, names.club)));
  note('move', label.move === found.move);
  note('stage', label.stage === found.stage);
  const [wanted, got] = [label.sources[0], found.sources[0]];
  note('source kind', wanted?.kind === got?.kind);
  note('source name', wanted !== undefined && got !== undefined && names.source(wanted) === names.source(got));
  return same;
}
