/** The `match` artefact → what the engine asks. Pure; called once per page, after the gate. */
import { type EncodedForm, idOf, type MatchData } from './encoded';
import { nameKey } from './fold';
import { atHost, type HostIndex, hostIndex } from './hosts';
import { matchNames } from './match';
import { IndexBuilder, type NameIndex } from './nameIndex';
import type { Account, Candidate, Club, HitKind, Journalist, Knowledge, Outlet } from './types';

const FORM = { n: 'name', s: 'short', k: 'nickname' } as const;
/** Words for journalism that make a collective source of an adjective ("Catalan media") or a place ("reports in Spain"). */
const PRESS = ['media', 'press', 'outlets', 'reports', 'newspapers', 'papers', 'publications', 'journalists'];
const HEARSAY = ['reports', 'media', 'press', 'outlets', 'newspapers', 'papers', 'publications'];
const BY_PLACE = ['in', 'from', 'out of'];

function addForms(
  to: IndexBuilder,
  kind: HitKind,
  id: string,
  name: string,
  forms: readonly EncodedForm[],
  rank: number,
) {
  for (const encoded of forms) {
    const letter = encoded[0] ?? 'n';
    const mark = encoded[1] === '~' || encoded[1] === '^' ? encoded[1] : '';
    const text = encoded.slice(1 + mark.length) || name;
    const lower = letter.toLowerCase();
    const candidate: Candidate = {
      kind,
      id,
      strength: letter === lower ? 'weak' : 'safe',
      form: lower === 's' ? FORM.s : lower === 'k' ? FORM.k : FORM.n,
      ...(mark === '~' ? { word: true as const } : {}),
      ...(mark === '^' ? { place: true as const } : {}),
    };
    to.add(text, candidate, rank);
  }
}

function addPlayers(to: IndexBuilder, data: MatchData): void {
  const add = (names: string, strength: Candidate['strength']) => {
    for (const name of names === '' ? [] : names.split('|')) {
      to.add(name, { kind: 'player', id: name, strength, form: 'name' }, 90);
    }
  };
  add(data.players.full, 'safe');
  add(data.players.fullWeak, 'weak');
  add(data.players.mononym, 'safe');
  add(data.players.mononymWeak, 'weak');
}

function addCollectives(to: IndexBuilder, data: MatchData): void {
  for (const [id, name, , , , , adjectives, places] of data.collectives) {
    const candidate: Candidate = { kind: 'collective', id: idOf(id, name), strength: 'safe', form: 'name' };
    for (const adjective of adjectives) for (const noun of PRESS) to.add(`${adjective} ${noun}`, candidate, 50, 'any');
    for (const place of places) {
      for (const noun of HEARSAY) for (const by of BY_PLACE) to.add(`${noun} ${by} ${place}`, candidate, 50, 'any');
    }
  }
}

/** Names → candidates; ranks keep clubs before sources before people where a form is shared. */
function buildIndex(data: MatchData): NameIndex {
  const to = new IndexBuilder();
  for (const row of data.clubs) addForms(to, 'club', idOf(row[0], row[1]), row[1], row[9], row[7]);
  for (const row of data.outlets) addForms(to, 'outlet', idOf(row[0], row[1]), row[1], row[9], 10);
  for (const row of data.journalists) addForms(to, 'journalist', idOf(row[0], row[1]), row[1], row[6], 11);
  for (const row of data.accounts) addForms(to, 'account', idOf(row[0], row[1]), row[1], row[3], 12);
  for (const row of data.competitions) addForms(to, 'competition', row[0], row[0], row[3], 20);
  for (const row of data.countries) {
    addForms(to, 'country', row[0], row[1], row[2], 21);
    addForms(to, 'nationality', row[0], row[1], row[3], 22);
  }
  for (const row of data.persons) addForms(to, 'person', row[0], row[0], row[2], 30);
  addPlayers(to, data);
  addCollectives(to, data);
  addHandles(to, data);
  return to.build();
}

function addHandles(to: IndexBuilder, data: MatchData): void {
  const put = (kind: HitKind, id: string, handles: readonly string[]) => {
    for (const handle of handles)
      to.addKey(`@${handle.toLowerCase()}`, { kind, id, strength: 'safe', form: 'name' }, 0);
  };
  for (const row of data.outlets) put('outlet', idOf(row[0], row[1]), row[6]);
  for (const row of data.journalists) put('journalist', idOf(row[0], row[1]), row[3]);
  for (const row of data.accounts) put('account', idOf(row[0], row[1]), row[2]);
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

function clubsOf(data: MatchData): readonly Club[] {
  return data.clubs.map(([id, name, short, country, league, stadium, rivals, rank, women]) => ({
    id: idOf(id, name),
    name,
    short: short || null,
    country,
    league: league || null,
    city: null,
    stadium: stadium || null,
    rivals,
    rank,
    women: women === 1,
  }));
}

function outletsOf(data: MatchData): readonly Outlet[] {
  return data.outlets.map(([id, name, kind, country, lang, domains, handles, owner, commonWord]) => ({
    id: idOf(id, name),
    name,
    kind,
    country,
    lang,
    domains,
    handles,
    owner: owner || null,
    commonWord: commonWord === 1,
  }));
}

function journalistsOf(data: MatchData): readonly Journalist[] {
  return data.journalists.map(([id, name, outlets, handles, clubs, country]) => ({
    id: idOf(id, name),
    name,
    outlets,
    handles,
    clubs,
    country: country || null,
  }));
}

function playersOf(data: MatchData): Knowledge['players'] {
  const { full, fullWeak, mononym, mononymWeak } = data.players;
  const rows = (names: string, mono: boolean, weak: boolean) =>
    names === '' ? [] : names.split('|').map((name) => [nameKey(name), { name, mononym: mono, weak }] as const);
  return new Map([
    ...rows(full, false, false),
    ...rows(fullWeak, false, true),
    ...rows(mononym, true, false),
    ...rows(mononymWeak, true, true),
  ]);
}

type Named = { readonly kind: 'outlet' | 'journalist' | 'account'; readonly id: string; readonly name: string };

/** Exact look-ups by what a user or a label would write. */
function sourceLookup(
  index: NameIndex,
  tables: {
    readonly outlet: ReadonlyMap<string, Outlet>;
    readonly journalist: ReadonlyMap<string, Journalist>;
    readonly account: ReadonlyMap<string, Account>;
  },
  hosts: HostIndex<Outlet>,
): (name: string) => Named | null {
  const named = (kind: Named['kind'], id: string): Named | null => {
    const row = tables[kind].get(id);
    return row ? { kind, id, name: row.name } : null;
  };
  const byKey = (key: string): Named | null => {
    for (const { candidate } of index.entries.get(key) ?? []) {
      const { kind, id } = candidate;
      if (kind === 'outlet' || kind === 'journalist' || kind === 'account') return named(kind, id);
    }
    return null;
  };
  return (name) => {
    const text = name.trim();
    if (text.startsWith('@')) return byKey(text.toLowerCase());
    const kinds = ['outlet', 'journalist', 'account'] as const;
    for (const kind of kinds) if (tables[kind].has(text)) return named(kind, text);
    const [host = '', ...path] = text.replace(/^https?:\/\//, '').split('/');
    const site = /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? atHost(hosts, host, `/${path.join('/')}`) : null;
    if (site) return named('outlet', site.id);
    const key = nameKey(text);
    return byKey(key) ?? byKey(key.replace(/^the /, '')) ?? byKey(`the ${key}`) ?? byKey(key.replaceAll(' ', ''));
  };
}

function clubLookup(index: NameIndex, clubs: ReadonlyMap<string, Club>): (name: string) => Club | null {
  const bare = (key: string) => key.replace(/^(?:fc|afc|cf|sc|the) | (?:fc|afc|cf|sc|women|wfc)$/g, '');
  return (name) => {
    const known = clubs.get(name);
    if (known) return known;
    const key = nameKey(name);
    for (const one of [key, bare(key)]) {
      const found = (index.entries.get(one) ?? []).filter((entry) => entry.candidate.kind === 'club');
      const [first, second] = found;
      if (first) return second && second.rank === first.rank ? null : (clubs.get(first.candidate.id) ?? null);
    }
    return null;
  };
}

/** Reads the `match` artefact (trusted: made by src/dev/artefacts.ts from checked rows) and builds the index. */
export function loadKnowledge(match: string): Knowledge {
  const data = JSON.parse(match) as MatchData;
  const index = buildIndex(data);
  const clubs = byId(clubsOf(data));
  const outlets = byId(outletsOf(data));
  const journalists = byId(journalistsOf(data));
  const accounts = byId(data.accounts.map(([id, name, handles]) => ({ id: idOf(id, name), name, handles })));
  const hosts = hostIndex([...outlets.values()].flatMap((row) => row.domains.map((domain) => [domain, row] as const)));
  return {
    date: data.date,
    clubs,
    outlets,
    journalists,
    accounts,
    collectives: byId(
      data.collectives.map(([id, name, country, region, lang, homeClubs]) => ({
        id: idOf(id, name),
        name,
        country,
        region: region || null,
        lang: lang || null,
        homeClubs,
      })),
    ),
    persons: new Map(data.persons.map(([name, role]) => [nameKey(name), { name, role }])),
    players: playersOf(data),
    competitions: new Map(
      data.competitions.map(([name, country, women]) => [name, { name, country: country || null, women: women === 1 }]),
    ),
    countries: new Map(data.countries.map(([code, name]) => [code, { code, name }])),
    leanings: data.leanings.map(([source, club, relation, basis]) => ({ source, club, relation, basis })),
    windows: data.windows.map(([country, women, opens, closes]) => ({ country, women: women === 1, opens, closes })),
    match: (tokens) => matchNames(index, tokens),
    outletOfHost: (host, path) => atHost(hosts, host, path),
    sourceByName: sourceLookup(index, { outlet: outlets, journalist: journalists, account: accounts }, hosts),
    clubByName: clubLookup(index, clubs),
  };
}
