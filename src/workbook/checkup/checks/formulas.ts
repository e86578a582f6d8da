import type { Snapshot, TableSnapshot } from '../snapshot';
import { allRows, displayValue, findingAt, valueAt } from '../tableEntries';
import type { Finding } from '../types';

/** Computed columns whose formula was changed, or can't fill its column. */
export function checkFormulas({ tables }: Snapshot): Finding[] {
  return tables.flatMap((table) => [...table.expected.keys()].flatMap((key) => checkColumn(table, key)));
}

/** Cells typed where the formula should spill. While the formula spills, nothing can be typed there. */
export function typedBelow(snapshot: TableSnapshot, key: string): number[] {
  if (isSpilling(snapshot, key)) return [];
  return allRows(snapshot).filter((row) => valueAt(snapshot, row, key) !== '');
}

/** Blocking cells are cleared first, so that the restored formula fills its column at once. */
function checkColumn(snapshot: TableSnapshot, key: string): Finding[] {
  if (!snapshot.positions.has(key)) return [];
  const isOurs = sameFormula(headerFormula(snapshot, key), snapshot.expected.get(key) ?? '');
  const blocked = checkBelow(snapshot, key);
  const header = { column: key, row: 1 };
  if (!isOurs) {
    return [
      ...blocked,
      findingAt(snapshot, { ...header, check: 'changedFormula', repair: 'restoreFormula' }),
    ];
  }
  if (blocked.length > 0 || !isError(snapshot, key)) return blocked;
  const values = { found: displayValue(valueAt(snapshot, 1, key)) };
  return [findingAt(snapshot, { ...header, check: 'formulaError', values })];
}

function checkBelow(snapshot: TableSnapshot, column: string): Finding[] {
  const rows = typedBelow(snapshot, column);
  const [row] = rows;
  if (row === undefined) return [];
  const values = { count: rows.length };
  return [findingAt(snapshot, { column, row, check: 'blockedFormula', values, repair: 'unblock' })];
}

function isSpilling(snapshot: TableSnapshot, key: string): boolean {
  return headerFormula(snapshot, key) !== '' && !isError(snapshot, key);
}

function isError(snapshot: TableSnapshot, key: string): boolean {
  return String(valueAt(snapshot, 1, key)).startsWith('#');
}

function headerFormula({ formulas, positions }: TableSnapshot, key: string): string {
  return formulas[0]?.[(positions.get(key) ?? 0) - 1] ?? '';
}

/** Whether two formulas are equal but for what spreadsheets rewrite: separators, spaces, quotes, true and false. */
function sameFormula(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(formula: string): string {
  return (
    formula
      // The title is the user's to change.
      .replace(/^=VSTACK\(\s*"(?:[^"]|"")*"/i, '=VSTACK(""')
      .replace(/[\s']/g, '')
      .replace(/;/g, ',')
      .toUpperCase()
      .replace(/\bFAUX\b/g, 'FALSE')
      .replace(/\bVRAI\b/g, 'TRUE')
  );
}
