/** Checked rows → what the `match` artefact says. Build time only. */
import { byText } from './codes';
import type { MatchData, MatchForm } from './encoded';
import { nameKey } from './fold';
import { packMatch } from './pack';
import { packPlayerNames } from './player-names';
import type { Graded } from './strength';
import { gradedSurfaces } from './surfaces';
import type { Tables } from './tables';
import type { HitKind } from './types';

type FormsOf = (kind: HitKind, id: string) => readonly MatchForm[];

function formLookup(graded: readonly Graded[]): FormsOf {
  const byOwner = new Map<string, MatchForm[]>();
  for (const { kind, id, text, form, strength, word, place } of graded) {
    const one: MatchForm = { text, form, safe: strength === 'safe', mark: word ? 'word' : place ? 'place' : null };
    const key = `${kind} ${id}`;
    const list = byOwner.get(key);
    if (list) list.push(one);
    else byOwner.set(key, [one]);
  }
  return (kind, id) => byOwner.get(`${kind} ${id}`) ?? [];
}

/**
 * "FC" and its like around a name are read by the matcher itself, where the bare name is the club's alone. The form that
 * is shown stays.
 */
function withoutAffixed(
  forms: readonly MatchForm[],
  shown: string | undefined,
  owners: ReadonlyMap<string, number>,
): readonly MatchForm[] {
  const keys = new Set(forms.map((form) => nameKey(form.text)));
  return forms.filter(({ text, form }) => {
    if (form === 'name' || text === shown) return true;
    const bare = nameKey(text).replace(/^(?:a?fc|cf|sc) | (?:a?fc|cf|sc)$/, '');
    return bare === nameKey(text) || !keys.has(bare) || owners.get(bare) !== 1;
  });
}

/** How many rows of any kind have a name. */
function ownersOf(graded: readonly Graded[]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (const { text } of graded) owners.set(nameKey(text), (owners.get(nameKey(text)) ?? 0) + 1);
  return owners;
}

/** English papers call clubs by British grounds; the few others that they name are in languages/en/places.ts. */
const isBritish = (country: string) => country.startsWith('GB-');

function clubsOf(tables: Tables, forms: FormsOf, owners: ReadonlyMap<string, number>): MatchData['clubs'] {
  return tables.clubs.map((row) => {
    const list = withoutAffixed(forms('club', row.id), row.short, owners);
    return {
      row: {
        id: row.id,
        name: row.name,
        short: row.short ?? null,
        country: row.country,
        league: row.league ?? null,
        stadium: isBritish(row.country) ? (row.stadium ?? null) : null,
        rivals: [...row.rivals].sort(),
        rank: row.rank,
        women: row.women === true,
      },
      forms: list,
    };
  });
}

function outletsOf(tables: Tables, forms: FormsOf): MatchData['outlets'] {
  return tables.outlets.map(({ id, name, kind, country, lang, domains, handles, owner, commonWord }) => ({
    row: { id, name, kind, country, lang, domains, handles, owner: owner ?? null, commonWord: commonWord === true },
    forms: forms('outlet', id),
  }));
}

function journalistsOf(tables: Tables, forms: FormsOf): MatchData['journalists'] {
  return tables.journalists.map(({ id, name, outlets, handles, country }) => ({
    row: { id, name, outlets, handles, country: country ?? null },
    forms: forms('journalist', id),
  }));
}

/** Names that are also given names or words are left out: only the words around them could make them players. */
function playersOf(tables: Tables, graded: readonly Graded[]): MatchData['players'] {
  const weak = new Set(graded.flatMap((one) => (one.kind === 'player' && one.strength === 'weak' ? [one.id] : [])));
  return packPlayerNames(tables.players.flatMap(({ name }) => (weak.has(name) ? [] : [name])).sort(byText));
}

/** What the content script needs to recognise names. */
export function encodeMatch(tables: Tables): MatchData {
  const graded = gradedSurfaces(tables);
  const forms = formLookup(graded);
  return {
    date: tables.date,
    clubs: clubsOf(tables, forms, ownersOf(graded)),
    outlets: outletsOf(tables, forms),
    journalists: journalistsOf(tables, forms),
    accounts: tables.accounts.map(({ id, name, handles }) => ({
      row: { id, name, handles },
      forms: forms('account', id),
    })),
    collectives: tables.collectives.map(({ id, name, country, region, lang, homeClubs, adjectives, places }) => ({
      row: { id, name, country, region: region ?? null, lang: lang ?? null, homeClubs },
      adjectives,
      places,
    })),
    persons: tables.persons.map(({ name, role, played }) => ({
      row: { name, role, played: played ?? null },
      forms: forms('person', name),
    })),
    players: playersOf(tables, graded),
    competitions: tables.competitions.map(({ name, country, women }) => ({
      row: { name, country: country ?? null, women: women === true },
      forms: forms('competition', name),
    })),
    countries: tables.countries.map(({ code, name }) => ({
      row: { code, name },
      forms: forms('country', code),
      nationalities: forms('nationality', code),
    })),
    leanings: tables.leanings.map(({ source, club, relation, basis }) => ({ source, club, relation, basis })),
    windows: tables.windows.map(({ country, women, opens, closes }) => ({ country, women, opens, closes })),
  };
}

/** The `match` artefact of these rows, as `loadKnowledge` reads it. */
export function matchArtefact(tables: Tables): string {
  return packMatch(encodeMatch(tables));
}

/** Content-script match patterns of the outlets marked `runsHere`, sorted. */
export function contentMatches(tables: Tables): readonly string[] {
  return [...new Set(tables.outlets.flatMap((row) => row.runsHere))].sort();
}
