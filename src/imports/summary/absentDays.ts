import type { IsoDay } from '../../calendar/isoDay';
import { type Calendar, periodBounds } from '../../calendar/period';
import { dayFromSerial, serialFromDay } from '../../calendar/serial';
import { isOfPeriod, type TrackerRow } from '../request';

/**
 * The rows with the days between the file's first and last one of which it has no row. Only figures by day need them: orders and
 * posts are told apart by their ids, and a sum is of all its days.
 */
export function withAbsentDays(
  rows: readonly TrackerRow[],
  rowDays: ReadonlySet<IsoDay>,
  covers: { readonly first: IsoDay; readonly last: IsoDay } | null,
  calendarOf: (table: 'activity' | 'traffic') => Calendar,
): TrackerRow[] {
  if (!covers) return [...rows];
  return rows.map((row) => {
    if (!isOfPeriod(row) || !row.byAccount?.every(({ days, records }) => days && !records)) return row;
    const { first, last } = periodBounds(row.day, calendarOf(row.table));
    const start = serialFromDay(first);
    const from = Math.max(start, serialFromDay(covers.first));
    const to = Math.min(serialFromDay(last), serialFromDay(covers.last));
    const absent: number[] = [];
    for (let day = from; day <= to; day++) if (!rowDays.has(dayFromSerial(day))) absent.push(day - start);
    return absent.length > 0 ? { ...row, absent } : row;
  });
}
