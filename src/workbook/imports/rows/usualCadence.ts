import type { IsoDay } from '../../../calendar/isoDay';
import type { Cadence } from '../../../calendar/period';
import { serialOf } from './days';

/** Fewer days than this say nothing of their cadence. */
const LEAST = 3;
/** The longest usual distance between rows of days and of weeks; some may be missing. */
const DAYS_APART = 3;
const WEEKS_APART = 15;

/** How often a table has a row, by the days that it has; null where these are too few to say. */
export function usualCadence(days: readonly IsoDay[]): Cadence | null {
  const serials = [...new Set(days.map((day) => serialOf(day) ?? 0))].sort((a, b) => a - b);
  if (serials.length < LEAST) return null;
  const gaps = serials.slice(1).map((serial, index) => serial - (serials[index] ?? 0));
  const usual = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  if (usual <= DAYS_APART) return 'daily';
  return usual <= WEEKS_APART ? 'weekly' : 'monthly';
}
