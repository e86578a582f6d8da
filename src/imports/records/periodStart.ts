import type { ImportOptions } from '../previewTypes';
import type { Day } from '../request';
import { dayFromNumber, dayNumber } from '../values/day';

const WEEK = 7;
const A_MONDAY: Day = '2024-01-01';

type Rhythm = Pick<ImportOptions, 'weekStart'> & { readonly rhythm: ImportOptions['rhythm'] | 'daily' };

/** The first day of the workbook's period that a day lies in: of its week, of its month, or itself. */
export function periodStart(day: Day, { rhythm, weekStart = A_MONDAY }: Rhythm): Day {
  if (rhythm === 'daily') return day;
  if (rhythm === 'monthly') return `${day.slice(0, 'yyyy-mm'.length)}-01`;
  const days = dayNumber(day);
  const since = days - dayNumber(weekStart);
  return dayFromNumber(days - (((since % WEEK) + WEEK) % WEEK));
}
