/** A small catalogue of invented rows with their basis, for tests of the extension's pages. */
import { type Basis, loadBasis, packBasis } from '../../src/knowledge/basis';
import type { Tables } from '../../src/knowledge/tables';

const checked = { ref: 'https://example.org/about', date: '2026-10-01' };
const noNames = { names: [], safe: [], weak: [] };
const noClub = { ...noNames, rivals: [], nicknames: [], rank: 3 };
const noOutlet = { ...noNames, domains: [], handles: [], runsHere: [] };

const data: Tables = {
  date: '2026-11-20',
  clubs: [
    { ...noClub, id: 'northport', name: 'Northport', country: 'GB-ENG' },
    {
      ...noClub,
      id: 'solmar',
      name: 'Real Solmar',
      short: 'Solmar',
      nicknames: ['Sol'],
      city: 'Solmar',
      country: 'ES',
    },
  ],
  outlets: [
    {
      ...noOutlet,
      id: 'diario-solmar',
      name: 'Diario Solmar',
      kind: 'sports-daily',
      country: 'ES',
      lang: 'es',
      names: ['El Diario'],
      domains: ['diariosolmar.example'],
      handles: ['diariosolmar'],
      owner: 'tide-group',
      from: '1991',
      checked,
    },
    { ...noOutlet, id: 'the-ledger', name: 'The Ledger', kind: 'newspaper', country: 'GB', lang: 'en' },
    { ...noOutlet, id: 'daily-tide', name: 'Daily Tide', kind: 'tabloid', country: 'GB', lang: 'en', checked },
  ],
  journalists: [
    {
      ...noNames,
      id: 'ines-duarte',
      name: 'Inês Duarte',
      outlets: ['the-ledger'],
      handles: ['inesduarte'],
      clubs: ['northport'],
      country: 'GB',
      beat: 'South coast clubs',
    },
  ],
  accounts: [{ ...noNames, id: 'terrace-wire', name: 'Terrace Wire', handles: ['terracewire'], says: 'relays' }],
  collectives: [
    {
      id: 'costa-press',
      name: 'Costa press',
      country: 'ES',
      region: 'Costa',
      homeClubs: ['solmar'],
      adjectives: [],
      places: [],
    },
  ],
  persons: [{ name: 'Marta Quill', role: 'manager', alone: ['Quill'], checked }],
  players: [
    { name: 'Nico Vane', season: '2025-26' },
    { name: 'Sol', mononym: true, season: '2026 Cup' },
  ],
  seasons: [{ name: '2025-26' }, { name: '2026 Cup', checked }],
  competitions: [{ name: 'Coast League', names: [], weak: [], country: 'ES', women: true }],
  countries: [
    { code: 'GB-ENG', name: 'England', names: [], nationalities: [] },
    { code: 'ES', name: 'Spain', names: [], nationalities: ['Spanish', 'Spaniard'] },
  ],
  words: [{ word: 'sol', as: 'word' }],
  leanings: [
    {
      id: 'diario-solmar-solmar',
      source: 'diario-solmar',
      club: 'solmar',
      relation: 'covers-closely',
      basis: ['diario-solmar-1'],
    },
  ],
  basis: [
    {
      id: 'diario-solmar-1',
      statement: 'Solmar sports daily; covers Real Solmar closely.',
      grade: 'C',
      reference: 'https://press.example.org/solmar',
      checked: '2026-10-02',
      from: '2019',
    },
  ],
  ratings: [
    {
      id: 'diario-solmar-rate',
      source: 'diario-solmar',
      kind: 'hit-rate',
      statement: '44 of 115 logged rumours later happened (counts moves, not whether the report was right).',
      grade: 'A',
      reference: 'rumours.example.org',
      dated: '2023-05-01',
      checked: '2026-10-02',
    },
    {
      id: 'diario-solmar-guide',
      source: 'diario-solmar',
      club: 'northport',
      kind: 'listed',
      statement: 'Listed by the Northport guide.',
      grade: 'D',
      reference: 'guide.example.org',
      dated: '2026-07-04',
      checked: '2026-10-02',
    },
  ],
  owners: [{ id: 'tide-group', name: 'Tide Group', checked }],
  windows: [
    {
      id: 'es-2026-07-01',
      country: 'ES',
      women: false,
      competition: 'Coast League',
      opens: '2026-07-01',
      closes: '2026-08-31',
      reference: 'https://windows.example.org/2026',
      checked: '2026-10-03',
    },
  ],
};

/** The rows above, with as many further fan sites as asked for. */
export function tinyBasis(more = 0): Basis {
  const fanSites = Array.from({ length: more }, (_one, at) => ({
    ...noOutlet,
    id: `fan-site-${at}`,
    name: `Fan site ${at}`,
    kind: 'fan-site' as const,
    country: 'GB',
    lang: 'en',
  }));
  return loadBasis(packBasis({ ...data, outlets: [...data.outlets, ...fanSites] }));
}
