/** The tables about sources: what a reader may be told of an outlet, a journalist or an account, and on what basis. */
import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/knowledge/tables';

const tables = readTables();
const { outlets, journalists, accounts, collectives, leanings, basis, ratings, owners, clubs } = tables;
const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const setOf = (rows: readonly { readonly id: string }[]) => new Set(ids(rows));
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Words that judge a source instead of saying what it is; in a statement of ours they may not stand. */
const JUDGING =
  /\b(?:honest|dishonest|truthful|liars?|lying|lies|fake|false|untrustworthy|trustworthy|trusted|credible|incredible|dubious|shady|reputable|disreputable|notorious|sensationalist|clickbait|biased|unbiased|caution|careful|gutter|respected|infamous|invent(?:s|ed)?|fabricat\w*)\b/i;
/** What others say in their own words is quoted as theirs: "Wikipedia editors, on general news, not transfers: …". */
const QUOTED = /^Wikipedia editors, on general news, not transfers: /;

interface Stated {
  readonly id: string;
  readonly checked?: unknown;
  readonly domains?: readonly string[];
  readonly handles?: readonly string[];
  readonly owner?: string | undefined;
}

/** An outlet or account of which nothing is said that somebody would have to look up: no address, handle or owner. */
const namesOnly = (table: string, { domains = [], handles = [], owner }: Stated): boolean =>
  ['outlets', 'accounts'].includes(table) && domains.length + handles.length === 0 && owner === undefined;

describe.each([
  ['outlets', outlets],
  ['journalists', journalists],
  ['accounts', accounts],
  ['collectives', collectives],
  ['leanings', leanings],
  ['basis', basis],
  ['ratings', ratings],
  ['owners', owners],
] as const)('table %s', (name, rows) => {
  test('stands in the order of its ids, each once', () => {
    const list = ids(rows);
    expect(list).toEqual([...new Set(list)].sort());
  });

  // A leaning's day and reference are those of its basis.
  if (name === 'leanings') return;
  test('says where and when it was checked, of every row that states more than a name', () => {
    const unchecked = (rows as readonly Stated[]).filter((row) => {
      const { checked } = row;
      const date = typeof checked === 'object' && checked !== null ? Reflect.get(checked, 'date') : checked;
      return !namesOnly(name, row) && (typeof date !== 'string' || !DAY.test(date));
    });
    expect(ids(unchecked)).toEqual([]);
  });
});

describe('ids', () => {
  const sources = new Set([...ids(outlets), ...ids(journalists), ...ids(accounts)]);
  const known = { clubs: setOf(clubs), owners: setOf(owners), basis: setOf(basis), outlets: setOf(outlets) };

  test('of clubs, owners, outlets and basis rows resolve', () => {
    const lost = [
      ...outlets.flatMap(({ owner }) => (owner && !known.owners.has(owner) ? [owner] : [])),
      ...journalists.flatMap((row) => row.outlets.filter((id) => !known.outlets.has(id))),
      ...journalists.flatMap((row) => row.clubs.filter((id) => !known.clubs.has(id))),
      ...accounts.flatMap(({ club }) => (club && !known.clubs.has(club) ? [club] : [])),
      ...collectives.flatMap((row) => row.homeClubs.filter((id) => !known.clubs.has(id))),
      ...leanings.flatMap((row) => [
        ...(sources.has(row.source) ? [] : [row.source]),
        ...(known.clubs.has(row.club) ? [] : [row.club]),
        ...row.basis.filter((id) => !known.basis.has(id)),
      ]),
      ...ratings.flatMap((row) => (sources.has(row.source) ? [] : [row.source])),
    ];
    expect(lost).toEqual([]);
  });

  test('of every basis row are used', () => {
    const used = new Set(leanings.flatMap((row) => row.basis));
    expect(ids(basis).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('leanings', () => {
  const byId = new Map(basis.map((row) => [row.id, row]));

  test('rest on a basis with a grade that may be shown, a reference and a day', () => {
    const weak = leanings.filter((row) => {
      const rows = row.basis.map((id) => byId.get(id));
      return rows.length === 0 || rows.some((one) => !one || !'ABC'.includes(one.grade) || !DAY.test(one.checked));
    });
    expect(ids(weak)).toEqual([]);
  });

  test('are of outlets, never of living people', () => {
    const people = new Set([...ids(journalists), ...ids(accounts)]);
    expect(ids(leanings.filter((row) => people.has(row.source)))).toEqual([]);
  });

  test('no two rows tie a source to a club in one way', () => {
    const keys = leanings.map(({ source, club, relation }) => `${source} ${club} ${relation}`);
    expect(keys.length).toBe(new Set(keys).size);
  });
});

describe('statements', () => {
  const all = [...basis, ...ratings];

  test('judge nobody', () => {
    const ours = all.filter(({ statement }) => !QUOTED.test(statement));
    expect(ours.filter(({ statement }) => JUDGING.test(statement)).map((row) => row.statement)).toEqual([]);
  });

  test('the word list finds what it is there to find', () => {
    expect(JUDGING.test('A notorious tabloid.')).toBe(true);
    expect(JUDGING.test('Newspaper of Bristol, home of Bristol City.')).toBe(false);
  });

  test('supporters’ lists are named, dated, for one club, and of outlets', () => {
    const listed = ratings.filter((row) => row.grade === 'D');
    const wrong = listed.filter(
      (row) => row.kind !== 'listed' || !row.club || !row.dated || !setOf(outlets).has(row.source),
    );
    expect(listed.length).toBeGreaterThan(0);
    expect(ids(wrong)).toEqual([]);
  });
});

describe('outlets', () => {
  test('domains parse, and no two outlets claim one host and path', () => {
    const domains = outlets.flatMap((row) => row.domains);
    const bad = domains.filter((domain) => {
      const url = new URL(`https://${domain}`);
      return `${url.host}${url.pathname === '/' ? '' : url.pathname}` !== domain || domain.startsWith('www.');
    });
    expect(bad).toEqual([]);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });

  test('the script runs by itself only on listed English-language sites, inside their own domains', () => {
    const running = outlets.filter((row) => row.runsHere.length > 0);
    const outside = running.filter((row) => {
      const hosts = row.runsHere.map((pattern) => pattern.replace(/^https:\/\/(?:\*\.|www\.)?/, ''));
      return !hosts.every((host) => row.domains.some((domain) => host.startsWith(domain.split('/')[0] ?? domain)));
    });
    expect(running.length).toBeLessThanOrEqual(100);
    expect(ids(running.filter((row) => row.lang !== 'en'))).toEqual([]);
    expect(ids(outside)).toEqual([]);
  });

  test('are as many as the catalogue promises', () => {
    const oneClub = new Set(leanings.filter((row) => row.relation !== 'local-paper').map((row) => row.source));
    const devoted = outlets.filter((row) => row.kind === 'fan-site' || (row.kind === 'site' && oneClub.has(row.id)));
    expect(outlets.length).toBeGreaterThanOrEqual(250);
    expect(devoted.length).toBeGreaterThanOrEqual(60);
    expect(journalists.length).toBeGreaterThanOrEqual(150);
    expect(accounts.length).toBeGreaterThanOrEqual(40);
  });
});

describe('people and accounts', () => {
  test('handles are ones that X allows, each of one source', () => {
    const handles = [...outlets, ...journalists, ...accounts].flatMap((row) => row.handles);
    expect(handles.filter((handle) => !/^[A-Za-z0-9_]{1,15}$/.test(handle))).toEqual([]);
    const folded = handles.map((handle) => handle.toLowerCase());
    expect(folded.filter((handle, at) => folded.indexOf(handle) !== at)).toEqual([]);
  });

  test('an employer is dated', () => {
    expect(ids(journalists.filter((row) => row.outlets.length > 0 !== (row.asOf !== undefined)))).toEqual([]);
  });
});
