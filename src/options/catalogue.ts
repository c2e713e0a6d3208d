/** Every known source as one list for the options page, the reader's own outlets among them. Pure. */
import { fold } from '../knowledge/fold';
import { leaningsWithOwn, type Own, type OwnOutlet } from '../knowledge/own';
import type { AccountRow, CollectiveRow, JournalistRow, OutletRow } from '../knowledge/schema/sources';
import type { Tables } from '../knowledge/tables';

/** The row as the catalogue has it, or as the reader wrote it. */
type CatalogueRow =
  | { readonly type: 'outlet'; readonly row: OutletRow }
  | { readonly type: 'journalist'; readonly row: JournalistRow }
  | { readonly type: 'account'; readonly row: AccountRow }
  | { readonly type: 'collective'; readonly row: CollectiveRow }
  | { readonly type: 'own'; readonly row: OwnOutlet };

/** A source with what lists are grouped and searched by. */
export type SourceRow = CatalogueRow & {
  readonly id: string;
  readonly name: string;
  /** Kind of an outlet, else the type. */
  readonly kind: string;
  /** ISO country code, or null. */
  readonly country: string | null;
  /** Ids of clubs that it is tied to or covers, or that are at home in its region. */
  readonly clubs: readonly string[];
  /** Folded text that a search looks into. */
  readonly words: string;
};

const wordsOf = (...texts: readonly (readonly string[])[]) => fold(texts.flat().join('\n'));
const handlesOf = (handles: readonly string[]) => handles.map((handle) => `@${handle}`);

function outlet(row: OutletRow): SourceRow {
  const { id, name, kind, country } = row;
  const words = wordsOf([name], row.names, row.domains, handlesOf(row.handles));
  return { type: 'outlet', row, id, name, kind, country, clubs: [], words };
}

function ownOutlet(row: OwnOutlet): SourceRow {
  const { id, name, kind } = row;
  return { type: 'own', row, id, name, kind, country: null, clubs: [], words: wordsOf([name], row.domains) };
}

function journalist(row: JournalistRow): SourceRow {
  const { id, name, country = null, clubs } = row;
  const words = wordsOf([name], row.names, handlesOf(row.handles));
  return { type: 'journalist', row, id, name, kind: 'journalist', country, clubs, words };
}

function account(row: AccountRow): SourceRow {
  const { id, name, club } = row;
  const words = wordsOf([name], row.names, handlesOf(row.handles));
  return { type: 'account', row, id, name, kind: 'account', country: null, clubs: club ? [club] : [], words };
}

function collective(row: CollectiveRow): SourceRow {
  const { id, name, country, homeClubs } = row;
  const words = wordsOf([name], row.region ? [row.region] : []);
  return { type: 'collective', row, id, name, kind: 'collective', country, clubs: homeClubs, words };
}

/** Outlets, journalists, accounts and collective sources by name. */
export function sourceRows(data: Tables, own: Own): readonly SourceRow[] {
  const tied = new Map<string, string[]>();
  for (const { source, club } of leaningsWithOwn(data.leanings, own.leanings)) {
    tied.set(source, [...(tied.get(source) ?? []), club]);
  }
  const rows = [
    ...data.outlets.map(outlet),
    ...own.outlets.map(ownOutlet),
    ...data.journalists.map(journalist),
    ...data.accounts.map(account),
    ...data.collectives.map(collective),
  ];
  return rows
    .map((row) => ({ ...row, clubs: [...new Set([...row.clubs, ...(tied.get(row.id) ?? [])])] }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
