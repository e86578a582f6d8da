import type { IsoDay } from '../../../imports/request';
import type { Answers } from '../../description/types';
import { monthOf } from '../../spreadsheet/dates';
import { serialOf } from './days';

/** How often a table has a row. Traffic may have one a day, whatever the cadence of the workbook. */
export type Cadence = Answers['cadence'] | 'daily';

/** The tables whose rows have a day. */
export type DatedTable = 'activity' | 'traffic';

/** Numbers the periods of a table: all days of one have the same number. */
export type PeriodOf = (day: number, table: DatedTable) => number;

/** How often each table has a row, and a day on which one of its weeks begins. */
export type Calendar = Readonly<Record<DatedTable, { readonly cadence: Cadence; readonly firstDay: number }>>;

export function periodsOf(calendar: Calendar): PeriodOf {
  return (day, table) => {
    const { cadence, firstDay } = calendar[table];
    if (cadence === 'daily') return day;
    return cadence === 'monthly' ? monthOf(day) : Math.floor((day - firstDay) / 7);
  };
}

/** The first day that is named for a table. */
export function firstDayOf(
  rows: readonly { readonly table: string; readonly day?: IsoDay }[],
  table: DatedTable,
): number {
  const [day = 0] = rows.flatMap((row) => (row.table === table ? (serialOf(row.day ?? '') ?? []) : []));
  return day;
}
