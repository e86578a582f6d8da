import { type PeriodNumbering, periodNumbering } from '../../../calendar/period';
import { dayFromSerial } from '../../../calendar/serial';
import type { Snapshot, TableSnapshot } from '../snapshot';
import { dateColumn, dayAt, findingAt, inputColumns, isImported, usedRows } from '../tableEntries';
import type { Check, Finding } from '../types';

/** Longer than any pause of a shop that goes on. */
const FAR_DAYS = 400;

/** A slip is rare: a tenth of the rows at most. */
const FEW = 0.1;

const MANY = 1 / 3;

interface DatedRow {
  readonly row: number;
  readonly day: number;
}

/** Days that are dates but hardly meant: after today, years away from the others, or within a period. */
export function checkUnlikelyDays(snapshot: Snapshot): Finding[] {
  return snapshot.tables
    .filter(({ table }) => !table.isLog)
    .flatMap((table) => {
      const dates = inputColumns(table).filter(({ input }) => input?.is === 'date');
      return dates.flatMap(({ key }) => checkColumn(snapshot, table, key));
    });
}

function checkColumn({ today, cadence }: Snapshot, table: TableSnapshot, column: string): Finding[] {
  const rows = usedRows(table).flatMap((row): DatedRow[] => {
    const day = dayAt(table, row, column);
    return day === null ? [] : [{ row, day }];
  });
  const past = rows.filter(({ day }) => day <= today);
  const report = reporter(table, column);
  const isActivity = table.table.key === 'activity' && column === dateColumn(table);
  const periods = isActivity && cadence ? periodNumbering(cadence, usualDay(past)) : null;
  return [
    ...report(
      'futureDay',
      rows.filter(({ day }) => day > today),
    ),
    ...report(
      'farDay',
      farFromOthers(past).filter(({ row }) => !isImported(table, row)),
    ),
    ...(periods ? checkStarts(table, column, past, periods) : []),
  ];
}

/** One finding for all rows of a kind: its sentence names the first. */
function reporter(table: TableSnapshot, column: string) {
  return (check: Check, rows: readonly DatedRow[]): Finding[] => {
    const [first] = rows;
    if (!first) return [];
    const values = { found: dayFromSerial(first.day), count: rows.length };
    return [findingAt(table, { check, column, row: first.row, values })];
  };
}

/** A few rows that more than a year parts from all the others. */
function farFromOthers(rows: readonly DatedRow[]): DatedRow[] {
  const sorted = [...rows].sort((a, b) => a.day - b.day);
  const groups: DatedRow[][] = [];
  for (const each of sorted) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    if (group && last && each.day - last.day <= FAR_DAYS) group.push(each);
    else groups.push([each]);
  }
  const most = Math.max(...groups.map(({ length }) => length));
  const few = groups.filter(({ length }) => length <= most * FEW);
  return few.flat().sort((a, b) => a.row - b.row);
}

/** A day of the weekday that most rows have: weeks begin on it here. */
function usualDay(rows: readonly DatedRow[]): number {
  const counts = new Map<number, number>();
  for (const { day } of rows) counts.set(day % 7, (counts.get(day % 7) ?? 0) + 1);
  const [usual = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return usual;
}

/** Rows dated within a period, where the others have its first day: they make a period of their own. */
function checkStarts(
  table: TableSnapshot,
  column: string,
  rows: readonly DatedRow[],
  { numberOf, firstDayOf }: PeriodNumbering,
): Finding[] {
  const startOf = (day: number) => firstDayOf(numberOf(day));
  const within = rows.filter(({ day }) => day !== startOf(day));
  // Where many are, it is this shop's way.
  if (within.length > rows.length * MANY) return [];
  return within.map(({ row, day }) =>
    findingAt(table, {
      check: 'dayWithinPeriod',
      column,
      row,
      of: row,
      values: { found: dayFromSerial(day), start: dayFromSerial(startOf(day)) },
    }),
  );
}
