import type { IsoDay } from '../../../calendar/isoDay';
import type { Cadence } from '../../../calendar/period';
import { cellSerial } from './days';

/** With fewer gaps a cadence would be a guess. */
const FEWEST_GAPS = 2;
/** The largest median gap, in days, of a table with daily, weekly and monthly rows; some rows may be missing. */
const DAILY_GAP = 3;
const WEEKLY_GAP = 15;
/** A longer gap is a hole between two stretches of rows, and says nothing of how often they come. */
const HOLE = 65;

/** How often a table has a row, judged by the median gap between its days; null where these are too few. */
export function inferCadence(days: readonly IsoDay[]): Cadence | null {
  const serials = [...new Set(days.map((day) => cellSerial(day) ?? 0))].sort((a, b) => a - b);
  const gaps = serials
    .slice(1)
    .map((serial, index) => serial - (serials[index] ?? 0))
    .filter((gap) => gap <= HOLE);
  if (gaps.length < FEWEST_GAPS) return null;
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (median <= DAILY_GAP) return 'daily';
  return median <= WEEKLY_GAP ? 'weekly' : 'monthly';
}

/** The latest day on the weekday of more than half of the rows; null where no weekday has as many. */
export function inferWeekStart(days: readonly IsoDay[]): IsoDay | null {
  const weekdays = days.map((day) => (cellSerial(day) ?? 0) % 7);
  const latestFirst = [...days].sort().reverse();
  return (
    latestFirst.find((day) => {
      const weekday = (cellSerial(day) ?? 0) % 7;
      return weekdays.filter((other) => other === weekday).length > days.length / 2;
    }) ?? null
  );
}
