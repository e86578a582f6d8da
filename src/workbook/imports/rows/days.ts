import type { IsoDay } from '../../../imports/request';
import type { CellValue } from '../../checkup/snapshot';
import { dateSerial } from '../../spreadsheet/cellValue';
import { isoDay } from '../../spreadsheet/dates';

/** 31 December 9999. */
const LAST = 2_958_465;

/** The number of a day given as yyyy-mm-dd, null where there is no such day. */
export function serialOf(day: IsoDay): number | null {
  const serial = /^\d{4}-\d\d-\d\d$/.test(day) ? dateSerial(day) : Number.NaN;
  // Some engines take 31 February for 3 March.
  return serial >= 0 && isoDay(serial) === day ? serial : null;
}

/** The day that a cell holds. A date whose cell lost its format reads as its number. */
export function dayOf(value: CellValue): IsoDay | null {
  const serial = typeof value === 'object' ? value.day : value;
  return typeof serial === 'number' && serial >= 1 && serial <= LAST ? isoDay(Math.floor(serial)) : null;
}
