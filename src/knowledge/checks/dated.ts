/** What is said of a source was looked up: no address, handle, owner or employer without a public reference and a day. */
import type { Problem, Tables } from '../tables';

interface Row {
  readonly id: string;
  readonly checked?: object | undefined;
}

/** Fields that need a reference, by table. */
function claims(tables: Tables): readonly (readonly [table: string, row: Row, says: readonly string[]])[] {
  const filled = (fields: Readonly<Record<string, number>>) =>
    Object.keys(fields).filter((field) => fields[field] !== 0);
  return [
    ...tables.outlets.map((row) => {
      const { domains, handles, owner } = row;
      const says = filled({ domains: domains.length, handles: handles.length, owner: owner === undefined ? 0 : 1 });
      return ['outlets', row, says] as const;
    }),
    ...tables.journalists.map((row) => {
      const says = filled({ outlets: row.outlets.length, handles: row.handles.length });
      return ['journalists', row, says] as const;
    }),
    ...tables.accounts.map((row) => ['accounts', row, filled({ handles: row.handles.length })] as const),
    ...tables.owners.map((row) => ['owners', row, ['a company']] as const),
  ];
}

/** Statements of which nobody can see where they were read, and employers of no known day. */
export function checkDated(tables: Tables): readonly Problem[] {
  const open = claims(tables).flatMap(([table, row, says]) => {
    if (says.length === 0) return [];
    if (row.checked !== undefined) return [];
    return [{ table, row: row.id, reason: `says ${says.join(', ')} without a reference` }];
  });
  const undated = tables.journalists
    .filter((row) => row.outlets.length > 0 && row.asOf === undefined)
    .map((row) => ({ table: 'journalists', row: row.id, reason: 'has an employer of no known day' }));
  return [...open, ...undated];
}
