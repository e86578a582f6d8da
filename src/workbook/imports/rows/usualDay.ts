import type { IsoDay } from '../../../calendar/isoDay';
import { serialOf } from './days';

/** The last day of the weekday on which most rows begin; null where no weekday has more than half of them. */
export function usualDay(days: readonly IsoDay[]): IsoDay | null {
  const weekdays = days.map((day) => (serialOf(day) ?? 0) % 7);
  const sorted = [...days].sort().reverse();
  return (
    sorted.find((day) => {
      const weekday = (serialOf(day) ?? 0) % 7;
      return weekdays.filter((other) => other === weekday).length > days.length / 2;
    }) ?? null
  );
}
