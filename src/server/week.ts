import type { IsoDay } from '../calendar/isoDay';
import { logPeriod } from '../workbook/week/logPeriod';
import { periodLog } from '../workbook/week/periodLog';
import type { LogOutcome, PeriodEntry, PeriodLog } from '../workbook/week/types';
import { blueprint } from './blueprint';

/** What the log tab needs to know of the workbook; `today` as yyyy-mm-dd. */
export function getPeriodLog(today: IsoDay): PeriodLog {
  return periodLog(blueprint, today);
}

/** Writes what was typed for a week or a month into Activity. */
export function savePeriod(entry: PeriodEntry): LogOutcome {
  return logPeriod(blueprint, entry);
}
