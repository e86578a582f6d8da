import type { IsoDay } from '../../../calendar/isoDay';
import { dayFromSerial, parseSerial } from '../../../calendar/serial';
import type { CellValue } from '../../spreadsheet/cellValue';

/** 31 December 9999. */
const LAST = 2_958_465;

/** The serial of a day that a cell can hold as a date, null where there is no such day. */
export function serialOf(day: IsoDay): number | null {
  const serial = parseSerial(day);
  return serial !== null && serial >= 0 ? serial : null;
}

/** The day that a cell holds. A date whose cell lost its format reads as its number. */
export function dayOf(value: CellValue): IsoDay | null {
  const serial = typeof value === 'object' ? value.day : value;
  return typeof serial === 'number' && serial >= 1 && serial <= LAST
    ? dayFromSerial(Math.floor(serial))
    : null;
}
