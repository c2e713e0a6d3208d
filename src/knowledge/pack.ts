/** The `match` artefact as text: lines under heads that they share, empty ends left out. Build time only. */
import {
  byText,
  FIELD,
  HEAD,
  ITEM,
  idOf,
  lastWord,
  NONE,
  OUTLET_KINDS,
  peopleOf,
  shortDomain,
  shortHandle,
  TABLE,
} from './codes';
import type { MatchData, MatchForm, Named, PressOf } from './encoded';
import { packNames } from './front-coding';
import { packMasthead, packTies } from './ties';
import type { Account, Club, Competition, KnownPerson } from './types';

const LETTER = { name: 'n', short: 's', nickname: 'k' } as const;

function clean(text: string): string {
  if (/[;|\n\f]/.test(text) || text.startsWith(HEAD)) throw new Error(`a separator cannot be packed: ${text}`);
  return text;
}

const line = (...fields: readonly string[]): string => fields.join(FIELD).replace(/;+$/, '');
const items = (texts: readonly string[]): string => texts.map(clean).join(ITEM);
const own = (row: { readonly id: string; readonly name: string }): string => (row.id === idOf(row.name) ? '' : row.id);

const handles = (row: { readonly name: string; readonly handles: readonly string[] }): string =>
  items(row.handles.map((handle) => shortHandle(handle, row.name)));

function formCode(form: MatchForm, name: string): string {
  const letter = form.safe ? LETTER[form.form].toUpperCase() : LETTER[form.form];
  const mark = form.mark === 'word' ? '~' : form.mark === 'place' ? '^' : '';
  return letter + mark + (form.text === name ? '' : clean(form.text));
}

/** Forms with their letters; the commonest beginning, a safe name of its own, is left out. */
function forms(list: readonly MatchForm[], name: string): string {
  if (list.length === 0) return NONE;
  const codes = list.map((form) => formCode(form, name)).join(ITEM);
  return codes === 'N' ? '' : codes.startsWith('N|') ? codes.slice(1) : codes;
}

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

/** A town is not written where it is the club's first form that is a town. */
function town(row: Club, list: readonly MatchForm[]): string {
  const implied = list.find((form) => form.mark === 'place')?.text ?? null;
  return row.city === implied ? '' : (row.city ?? NONE);
}

function packClubs(clubs: MatchData['clubs']): string {
  return grouped(
    clubs,
    ({ row }) => line(row.country, row.league ?? '', String(row.rank), row.women ? '1' : ''),
    ({ row, forms: list }) =>
      line(
        clean(row.name),
        own(row),
        forms(list, row.name),
        clean(row.short ?? ''),
        clean(row.stadium ?? ''),
        town(row, list),
        // Rivalries are mutual: each is written once, on the id that sorts first.
        items(row.rivals.filter((rival) => row.id < rival)),
      ),
  );
}

const USUAL = (role: string, code: string): string => (code === '' ? role : code === '|S' ? role.toUpperCase() : '');

/** Names, one letter of role each (capital: the last word is used alone), and lines for the others. */
function packPersons(rows: MatchData['persons']): string {
  const persons = [...rows].sort((a, b) => byText(a.row.name, b.row.name));
  const code = ({ row, forms: list }: Named<KnownPerson>) =>
    forms(
      list.map((form) =>
        form.text === lastWord(row.name) && form.form === 'short' ? { ...form, text: row.name } : form,
      ),
      row.name,
    );
  const letter = (person: Named<KnownPerson>) => {
    const role = person.row.role[0] ?? '';
    return USUAL(role, code(person)) || role;
  };
  const unusual = persons.filter((person) => USUAL('x', code(person)) === '');
  return [
    packNames(persons.map(({ row }) => row.name)),
    persons.map(letter).join(''),
    ...unusual.map((person) => line(person.row.name, code(person))),
  ].join('\n');
}

function packPlayers({ known, weak }: MatchData['players']): string {
  return [packNames(known.firsts), packNames(weak), ...known.rests].join('\n');
}

function packOutlets({ outlets, leanings }: MatchData): string {
  return grouped(
    outlets,
    ({ row }) => line(String(OUTLET_KINDS.indexOf(row.kind)), row.country, row.lang),
    ({ row, forms: list }) =>
      line(
        clean(row.name),
        own(row),
        forms(list, row.name),
        items(row.domains.map((domain) => shortDomain(domain, row.name))),
        handles(row),
        row.owner ?? '',
        row.commonWord ? '1' : '',
        packMasthead(row.id, leanings),
      ),
  );
}

/** Name, id, forms and handles: all that is packed of an account, and of a journalist under its head. */
const named = ({ row, forms: list }: Named<Account>): string =>
  line(clean(row.name), own(row), forms(list, row.name), handles(row));

function packJournalists(rows: MatchData['journalists']): string {
  return grouped(rows, ({ row }) => line(row.country ?? '', items(row.outlets)), named);
}

function packAccounts(rows: MatchData['accounts']): string {
  return rows.map(named).join('\n');
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
  const text = ({ row, forms: list }: Named<Competition>) =>
    line(clean(row.name), forms(list, row.name), row.country ?? '', row.women ? '1' : '');
  return rows.map(text).join('\n');
}

function packCountries(rows: MatchData['countries']): string {
  const text = ({ row, forms: list, nationalities }: MatchData['countries'][number]) =>
    line(row.code, clean(row.name), forms(list, row.name), forms(nationalities, row.name));
  return rows.map(text).join('\n');
}

/** Packs everything; `unpackMatch` gives back what was put in. */
export function packMatch(data: MatchData): string {
  const tables = [
    data.date,
    packClubs(data.clubs),
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
