import type { IsoDay } from '../../../calendar/isoDay';
import { type Cadence, periodNumbering } from '../../../calendar/period';
import { cellSerial } from './days';

/** The tables whose rows have a day. */
export type DatedTable = 'activity' | 'traffic';

/** The number of the period in which a day, given by its serial number, falls in a table. */
export type PeriodOf = (day: number, table: DatedTable) => number;

/**
 * How often each table has a row, and a day on which one of its weeks begins. Traffic may have a row a day, whatever
 * the cadence of the workbook.
 */
export type Calendar = Readonly<Record<DatedTable, { readonly cadence: Cadence; readonly firstDay: number }>>;

export function periodsOf(calendar: Calendar): PeriodOf {
  const numberingOf = (table: DatedTable) =>
    periodNumbering(calendar[table].cadence, calendar[table].firstDay);
  const numberings = { activity: numberingOf('activity'), traffic: numberingOf('traffic') };
  return (day, table) => numberings[table].numberOf(day);
}

/** For each table the day of its first row among these: a day on which a period begins. */
export function firstDaysOf(
  rows: readonly { readonly table: string; readonly day?: IsoDay }[],
): Record<DatedTable, number> {
  const firstDay = (table: DatedTable) => {
    const [day = 0] = rows.flatMap((row) => (row.table === table ? (cellSerial(row.day ?? '') ?? []) : []));
    return day;
  };
  return { activity: firstDay('activity'), traffic: firstDay('traffic') };
}
