import type { Snapshot, TableSnapshot } from '../snapshot';
import { findingAt, inputColumns, usedRows, valueAt } from '../tableEntries';
import type { Finding } from '../types';

/** Amounts typed as 12% or in another currency: the number alone counts, 0.12 or the other currency's. */
export function checkAmountFormats({ tables, currency }: Snapshot): Finding[] {
  return tables.flatMap((table) =>
    inputColumns(table)
      .filter(({ format }) => format === 'money' || format === 'amount')
      .flatMap(({ key }) => checkColumn(table, key, currency)),
  );
}

function checkColumn(table: TableSnapshot, column: string, currency: Snapshot['currency']): Finding[] {
  const position = table.positions.get(column);
  if (position === undefined) return [];
  return usedRows(table).flatMap((row) => {
    const found = valueAt(table, row, column);
    if (typeof found !== 'number') return [];
    const format = table.formats[row - 1]?.[position - 1] ?? '';
    const at = { column, row, of: row };
    if (format.includes('%'))
      return [findingAt(table, { ...at, check: 'percentAmount', values: { found, percent: found * 100 } })];
    const sign = signIn(format);
    if (sign === null || currency === null || sign === currency.code || currency.sign.includes(sign))
      return [];
    const values = { found, sign, currency: currency.code };
    return [findingAt(table, { ...at, check: 'otherCurrency', values })];
  });
}

/** The currency that a number format shows, by its sign or its code; `[$` only begins a bracket with either. */
function signIn(format: string): string | null {
  return /\p{Sc}|\b[A-Z]{3}\b/u.exec(format.replace('[$', '['))?.[0] ?? null;
}
