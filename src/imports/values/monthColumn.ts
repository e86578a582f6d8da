import type { DateColumn, DateOptions } from './dateColumn';
import { dayOf } from './day';
import { isBlank } from './isBlank';
import { monthNamed } from './months';

/** Months without a year, as numbers or names, read as their first day once the person has said the year. */
export function monthColumn(
  column: string,
  texts: readonly string[],
  { year }: Pick<DateOptions, 'year'>,
): DateColumn {
  const example = texts.find((text) => !isBlank(text)) ?? '';
  return {
    read: (text) => {
      const month = monthIn(text);
      if (month === null) return { reason: 'noMonth' };
      if (year === undefined) return { isWaiting: true };
      const day = dayOf(year, month, 1);
      return day === null ? { reason: 'noSuchDay' } : { day };
    },
    ambiguity: { about: 'year', column, example, chosen: year ?? null },
  };
}

function monthIn(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,2}$/.test(trimmed)) return monthNamed(trimmed);
  const month = Number(trimmed);
  return month >= 1 && month <= 12 ? month : null;
}
