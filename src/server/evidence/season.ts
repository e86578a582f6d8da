import { unseenWeeks } from '../../calendar/unseenWeeks';
import type { WellKnownWeeks } from '../../calendar/wellKnownWeeks';
import type { CalendarSpans } from '../../functions/evidence/lift/datedInput';
import type { LiftFound } from '../../statistics/lift/answer/liftResult';

/** The past never held this time of the year. */
export interface UnseenSeason {
  /** Well-known weeks of the spreadsheet's country among those since the start that the past never held. */
  readonly weeks: readonly WellKnownWeeks[];
}

/** Null where the past has seen the time of the year that the effort lies in, or the rows have no dates. */
export function seasonOf(
  { unseenSeason }: LiftFound,
  calendar: CalendarSpans | null,
  country: string | null,
): UnseenSeason | null {
  if (calendar === null || unseenSeason === 0) return null;
  return { weeks: unseenWeeks(calendar.past, calendar.since, { country }) };
}

/** The country of a locale such as `fr_FR`. */
export function countryOf(locale: string): string | null {
  return /^[a-z]{2,3}[_-]([A-Z]{2})\b/.exec(locale)?.[1] ?? null;
}
