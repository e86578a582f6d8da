import { dayFromParts } from '../../calendar/isoDay';
import { parseMonthName } from '../../calendar/parseMonthName';
import type { DateOptions, DateReader } from './createDateReader';
import { isBlank } from './isBlank';

/** A reader for months without a year, as numbers or names: they are read as their first day once the person has answered the year. */
export function createMonthReader(
  column: string,
  texts: readonly string[],
  { year }: Pick<DateOptions, 'year'>,
): DateReader {
  const example = texts.find((text) => !isBlank(text)) ?? '';
  return {
    read: (text) => {
      const month = parseMonth(text);
      if (month === null) return { reason: 'noMonth' };
      if (year === undefined) return { needsAnswer: true };
      const day = dayFromParts(year, month, 1);
      return day === null ? { reason: 'noSuchDay' } : { day };
    },
    ambiguity: { about: 'year', column, example, chosen: year ?? null },
  };
}

function parseMonth(text: string): number | null {
  const trimmed = text.trim();
  if (!/^\d{1,2}$/.test(trimmed)) return parseMonthName(trimmed);
  const month = Number(trimmed);
  return month >= 1 && month <= 12 ? month : null;
}
