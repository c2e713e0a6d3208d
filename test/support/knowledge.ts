/** A small catalogue of invented clubs and sources, for tests of the later stages. */
import type {
  Account,
  Club,
  Collective,
  Journalist,
  Knowledge,
  Leaning,
  Outlet,
  TransferWindow,
} from '../../src/knowledge/types';

function club(id: string, name: string, country: string, more: Partial<Club> = {}): Club {
  const none = { short: null, league: 'First Division', stadium: null, rivals: [], rank: 3, women: false };
  return { id, name, country, ...none, ...more };
}

function outlet(id: string, name: string, country: string, lang: string, more: Partial<Outlet> = {}): Outlet {
  const none = { domains: [], handles: [], owner: null, commonWord: false };
  return { id, name, kind: 'newspaper', country, lang, ...none, ...more };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

const CLUBS: readonly Club[] = [
  club('northport', 'Northport', 'GB-ENG', { rivals: ['eastvale'] }),
  club('eastvale', 'Eastvale United', 'GB-ENG', { short: 'Eastvale', rivals: ['northport'] }),
  club('westmere', 'Westmere City', 'GB-ENG', { short: 'Westmere' }),
  club('solmar', 'Real Solmar', 'ES', { short: 'Solmar', rivals: ['atletico-costa'] }),
  club('atletico-costa', 'Atlético Costa', 'ES', { rivals: ['solmar'] }),
  club('valmont', 'AS Valmont', 'FR', { short: 'Valmont' }),
];

const OUTLETS: readonly Outlet[] = [
  outlet('harbour-post', 'Harbour Post', 'GB', 'en', { owner: 'tide-group', kind: 'local-newspaper' }),
  outlet('eastvale-echo', 'Eastvale Echo', 'GB', 'en', { owner: 'tide-group', kind: 'local-newspaper' }),
  outlet('daily-tide', 'Daily Tide', 'GB', 'en', { owner: 'tide-group', kind: 'tabloid' }),
  outlet('morning-tide', 'Morning Tide', 'GB', 'en', { owner: 'tide-group', kind: 'tabloid' }),
  outlet('the-ledger', 'The Ledger', 'GB', 'en'),
  outlet('diario-solmar', 'Diario Solmar', 'ES', 'es', { kind: 'sports-daily' }),
  outlet('radio-sud', 'Radio Sud', 'FR', 'fr', { kind: 'broadcaster' }),
  outlet('northport-latest', 'Northport Latest', 'GB', 'en', { kind: 'fan-site' }),
  outlet('transfer-mill', 'Transfer Mill', 'GB', 'en', { kind: 'aggregator' }),
];

const JOURNALISTS: readonly Journalist[] = [
  { id: 'ines-duarte', name: 'Inês Duarte', outlets: ['the-ledger'], handles: [], country: 'GB' },
  { id: 'luca-ferrante', name: 'Luca Ferrante', outlets: [], handles: [], country: 'IT' },
];

const ACCOUNTS: readonly Account[] = [{ id: 'terrace-wire', name: 'Terrace Wire', handles: ['terracewire'] }];

const COLLECTIVES: readonly Collective[] = [
  { id: 'costa-press', name: 'Costa press', country: 'ES', region: 'Costa', lang: 'es', homeClubs: ['atletico-costa'] },
  { id: 'reports-fr', name: 'reports in France', country: 'FR', region: null, lang: 'fr', homeClubs: [] },
];

const LEANINGS: readonly Leaning[] = [
  { source: 'diario-solmar', club: 'solmar', relation: 'covers-closely', basis: ['diario-solmar-1'] },
  { source: 'northport-latest', club: 'northport', relation: 'fan-site', basis: ['northport-latest-1'] },
  { source: 'harbour-post', club: 'northport', relation: 'local-paper', basis: ['harbour-post-1'] },
  { source: 'radio-sud', club: 'valmont', relation: 'shared-chairman', basis: ['radio-sud-1'] },
];

const WINDOWS: readonly TransferWindow[] = ['GB-ENG', 'ES'].flatMap((country) => [
  { country, women: false, opens: '2025-06-16', closes: '2025-09-01' },
  { country, women: false, opens: '2026-01-01', closes: '2026-02-02' },
  { country, women: false, opens: '2026-06-15', closes: '2026-08-31' },
  // The women's windows between these two are not known.
  { country, women: true, opens: '2024-06-24', closes: '2024-09-13' },
  { country, women: true, opens: '2026-01-02', closes: '2026-02-03' },
]);

/** Invented throughout; text matching is not needed by the stages that use it and finds nothing. */
export const tinyKnowledge: Knowledge = {
  date: '2026-01-15',
  clubs: byId(CLUBS),
  outlets: byId(OUTLETS),
  journalists: byId(JOURNALISTS),
  accounts: byId(ACCOUNTS),
  collectives: byId(COLLECTIVES),
  persons: new Map(),
  competitions: new Map(),
  countries: new Map([
    ['GB-ENG', { code: 'GB-ENG', name: 'England' }],
    ['ES', { code: 'ES', name: 'Spain' }],
    ['FR', { code: 'FR', name: 'France' }],
  ]),
  leanings: LEANINGS,
  windows: WINDOWS,
  match: () => [],
  outletOfHost: () => null,
  sourceByName: () => null,
  clubByName: () => null,
};
