/** Which outlet a host and path belong to: by suffix on label boundaries, the longest path prefix first. */

interface Rule<T> {
  readonly path: string;
  readonly value: T;
}

/** Which row a host and path belong to. */
export interface HostIndex<T> {
  /** Rules by host, longest path first. */
  readonly rules: ReadonlyMap<string, readonly Rule<T>[]>;
}

/** Builds the index from "host" or "host/path" entries. */
export function hostIndex<T>(domains: Iterable<readonly [string, T]>): HostIndex<T> {
  const rules = new Map<string, Rule<T>[]>();
  for (const [domain, value] of domains) {
    const slash = domain.indexOf('/');
    const host = slash < 0 ? domain : domain.slice(0, slash);
    const rule = { path: slash < 0 ? '' : domain.slice(slash), value };
    const list = rules.get(host);
    if (list === undefined) rules.set(host, [rule]);
    else {
      list.push(rule);
      list.sort((a, b) => b.path.length - a.path.length);
    }
  }
  return { rules };
}

const within = (path: string, prefix: string) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`);

/** Value of the most specific rule for a host ("www.bbc.co.uk") and path ("/sport/football"), or null. */
export function atHost<T>(index: HostIndex<T>, host: string, path: string): T | null {
  const labels = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const rule = index.rules.get(labels.slice(from).join('.'))?.find((one) => within(path.toLowerCase(), one.path));
    if (rule) return rule.value;
  }
  return null;
}
