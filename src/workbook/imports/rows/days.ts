import type { IsoDay } from '../../../calendar/isoDay';
import { dayFromSerial, parseSerial } from '../../../calendar/serial';
import type { CellValue } from '../../spreadsheet/cellValue';

/** 31 December 9999. */
const LAST = 2_958_465;

/** The serial of a day as a cell can hold it; null where there is no such day. */
export function cellSerial(day: IsoDay): number | null {
  const serial = parseSerial(day);
  return serial !== null && serial >= 0 ? serial : null;
}

/** The day that a cell holds, as a date or as a bare serial, which a cell shows once its date format is gone. */
export function dayInCell(value: CellValue): IsoDay | null {
  const serial = typeof value === 'object' ? value.day : value;
  return typeof serial === 'number' && serial >= 1 && serial <= LAST
    ? dayFromSerial(Math.floor(serial))
    : null;
}
