/** The `match` artefact as text: lines under heads that they share, empty ends left out. Build time only. */
import {
  byText,
  FIELD,
  HEAD,
  ITEM,
  idOf,
  lastWord,
  OUTLET_KINDS,
  packYear,
  peopleOf,
  shortDomain,
  shortHandle,
  TABLE,
} from './codes';
import type { MatchData, MatchForm, Named, PressOf } from './encoded';
import { clean, packNamed } from './forms';
import { packNames } from './front-coding';
import type { PlayerNames } from './player-names';
import { packRivals } from './rivals';
import { packMasthead, packTies } from './ties';
import type { Account, KnownPerson } from './types';

const line = (...fields: readonly string[]): string => fields.join(FIELD).replace(/;+$/, '');
const items = (texts: readonly string[]): string => texts.map(clean).join(ITEM);
const own = (row: { readonly id: string; readonly name: string }): string => (row.id === idOf(row.name) ? '' : row.id);
const named = ({ row, forms }: Named<{ readonly name: string }>): string => packNamed(row.name, forms);

const handles = (row: { readonly name: string; readonly handles: readonly string[] }): string =>
  items(row.handles.map((handle) => shortHandle(handle, row.name)));

/** Lines under the heads that they share, in the order of the heads' texts. */
function grouped<T>(rows: readonly T[], head: (row: T) => string, text: (row: T) => string): string {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const key = head(row);
    const lines = groups.get(key);
    if (lines) lines.push(text(row));
    else groups.set(key, [text(row)]);
  }
  const heads = [...groups].sort(([a], [b]) => byText(a, b));
  return heads.map(([key, lines]) => [HEAD + key, ...lines].join('\n')).join('\n');
}

function packClubs(clubs: MatchData['clubs']): string {
  return grouped(
    clubs,
    ({ row }) => line(row.country, row.league ?? '', String(row.rank), row.women ? '1' : ''),
    ({ row, forms }) => line(packNamed(row.name, forms, row.short), own(row), clean(row.stadium ?? '')),
  );
}

/** A role's letter: small where a person has the name alone, capital where papers use the last word too; else null. */
function usualLetter({ row, forms }: Named<KnownPerson>): string | null {
  const [letter = ''] = row.role;
  const code = packNamed(row.name, forms);
  if (code === row.name) return letter;
  return code === `${row.name}|S${lastWord(row.name)}` ? letter.toUpperCase() : null;
}

/** Names, one letter of role and one digit of the last year as a player each, and a line for each person with other forms. */
function packPersons(rows: MatchData['persons']): string {
  const persons = [...rows].sort((a, b) => byText(a.row.name, b.row.name));
  return [
    packNames(persons.map(({ row }) => row.name)),
    persons.map((person) => usualLetter(person) ?? person.row.role[0] ?? '').join(''),
    persons.map(({ row }) => packYear(row.played)).join(''),
    ...persons.filter((person) => usualLetter(person) === null).map(named),
  ].join('\n');
}

function packPlayers({ firsts, rests }: PlayerNames): string {
  return [packNames(firsts), ...rests].join('\n');
}

function packOutlets({ outlets, leanings }: MatchData): string {
  return grouped(
    outlets,
    ({ row }) => line(String(OUTLET_KINDS.indexOf(row.kind)), row.country, row.lang),
    (outlet) =>
      line(
        named(outlet),
        own(outlet.row),
        items(outlet.row.domains.map((domain) => shortDomain(domain, outlet.row.name))),
        handles(outlet.row),
        outlet.row.owner ?? '',
        outlet.row.commonWord ? '1' : '',
        packMasthead(outlet.row.id, leanings),
      ),
  );
}

/** All that is packed of an account, and of a journalist under its head. */
const source = (one: Named<Account>): string => line(named(one), own(one.row), handles(one.row));

function packJournalists(rows: MatchData['journalists']): string {
  return grouped(rows, ({ row }) => line(row.country ?? '', items(row.outlets)), source);
}

function packAccounts(rows: MatchData['accounts']): string {
  return rows.map(source).join('\n');
}

function packCollectives({ collectives, countries }: MatchData): string {
  const countryName = new Map(countries.map(({ row }) => [row.code, row.name]));
  const text = ({ row, adjectives, places }: PressOf) =>
    line(
      clean(row.name),
      own(row),
      row.country,
      row.region ?? '',
      row.lang ?? '',
      items(row.homeClubs),
      adjectives.join() === peopleOf(row.name) ? '' : items(adjectives),
      places.join() === (row.region ?? countryName.get(row.country)) ? '' : items(places),
    );
  return collectives.map(text).join('\n');
}

function packCompetitions(rows: MatchData['competitions']): string {
  return rows.map((one) => line(named(one), one.row.country ?? '', one.row.women ? '1' : '')).join('\n');
}

function packCountries(rows: MatchData['countries']): string {
  const people = ([first, ...others]: readonly MatchForm[]) =>
    first === undefined ? '' : packNamed(first.text, [first, ...others]);
  return rows.map((one) => line(named(one), people(one.nationalities), one.row.code)).join('\n');
}

/** Packs everything; `openInSteps` gives back what was put in. */
export function packMatch(data: MatchData): string {
  const clubs = packClubs(data.clubs);
  const tables = [
    data.date,
    clubs,
    packRivals(
      clubs,
      data.clubs.map(({ row }) => row),
    ),
    packOutlets(data),
    packJournalists(data.journalists),
    packAccounts(data.accounts),
    packCollectives(data),
    packPersons(data.persons),
    packPlayers(data.players),
    packCompetitions(data.competitions),
    packCountries(data.countries),
    packTies(data.leanings, new Set(data.outlets.map(({ row }) => row.id))),
    data.windows.map((row) => line(row.country, row.opens, row.closes, row.women ? '1' : '')).join('\n'),
  ];
  return tables.join(TABLE);
}
