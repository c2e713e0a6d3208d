/** Every row of the catalogue as one list, to be searched and paged through. Pure. */
import { fold } from '../../knowledge/fold';
import { NOTHING_OWN } from '../../knowledge/own';
import type { ClubRow, CompetitionRow, CountryRow, WindowRow } from '../../knowledge/schema/football';
import type { PersonRow, PlayerRow, WordRow } from '../../knowledge/schema/people';
import type { LeaningRow, OwnerRow, RatingRow } from '../../knowledge/schema/sources';
import type { Tables } from '../../knowledge/tables';
import { type SourceRow, sourceRows } from '../catalogue';

/** The tables, in the order in which a reader chooses among them. */
export const ENTRY_KINDS = [
  'club',
  'outlet',
  'journalist',
  'account',
  'collective',
  'tie',
  'rating',
  'owner',
  'person',
  'player',
  'competition',
  'window',
  'country',
  'word',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

type SourceKind = 'outlet' | 'journalist' | 'account' | 'collective';

/** A row of one of the tables. */
type EntryRow =
  | { readonly kind: SourceKind; readonly row: SourceRow }
  | { readonly kind: 'club'; readonly row: ClubRow }
  | { readonly kind: 'tie'; readonly row: LeaningRow }
  | { readonly kind: 'rating'; readonly row: RatingRow }
  | { readonly kind: 'owner'; readonly row: OwnerRow }
  | { readonly kind: 'person'; readonly row: PersonRow }
  | { readonly kind: 'player'; readonly row: PlayerRow }
  | { readonly kind: 'competition'; readonly row: CompetitionRow }
  | { readonly kind: 'window'; readonly row: WindowRow }
  | { readonly kind: 'country'; readonly row: CountryRow }
  | { readonly kind: 'word'; readonly row: WordRow };

/** A row with what lists are ordered and searched by. */
export type Entry = EntryRow & {
  /** Unique among all entries. */
  readonly key: string;
  readonly name: string;
  /** Folded text that a search looks into; its first line is the name. */
  readonly words: string;
};

const entry = (row: EntryRow, id: string, name: string, ...more: readonly (string | undefined)[]): Entry => ({
  ...row,
  key: `${row.kind} ${id}`,
  name,
  words: fold([name, ...more].filter((one) => one !== undefined).join('\n')),
});

/** The reader's own outlets are in the section above, and in no table. */
function sources(tables: Tables): readonly Entry[] {
  return sourceRows(tables, NOTHING_OWN).flatMap((row) => {
    if (row.type === 'own') return [];
    return [{ kind: row.type, row, key: `${row.type} ${row.id}`, name: row.name, words: row.words }];
  });
}

function namesOf(tables: Tables): { readonly club: (id: string) => string; readonly source: (id: string) => string } {
  const clubs = new Map(tables.clubs.map((row) => [row.id, row.name]));
  const named = [...tables.outlets, ...tables.journalists, ...tables.accounts];
  const all = new Map(named.map((row) => [row.id, row.name]));
  return { club: (id) => clubs.get(id) ?? id, source: (id) => all.get(id) ?? id };
}

function aboutSources(tables: Tables): readonly Entry[] {
  const { club, source } = namesOf(tables);
  return [
    ...tables.leanings.map((row) =>
      entry({ kind: 'tie', row }, row.id, `${source(row.source)} · ${club(row.club)}`, row.relation),
    ),
    ...tables.ratings.map((row) => entry({ kind: 'rating', row }, row.id, source(row.source), row.statement)),
    ...tables.owners.map((row) => entry({ kind: 'owner', row }, row.id, row.name)),
  ];
}

function football(tables: Tables): readonly Entry[] {
  const countries = new Map(tables.countries.map((row) => [row.code, row.name]));
  return [
    ...tables.clubs.map((row) => {
      const { id, name, short, names, nicknames, city, league, country } = row;
      const forms = [short, ...names, ...nicknames];
      return entry({ kind: 'club', row }, id, name, ...forms, city, league, countries.get(country));
    }),
    ...tables.persons.map((row) => entry({ kind: 'person', row }, row.name, row.name, ...row.alone)),
    ...tables.players.map((row) => entry({ kind: 'player', row }, row.name, row.name)),
    ...tables.competitions.map((row) => entry({ kind: 'competition', row }, row.name, row.name, ...row.names)),
    ...tables.windows.map((row) =>
      entry({ kind: 'window', row }, row.id, `${row.competition} ${row.opens.slice(0, 4)}`, countries.get(row.country)),
    ),
    ...tables.countries.map((row) =>
      entry({ kind: 'country', row }, row.code, row.name, ...row.names, ...row.nationalities),
    ),
    ...tables.words.map((row) => entry({ kind: 'word', row }, row.word, row.word)),
  ];
}

/** All rows by their name. */
export function entriesOf(tables: Tables): readonly Entry[] {
  const { compare } = new Intl.Collator();
  return [...sources(tables), ...aboutSources(tables), ...football(tables)].sort((a, b) => compare(a.name, b.name));
}

/** Rows with every word of the query; those called so stand first, then those whose name begins so. */
export function searched(entries: readonly Entry[], kind: EntryKind | 'all', query: string): readonly Entry[] {
  const key = fold(query).trim();
  const words = key.split(/\s+/);
  const place = (one: Entry) => {
    if (!one.words.startsWith(key)) return 2;
    return one.words.length === key.length || one.words[key.length] === '\n' ? 0 : 1;
  };
  const kept = entries.filter((one) => kind === 'all' || one.kind === kind);
  if (key === '') return kept;
  return kept
    .filter((one) => words.every((word) => one.words.includes(word)))
    .map((one) => ({ one, at: place(one) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
