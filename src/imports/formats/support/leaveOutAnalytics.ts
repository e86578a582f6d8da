import type { IsoDay } from '../../../calendar/isoDay';
import type { FileFacts, SkipReason } from '../../format';
import { isTotalName } from './isTotal';

/**
 * The grand total, which has a blank name or its own; and figures without a day in a file without a period.
 */
export function skipAnalytics(name: string | null, date: IsoDay | null, file: FileFacts): SkipReason | null {
  if (name === null || isTotalName(name)) return 'total';
  return date === null && file.period === null ? 'noPeriod' : null;
}
