/** Outlets, journalists and accounts: one owner for each host and handle, and the script runs only on listed hosts. */
import { atHost, hostIndex } from '../hosts';
import type { Problem, Tables } from '../tables';

function repeated(table: string, entries: readonly (readonly [what: string, row: string])[]): readonly Problem[] {
  const owner = new Map<string, string>();
  return entries.flatMap(([what, row]) => {
    const key = what.toLowerCase();
    const other = owner.get(key);
    owner.set(key, row);
    return other === undefined ? [] : [{ table, row, reason: `${what} belongs to ${other} too` }];
  });
}

function hand(table: string, row: string, names: readonly string[], set: readonly string[]): readonly Problem[] {
  const unknown = set.filter((form) => !names.includes(form));
  return unknown.map((form) => ({ table, row, reason: `sets the strength of "${form}", which is no name of it` }));
}

/** Problems of the tables of sources. */
export function checkSources(tables: Tables): readonly Problem[] {
  const { outlets, journalists, accounts } = tables;
  const hosts = hostIndex(outlets.flatMap((row) => row.domains.map((domain) => [domain, row.id] as const)));
  const stray = outlets.flatMap((row) =>
    row.runsHere.flatMap((pattern) => {
      const [, host = '', path = ''] = /^https:\/\/(?:\*\.)?([^/]+)(\/.*?)\/?\*$/.exec(pattern) ?? [];
      if (atHost(hosts, host, path) === row.id) return [];
      return [{ table: 'outlets', row: row.id, reason: `${pattern} is no page of its domains` }];
    }),
  );
  return [
    ...repeated(
      'outlets',
      outlets.flatMap((row) => row.domains.map((domain) => [domain, row.id] as const)),
    ),
    ...repeated(
      'handles',
      [...outlets, ...journalists, ...accounts].flatMap((row) =>
        row.handles.map((one) => [`@${one}`, row.id] as const),
      ),
    ),
    ...stray,
    ...outlets.flatMap((row) => hand('outlets', row.id, [row.name, ...row.names], [...row.safe, ...row.weak])),
    ...journalists.flatMap((row) => hand('journalists', row.id, [row.name, ...row.names], row.weak)),
    ...accounts.flatMap((row) => hand('accounts', row.id, [row.name, ...row.names], row.weak)),
  ];
}
