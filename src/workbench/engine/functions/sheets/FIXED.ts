import { type BaseValueObject, ErrorType, StringValueObject } from '@univerjs/engine-formula';
import type { Language } from '../../types';
import { errorOf, firstOf, isTruthy } from './grid';
import { SheetsFunction } from './sheetsFunction';

/** Sheets' own limit. */
const MOST_PLACES = 20;

/** A number as a text of some decimal places, two unless told otherwise, written as the language does: `1,706`, `1 706`. */
export function fixedIn(language: Language): SheetsFunction {
  return new SheetsFunction('FIXED', [1, 3], (number, places, ungrouped) => {
    const count = places === undefined ? 2 : Math.trunc(numberOf(firstOf(places)));
    const useGrouping = ungrouped === undefined || !isTruthy(firstOf(ungrouped));
    const write = (value: BaseValueObject | undefined) =>
      written(numberOf(value), count, useGrouping, language);
    return number.isArray() ? number.mapValue(write) : write(number);
  });
}

/** A blank counts as 0. */
function numberOf(value: BaseValueObject | undefined): number {
  if (!value || value.isNull()) return 0;
  const isEmptyText = value.isString() && String(value.getValue()).trim() === '';
  return isEmptyText ? Number.NaN : Number(value.getValue());
}

function written(value: number, places: number, useGrouping: boolean, language: Language): BaseValueObject {
  if (!Number.isFinite(value) || !Number.isFinite(places)) return errorOf(ErrorType.VALUE);
  if (places > MOST_PLACES) return errorOf(ErrorType.NUM);
  const digits = Math.max(places, 0);
  const format = new Intl.NumberFormat(language, {
    useGrouping,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return StringValueObject.create(format.format(rounded(value, places) || 0));
}

/** Halves away from zero, by the digits that a person reads: 1.005 becomes 1.01. */
function rounded(value: number, places: number): number {
  const [digits = '0', power = '0'] = String(Math.abs(value)).split('e');
  const whole = Math.round(Number(`${digits}e${Number(power) + places}`));
  const [wholeDigits = '0', wholePower = '0'] = String(whole).split('e');
  return Math.sign(value) * Number(`${wholeDigits}e${Number(wholePower) - places}`);
}
