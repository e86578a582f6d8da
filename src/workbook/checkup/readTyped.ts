import { parseSerial } from '../../calendar/serial';
import type { Answers } from '../description/types';

const CURRENCY = /^[\p{Sc}\s]+|[\p{Sc}\s]+$/gu;
const GROUPED = /^-?\d{1,3}(?:[\s’']\d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
/** Thousands for some, decimals for others. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

/** Reads a text as a number, null where it isn't one or could mean two: spaces between thousands, a point or a comma. */
export function readNumber(text: string): number | null {
  const number = text.replace(CURRENCY, '');
  if (AMBIGUOUS.test(number) || !(PLAIN.test(number) || GROUPED.test(number))) return null;
  return Number(number.replace(/[\s’']/g, '').replace(',', '.'));
}

/** Reads a text as a day's serial; null where it isn't one, or could mean two. */
export function readDay(text: string, language: Answers['language']): number | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text.trim()) ?? [];
  if (year !== undefined) return serialOf(year, month, day);
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text.trim()) ?? [];
  if (last === undefined) return null;
  if (language === 'fr' || first === second || Number(first) > 12) return serialOf(last, second, first);
  // In English the month comes first in some countries and the day in others.
  return Number(second) > 12 ? serialOf(last, first, second) : null;
}

function serialOf(year = '', month = '', day = ''): number | null {
  return parseSerial(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
