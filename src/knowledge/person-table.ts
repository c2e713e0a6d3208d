/** Persons in the packed text: their names, front-coded; a letter and a digit for each; lines for those with unusual forms. */
import { lastWord, ROLES, unpackYear } from './codes';
import type { MatchForm } from './encoded';
import { nameKey } from './fold';
import { namedForms, nameIn } from './forms';
import { unpackNames } from './front-coding';
import { LazyRows } from './lazy-rows';
import type { KnownPerson, KnownRole } from './types';

/** Persons: their names, and the forms of each by its number. */
export interface PersonTable {
  readonly names: readonly string[];
  /** Whether the person's last word is used alone. */
  isAlone(at: number): boolean;
  /** The line of a person who has other forms, as `packNamed` writes it. */
  unusualAt(at: number): string | undefined;
  readonly rows: LazyRows<KnownPerson>;
  forms(at: number): readonly MatchForm[];
}

/** Opens the packed table of persons. */
export function personsIn(table: string): PersonTable {
  const [packed = '', roles = '', years = '', ...unusual] = table.split('\n');
  const names = unpackNames(packed);
  const roleOf = new Map<string, KnownRole>(ROLES.map((role) => [role[0] ?? '', role]));
  const unusualOf = new Map(unusual.map((line) => [nameIn(line), line]));
  const letterAt = (at: number): string => roles[at] ?? '';
  const isAlone = (at: number): boolean => letterAt(at) !== letterAt(at).toLowerCase();
  const rowAt = (at: number): KnownPerson => ({
    name: names[at] ?? '',
    role: roleOf.get(letterAt(at).toLowerCase()) ?? 'manager',
    played: unpackYear(years[at] ?? '0'),
  });
  const unusualAt = (at: number) => unusualOf.get(names[at] ?? '');
  const usual = (at: number): string => {
    const name = names[at] ?? '';
    return isAlone(at) ? `${name}|S${lastWord(name)}` : name;
  };
  return {
    names,
    isAlone,
    unusualAt,
    rows: new LazyRows(names.length, rowAt, (row) => nameKey(row.name)),
    forms: (at) => namedForms(unusualAt(at) ?? usual(at)),
  };
}
