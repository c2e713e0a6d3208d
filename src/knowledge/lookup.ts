/** Exact look-ups of sources and clubs by what a user or a label would write. */
import { nameKey } from './fold';
import type { NameIndex } from './nameIndex';
import type { Account, Club, Journalist, Outlet } from './types';

type Named = { readonly kind: 'outlet' | 'journalist' | 'account'; readonly id: string; readonly name: string };

/** By id, handle, host or name. */
export function sourceLookup(
  index: NameIndex,
  tables: {
    readonly outlet: ReadonlyMap<string, Outlet>;
    readonly journalist: ReadonlyMap<string, Journalist>;
    readonly account: ReadonlyMap<string, Account>;
  },
  outletOfHost: (host: string, path: string) => Outlet | null,
): (name: string) => Named | null {
  const named = (kind: Named['kind'], id: string): Named | null => {
    const row = tables[kind].get(id);
    return row ? { kind, id, name: row.name } : null;
  };
  /** Of several, the one spelled so, accents included: Record is not Récord. */
  const byKey = (key: string, safe = false, written = ''): Named | null => {
    const found = index.get(key).flatMap(({ candidate: { kind, id, strength } }) => {
      const source = kind === 'outlet' || kind === 'journalist' || kind === 'account';
      return (source && !(safe && strength === 'weak') && named(kind, id)) || [];
    });
    return found.find(({ name }) => name === written || `The ${name}` === written) ?? found[0] ?? null;
  };
  return (name) => {
    const text = name.trim();
    if (text.startsWith('@')) return byKey(text.toLowerCase());
    const kinds = ['outlet', 'journalist', 'account'] as const;
    for (const kind of kinds) if (tables[kind].has(text)) return named(kind, text);
    const [host = '', ...path] = text.replace(/^https?:\/\//, '').split('/');
    const site = /^[\w-]+(?:\.[\w-]+)+$/.test(host) ? outletOfHost(host, `/${path.join('/')}`) : null;
    if (site) return named('outlet', site.id);
    const key = nameKey(text);
    // "Star" alone may be a paper of any country: a weak name keeps its article.
    return (
      byKey(key, false, text) ??
      byKey(key.replace(/^the /, ''), false, text) ??
      byKey(`the ${key}`, true) ??
      byKey(key.replaceAll(' ', ''))
    );
  };
}

/** By id or any name; the one meant first, unless two are meant with equal right. */
export function clubLookup(index: NameIndex, clubs: ReadonlyMap<string, Club>): (name: string) => Club | null {
  const bare = (key: string) => key.replace(/^(?:fc|afc|cf|sc|the) | (?:fc|afc|cf|sc|women|wfc)$/g, '');
  return (name) => {
    const known = clubs.get(name);
    if (known) return known;
    const key = nameKey(name);
    for (const one of [key, bare(key)]) {
      const found = index.get(one).filter((entry) => entry.candidate.kind === 'club');
      const [first, second] = found;
      if (first) return second && second.rank === first.rank ? null : (clubs.get(first.candidate.id) ?? null);
    }
    return null;
  };
}
