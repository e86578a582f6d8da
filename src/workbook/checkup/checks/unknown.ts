import { dayFromSerial } from '../../../calendar/serial';
import type { CellValue } from '../../spreadsheet/cellValue';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { dayAt, findingAt, usedRows, valueAt } from '../tableEntries';
import type { Finding } from '../types';

/** Rows that a sentence names; the others are counted. */
const NAMED = 5;

/** Figures of Activity without which a return can't be told: a blank is unknown, 0 is an answer. */
export function checkUnknown({ tables }: Snapshot): Finding[] {
  const table = tables.find((each) => each.table.key === 'activity');
  return table ? [...checkMissingHours(table), ...checkMissingSales(table)] : [];
}

/** Hours that are blank beside posts: what these cost isn't known. */
function checkMissingHours(table: TableSnapshot): Finding[] {
  if (!table.positions.has('hours')) return [];
  const rows = usedRows(table).filter(
    (row) => isAboveZero(valueAt(table, row, 'posts')) && valueAt(table, row, 'hours') === '',
  );
  const [row] = rows;
  if (row === undefined) return [];
  const named = rows.slice(0, NAMED).join(', ');
  const values = { count: rows.length, rows: rows.length > NAMED ? `${named} …` : named };
  return [findingAt(table, { check: 'missingHours', column: 'hours', row, values })];
}

/** Periods in which no row has sales, where others have. */
function checkMissingSales(table: TableSnapshot): Finding[] {
  if (!table.positions.has('revenue')) return [];
  const firstRows = new Map<number, number>();
  const sold = new Set<number>();
  for (const row of usedRows(table)) {
    const day = dayAt(table, row, 'period');
    if (day === null) continue;
    if (!firstRows.has(day)) firstRows.set(day, row);
    // Something other than a number is a finding of its own.
    if (valueAt(table, row, 'revenue') !== '') sold.add(day);
  }
  if (sold.size === 0) return [];
  const missing = [...firstRows].filter(([day]) => !sold.has(day));
  const [first] = missing;
  if (!first) return [];
  const [day, row] = first;
  const values = { count: missing.length, from: dayFromSerial(day) };
  return [findingAt(table, { check: 'missingSales', column: 'revenue', row, values })];
}

function isAboveZero(value: CellValue): boolean {
  return typeof value === 'number' && value > 0;
}
