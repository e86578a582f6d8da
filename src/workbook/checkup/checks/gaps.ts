import { firstDayOf, isoDay, monthOf } from '../../spreadsheet/dates';
import { dateColumn, dayAt, findingAt, usedRows } from '../entries';
import type { Snapshot, TableSnapshot } from '../snapshot';
import type { Finding } from '../types';

/** How a cadence numbers its periods, and on which day each begins. */
interface Calendar {
  readonly one: 'missingWeek' | 'missingMonth';
  readonly several: 'missingWeeks' | 'missingMonths';
  readonly periodOf: (day: number) => number;
  readonly firstDay: (period: number) => number;
}

/** Weeks or months without any row, from the start of the effort to the last row logged. */
export function checkGaps({ tables, start, cadence }: Snapshot): Finding[] {
  const table = tables.find((each) => each.table.key === 'activity');
  const column = table ? dateColumn(table) : null;
  if (!table || column === null || start === null || cadence === null) return [];
  const calendar = cadence === 'weekly' ? weeksFrom(start) : months;
  const firstRows = firstRowOfPeriods(table, column, calendar);
  const logged = [...firstRows.keys()].sort((a, b) => a - b);
  let before = calendar.periodOf(start) - 1;
  return logged.flatMap((period) => {
    const missing = { from: before + 1, count: period - before - 1 };
    before = Math.max(before, period);
    const row = firstRows.get(period) ?? 1;
    return missing.count > 0 ? [gapBefore(table, { column, row, ...missing }, calendar)] : [];
  });
}

function weeksFrom(start: number): Calendar {
  return {
    one: 'missingWeek',
    several: 'missingWeeks',
    periodOf: (day) => Math.floor((day - start) / 7),
    firstDay: (week) => start + week * 7,
  };
}

const months: Calendar = {
  one: 'missingMonth',
  several: 'missingMonths',
  periodOf: monthOf,
  firstDay: firstDayOf,
};

function firstRowOfPeriods(table: TableSnapshot, column: string, { periodOf }: Calendar) {
  const rows = new Map<number, number>();
  for (const row of usedRows(table)) {
    const day = dayAt(table, row, column);
    if (day !== null && !rows.has(periodOf(day))) rows.set(periodOf(day), row);
  }
  return rows;
}

interface Gap {
  readonly column: string;
  /** The row of the entry that follows. */
  readonly row: number;
  readonly from: number;
  readonly count: number;
}

function gapBefore(table: TableSnapshot, { column, row, from, count }: Gap, calendar: Calendar): Finding {
  const check = count === 1 ? calendar.one : calendar.several;
  const values = {
    from: isoDay(calendar.firstDay(from)),
    to: isoDay(calendar.firstDay(from + count) - 1),
    count,
  };
  return findingAt(table, { check, column, row, of: values.from, values });
}
