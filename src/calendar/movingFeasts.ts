import { dayFromParts } from './isoDay';
import { serialFromDay } from './serial';

/** Serial of Easter Sunday: the Gregorian computus of Meeus, Jones and Butcher (Meeus 1991, "Astronomical algorithms", chapter 8). */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return serialOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Serial of 1 Muharram of year 1 in the civil Islamic calendar: 16 July 622 in the Julian calendar. */
const HIJRA = -466_579;
const RAMADAN = 9;

/**
 * First days of Ramadan that lie in a year, by the civil (tabular) Islamic calendar (Reingold and Dershowitz 2018,
 * "Calendrical calculations", chapter 7): within a day or two of what is announced. A year may have two.
 */
export function ramadans(year: number): number[] {
  const [from, to] = [serialOf(year, 1, 1), serialOf(year + 1, 1, 1)];
  const near = Math.floor(((year - 622) * 33) / 32);
  return [near - 1, near, near + 1, near + 2].map(firstOfRamadan).filter((day) => day >= from && day < to);
}

function firstOfRamadan(islamicYear: number): number {
  const months = 29 * (RAMADAN - 1) + Math.floor(RAMADAN / 2);
  return HIJRA + (islamicYear - 1) * 354 + Math.floor((3 + 11 * islamicYear) / 30) + months;
}

/** Serial of the nth weekday (0 for Sunday) of a month, counted from its end for −1. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) return nthWeekday(month === 12 ? year + 1 : year, (month % 12) + 1, weekday, 1) - 7;
  const first = serialOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
}

/** 0 for Sunday. The serial 1 is a Sunday, 31 December 1899. */
function weekdayOf(serial: number): number {
  return (((serial - 1) % 7) + 7) % 7;
}

export function serialOf(year: number, month: number, date: number): number {
  return serialFromDay(dayFromParts(year, month, date) ?? '');
}
