import type { SheetKey } from '../../description/types';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { displayValue, findingAt, usedRows, valueAt } from '../tableEntries';
import type { Finding } from '../types';

/** The columns whose values no two rows of a table share. */
const identities: Readonly<Partial<Record<SheetKey, readonly [string, ...string[]]>>> = {
  activity: ['period', 'channel', 'content', 'person'],
  traffic: ['date'],
  keywords: ['keyword'],
};

/** Rows logged twice. */
export function checkDuplicates({ tables }: Snapshot): Finding[] {
  return tables.flatMap((table) => {
    const identity = identities[table.table.key];
    return identity ? duplicatesIn(table, identity) : [];
  });
}

function duplicatesIn(table: TableSnapshot, identity: readonly [string, ...string[]]): Finding[] {
  const [column] = identity;
  const seen = new Map<string, number>();
  return usedRows(table).flatMap((row) => {
    if (valueAt(table, row, column) === '') return [];
    const entry = JSON.stringify(
      identity.map((key) => String(displayValue(valueAt(table, row, key))).toLowerCase()),
    );
    const other = seen.get(entry);
    if (other === undefined) seen.set(entry, row);
    return other === undefined
      ? []
      : [findingAt(table, { check: 'duplicate', column, row, of: row, values: { row, other } })];
  });
}
