import { splitPath } from '../../../text/journeyPath';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { dayAt, displayValue, findingAt, usedRows, valueAt } from '../tableEntries';
import type { Finding } from '../types';

/** What people write between channels where formulas know `>` and arrows alone. */
const OTHER_SEPARATORS = /[,;|]|\s[-–—]\s/;

/** Rows of Journeys that the models or the months can't count as they are meant. */
export function checkJourneys({ tables }: Snapshot): Finding[] {
  const table = tables.find(({ table: { key } }) => key === 'journeys');
  return table ? [...usedRows(table).flatMap((row) => checkRow(table, row)), ...undated(table)] : [];
}

function checkRow(table: TableSnapshot, row: number): Finding[] {
  const at = { row, of: row };
  const path = String(valueAt(table, row, 'path'));
  const touches = splitPath(path);
  if (touches.length === 0) return [findingAt(table, { ...at, check: 'noPath', column: 'path' })];
  const findings: Finding[] = [];
  if (touches.length === 1 && OTHER_SEPARATORS.test(path)) {
    findings.push(findingAt(table, { ...at, check: 'unsplitPath', column: 'path', values: { found: path } }));
  }
  if (['conversions', 'misses'].every((key) => valueAt(table, row, key) === '')) {
    findings.push(findingAt(table, { ...at, check: 'noJourneyCount', column: 'conversions' }));
  }
  return [...findings, ...checkOrder(table, row)];
}

/** Nobody buys before they first came. */
function checkOrder(table: TableSnapshot, row: number): Finding[] {
  const [sold, began] = [dayAt(table, row, 'sale_date'), dayAt(table, row, 'first_touch')];
  if (sold === null || began === null || began <= sold) return [];
  const values = {
    found: displayValue({ day: began }),
    otherFound: displayValue({ day: sold }),
  };
  return [findingAt(table, { check: 'soldBeforeTouch', column: 'first_touch', row, of: row, values })];
}

/** Sales without a date, which no month has; misses need none. */
function undated(table: TableSnapshot): Finding[] {
  const rows = usedRows(table).filter((row) => {
    const conversions = valueAt(table, row, 'conversions');
    return typeof conversions === 'number' && conversions > 0 && valueAt(table, row, 'sale_date') === '';
  });
  const [row] = rows;
  const values = { count: rows.length };
  return row === undefined
    ? []
    : [findingAt(table, { check: 'undatedSales', column: 'sale_date', row, values })];
}
