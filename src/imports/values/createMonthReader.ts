import { dayFromParts } from '../../calendar/isoDay';
import { parseMonthName } from '../../calendar/parseMonthName';
import type { DateOptions, DateReader } from './createDateReader';
import { isBlank } from './isBlank';
import { parseFileDate } from './parseFileDate';

/**
 * A reader for months, read as their first day: with a year, such as `2026-09` or `Sep 2026`, or as numbers or names without
 * one, once the person has answered it.
 */
export function createMonthReader(
  column: string,
  texts: readonly string[],
  { year }: Pick<DateOptions, 'year'>,
): DateReader {
  const example = texts.find((text) => parseMonth(text) !== null);
  return {
    read: (text) => {
      const full = parseFileDate(text);
      if (full?.shape === 'month' && full.days) return { day: full.days[0] };
      const month = parseMonth(text);
      if (month === null) return { reason: 'noMonth' };
      if (year === undefined) return { needsAnswer: true };
      const day = dayFromParts(year, month, 1);
      return day === null ? { reason: 'noSuchDay' } : { day };
    },
    ambiguity: example === undefined ? null : { about: 'year', column, example, chosen: year ?? null },
  };
}

function parseMonth(text: string): number | null {
  const trimmed = text.trim();
  if (isBlank(trimmed)) return null;
  if (!/^\d{1,2}$/.test(trimmed)) return parseMonthName(trimmed);
  const month = Number(trimmed);
  return month >= 1 && month <= 12 ? month : null;
}
