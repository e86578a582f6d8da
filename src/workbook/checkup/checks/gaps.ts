import { type PeriodNumbering, periodNumbering } from '../../../calendar/period';
import { dayFromSerial } from '../../../calendar/serial';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { dateColumn, dayAt, findingAt, usedRows } from '../tableEntries';
import type { Finding } from '../types';

const checksOf = {
  weekly: { one: 'missingWeek', several: 'missingWeeks' },
  monthly: { one: 'missingMonth', several: 'missingMonths' },
} as const;

/** Weeks or months without any row, from the start of the effort to the last row logged. */
export function checkGaps({ tables, start, cadence, today }: Snapshot): Finding[] {
  const table = tables.find((each) => each.table.key === 'activity');
  const column = table ? dateColumn(table) : null;
  if (!table || column === null || start === null || cadence === null) return [];
  const periods = periodNumbering(cadence, start);
  const firstRows = firstRowOfPeriods(table, column, periods, today);
  const logged = [...firstRows.keys()].sort((a, b) => a - b);
  let before = periods.numberOf(start) - 1;
  return logged.flatMap((period) => {
    const missing = { from: before + 1, count: period - before - 1 };
    before = Math.max(before, period);
    const row = firstRows.get(period) ?? 1;
    return missing.count > 0 ? [gapBefore(table, { column, row, cadence, ...missing }, periods)] : [];
  });
}

/** Rows after today are a finding of their own: nothing is missing before them yet. */
function firstRowOfPeriods(
  table: TableSnapshot,
  column: string,
  { numberOf }: PeriodNumbering,
  today: number,
) {
  const rows = new Map<number, number>();
  for (const row of usedRows(table)) {
    const day = dayAt(table, row, column);
    if (day !== null && day <= today && !rows.has(numberOf(day))) rows.set(numberOf(day), row);
  }
  return rows;
}

interface Gap {
  readonly cadence: keyof typeof checksOf;
  readonly column: string;
  /** The row of the entry that follows. */
  readonly row: number;
  readonly from: number;
  readonly count: number;
}

function gapBefore(table: TableSnapshot, gap: Gap, { firstDayOf }: PeriodNumbering): Finding {
  const { cadence, column, row, from, count } = gap;
  const check = checksOf[cadence][count === 1 ? 'one' : 'several'];
  const values = {
    from: dayFromSerial(firstDayOf(from)),
    to: dayFromSerial(firstDayOf(from + count) - 1),
    count,
  };
  return findingAt(table, { check, column, row, of: values.from, values });
}
