import { isDateFormat, isPercentFormat } from 'numfmt';
import type { Language } from '../types';
import { conventionsOf } from './conventions';

/** Digits that a cell without a format of its own shows, as Sheets does; whole digits are never rounded. */
const SHOWN_DIGITS = 10;
const SHOWN_DIGITS_OF_POWERS = 6;

/** Outside of these, numbers are shown by their power of ten. */
const SMALLEST = 1e-9;
const LARGEST = 1e15;

/** How a cell without a format shows a number. */
export function generalNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const isPlain = size === 0 || (size >= SMALLEST && size < LARGEST);
  return isPlain ? plainNumber(value, language) : powerOfTen(value, language);
}

const formatters = new Map<string, Intl.NumberFormat>();

function plainNumber(value: number, language: Language): string {
  const wholeDigits = String(Math.trunc(Math.abs(value))).length;
  return formatterOf(language, Math.max(SHOWN_DIGITS, wholeDigits)).format(value);
}

/** Cached: creating a formatter takes longer than drawing a cell. */
function formatterOf(language: Language, maximumSignificantDigits: number): Intl.NumberFormat {
  const key = `${language}${maximumSignificantDigits}`;
  const options = { useGrouping: false, maximumSignificantDigits };
  const formatter = formatters.get(key) ?? new Intl.NumberFormat(language, options);
  formatters.set(key, formatter);
  return formatter;
}

function powerOfTen(value: number, language: Language): string {
  const [digits = '', power = ''] = value.toExponential().split('e');
  const shown = Number(Number(digits).toPrecision(SHOWN_DIGITS_OF_POWERS));
  const sign = power.startsWith('-') ? '-' : '+';
  return `${plainNumber(shown, language)}E${sign}${power.slice(1).padStart(2, '0')}`;
}

/** How a number is shown while it is edited: all its digits. */
function editedNumber(value: number, language: Language): string {
  return String(value).replace('.', conventionsOf[language].decimal);
}

export function booleanText(value: boolean, language: Language): string {
  const conventions = conventionsOf[language];
  return value ? conventions.true : conventions.false;
}

/** How a value is written while it is edited: every digit, in the notation in which it can be typed again. */
export function editedText(
  value: number | boolean,
  pattern: string,
  shown: string,
  language: Language,
): string {
  if (typeof value === 'boolean') return booleanText(value, language);
  if (isDateFormat(pattern)) return shown;
  if (isPercentFormat(pattern)) return `${editedNumber(Number((value * 100).toPrecision(15)), language)}%`;
  return editedNumber(value, language);
}
