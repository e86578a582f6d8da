import type { FileFacts, LeftOut } from '../../format';
import type { IsoDay } from '../../request';
import { isTotal } from './isTotal';

/**
 * The grand total, which has a blank name or its own; and figures without a day in a file without a period.
 */
export function leaveOutAnalytics(name: string | null, date: IsoDay | null, file: FileFacts): LeftOut | null {
  if (name === null || isTotal(name)) return 'total';
  return date === null && file.period === null ? 'noPeriod' : null;
}
