/** Every surface form of every row, in the order of the tables. */
import { nameKey } from './fold';
import { type Form, type Graded, gradeForms, type Surface } from './strength';
import type { Tables } from './tables';
import type { HitKind } from './types';

interface Named {
  readonly safe?: readonly string[];
  readonly weak?: readonly string[];
}

interface Owner {
  readonly kind: HitKind;
  readonly id: string;
  readonly rank?: number;
  readonly city?: string | undefined;
}

/** Surfaces of one row; a name written twice (in two spellings of one key) is kept once. */
function formsOf(owner: Owner, row: Named, names: readonly (readonly [Form, string])[]): readonly Surface[] {
  const hand = (text: string) => (row.safe?.includes(text) ? 'safe' : row.weak?.includes(text) ? 'weak' : null);
  const seen = new Set<string>();
  const all: Surface[] = [];
  for (const [form, text] of names) {
    const key = nameKey(text);
    if (seen.has(key)) continue;
    seen.add(key);
    all.push({
      kind: owner.kind,
      id: owner.id,
      form,
      text,
      hand: hand(text),
      rank: owner.rank ?? 3,
      city: owner.city ?? null,
    });
  }
  return all;
}

const as = (form: Form, texts: readonly (string | undefined)[]): readonly (readonly [Form, string])[] =>
  texts.flatMap((text) => (text === undefined ? [] : [[form, text] as const]));

/** A hyphenated or one-word name used alone stands as `short`. */
function sources(tables: Tables): readonly Surface[] {
  return [
    ...tables.outlets.flatMap((row) => {
      const extra = row.commonWord && !row.weak.includes(row.name) && !row.name.includes(' ') ? [row.name] : [];
      const hand = { safe: row.safe, weak: [...row.weak, ...extra] };
      return formsOf({ kind: 'outlet', id: row.id }, hand, [...as('name', [row.name]), ...as('short', row.names)]);
    }),
    ...tables.journalists.flatMap((row) =>
      formsOf({ kind: 'journalist', id: row.id }, row, [...as('name', [row.name]), ...as('short', row.names)]),
    ),
    ...tables.accounts.flatMap((row) =>
      formsOf({ kind: 'account', id: row.id }, row, [...as('name', [row.name]), ...as('short', row.names)]),
    ),
  ];
}

function clubs(tables: Tables): readonly Surface[] {
  return tables.clubs.flatMap((row) =>
    formsOf({ kind: 'club', id: row.id, rank: row.rank, city: row.city }, row, [
      ...as('name', [row.name]),
      ...as('short', [row.short, ...row.names]),
      ...as('nickname', row.nicknames),
    ]),
  );
}

function people(tables: Tables): readonly Surface[] {
  return [
    ...tables.persons.flatMap((row) =>
      formsOf({ kind: 'person', id: row.name }, {}, [...as('name', [row.name]), ...as('short', row.alone)]),
    ),
    ...tables.players.map((row) => ({
      kind: 'player' as const,
      id: row.name,
      form: 'name' as const,
      text: row.name,
      hand: row.weak === undefined ? null : row.weak ? ('weak' as const) : ('safe' as const),
      rank: 3,
      city: null,
    })),
  ];
}

function places(tables: Tables): readonly Surface[] {
  return [
    ...tables.competitions.flatMap((row) =>
      formsOf({ kind: 'competition', id: row.name }, row, [...as('name', [row.name]), ...as('short', row.names)]),
    ),
    ...tables.countries.flatMap((row) =>
      formsOf({ kind: 'country', id: row.code }, {}, [...as('name', [row.name]), ...as('short', row.names)]),
    ),
    ...tables.countries.flatMap((row) =>
      formsOf({ kind: 'nationality', id: row.code }, {}, as('name', row.nationalities)),
    ),
  ];
}

/** All forms with their strength. */
export function gradedSurfaces(tables: Tables): readonly Graded[] {
  return gradeForms([...clubs(tables), ...sources(tables), ...people(tables), ...places(tables)], tables.words);
}
