import { type BaseValueObject, ErrorType, NumberValueObject } from '@univerjs/engine-formula';
import { serialOf } from '../../text/serialDate';
import { errorOf, firstOf } from './grid';
import { SheetsFunction } from './sheetsFunction';

const MONTH_LENGTHS = [31, 30, 29, 28];

/** The same day some months later, or the last day of a month that is too short for it. */
export const EDATE = new SheetsFunction('EDATE', [2, 2], (start, months) => {
  const [serial, shift] = [numberOf(start), numberOf(months)];
  if (!Number.isFinite(serial) || !Number.isFinite(shift)) return errorOf(ErrorType.VALUE);
  return NumberValueObject.create(shiftMonths(Math.floor(serial), Math.trunc(shift)), 'yyyy-mm-dd');
});

/** The last day of the month that lies some months later. */
export const EOMONTH = new SheetsFunction('EOMONTH', [2, 2], (start, months) => {
  const [serial, shift] = [numberOf(start), numberOf(months)];
  if (!Number.isFinite(serial) || !Number.isFinite(shift)) return errorOf(ErrorType.VALUE);
  const inMonth = shiftMonths(Math.floor(serial), Math.trunc(shift));
  const nextMonth = shiftMonths(inMonth - dayOf(inMonth) + 1, 1);
  return NumberValueObject.create(nextMonth - 1, 'yyyy-mm-dd');
});

function numberOf(value: BaseValueObject | undefined): number {
  const first = value && firstOf(value);
  return first ? Number(first.getValue()) : 0;
}

function dayOf(serial: number): number {
  return dateOfSerial(serial).getUTCDate();
}

function dateOfSerial(serial: number): Date {
  return new Date((serial - 25_569) * 86_400_000);
}

function shiftMonths(serial: number, months: number): number {
  const start = dateOfSerial(serial);
  const total = start.getUTCFullYear() * 12 + start.getUTCMonth() + months;
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const days = [start.getUTCDate(), ...MONTH_LENGTHS].filter((day) => day <= start.getUTCDate());
  const serials = days.map((day) => serialOf(year, month, day)).filter((found) => found !== undefined);
  return Math.max(...serials);
}
