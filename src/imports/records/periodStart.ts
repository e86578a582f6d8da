import type { ImportOptions } from '../previewTypes';
import type { IsoDay } from '../request';
import { dayFromNumber, dayNumber } from '../values/day';

const WEEK = 7;
const A_MONDAY: IsoDay = '2024-01-01';

type Cadence = Pick<ImportOptions, 'weekStart'> & { readonly cadence: ImportOptions['cadence'] | 'daily' };

/** The first day of the workbook's period that a day lies in: of its week, of its month, or itself. */
export function periodStart(day: IsoDay, { cadence, weekStart = A_MONDAY }: Cadence): IsoDay {
  if (cadence === 'daily') return day;
  if (cadence === 'monthly') return `${day.slice(0, 'yyyy-mm'.length)}-01`;
  const days = dayNumber(day);
  const since = days - dayNumber(weekStart);
  return dayFromNumber(days - (((since % WEEK) + WEEK) % WEEK));
}
