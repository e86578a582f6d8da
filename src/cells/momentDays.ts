import { isSurelyDate, isWeekNumber, numberShape, serialFromNumber } from '../calendar/wholeNumberDates';
import type { Moment } from './moments';
import { CellError } from './refusal';
import { isDate } from './values';

const DAY = 24 * 60 * 60 * 1000;
/** The serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;

/** Moments on one scale of whole numbers. */
export interface MomentDays {
  /** Days since 1970, or plain counts. */
  readonly days: readonly number[];
  /** Days of the calendar, not plain counts. */
  readonly areDates: boolean;
  /** The place on the same scale of a moment of another argument. Throws a CellError where it is of another kind. */
  readonly dayOf: (argument: string, moment: Moment) => number;
}

/**
 * Days since 1970 for dates, and whole numbers as they are. Numbers are dates where all have the digits of one, as Analytics
 * writes them; months and weeks, both written as 202405, are weeks where any number or text of theirs can be nothing else.
 * Throws a CellError for a mixture, and for a date that the calendar lacks.
 * @param other a moment that belongs to them, such as their start
 */
export function momentDays(argument: string, moments: readonly Moment[], other?: Moment): MomentDays {
  const numbers = moments.filter((moment) => typeof moment === 'number');
  const areDates = assertOneKind(argument, moments, numbers);
  const all = other === undefined ? moments : [...moments, other];
  const areWeeks = all.some((each) => (typeof each === 'number' ? isWeekNumber(each) : isWrittenWeek(each)));
  const fromDate = dateCounter(all);
  const dayOf = (name: string, moment: Moment): number => {
    if (isDate(moment)) return fromDate(moment);
    if (typeof moment !== 'number') return moment.serial - UNIX_EPOCH;
    return areDates ? dayOfNumber(name, moment, areWeeks) : moment;
  };
  return {
    areDates,
    days: moments.map((moment) => dayOf(argument, moment)),
    dayOf: (name, moment) => {
      if (!isOfKind(moment, areDates)) throw mixed(name, moment, moments[0]);
      return dayOf(name, moment);
    },
  };
}

/** Whether the moments are dates; plain counts where any number isn't written as a date. */
function assertOneKind(argument: string, moments: readonly Moment[], numbers: readonly number[]): boolean {
  const count = numbers.find((each) => numberShape(each) === null);
  if (count === undefined) return moments.length > 0;
  const date = moments.find((moment) => typeof moment !== 'number' || isSurelyDate(moment));
  if (date === undefined) return false;
  throw mixed(argument, count, date);
}

function isOfKind(moment: Moment, areDates: boolean): boolean {
  const isNumber = typeof moment === 'number';
  return areDates ? !isNumber || numberShape(moment) !== null : isNumber && !isSurelyDate(moment);
}

function isWrittenWeek(moment: Moment): boolean {
  return typeof moment === 'object' && !isDate(moment) && moment.isWeek;
}

function mixed(argument: string, found: Moment, other: Moment | undefined): CellError {
  return new CellError({
    reason: 'mixedDates',
    argument,
    found: asWritten(found),
    otherFound: other === undefined ? '' : asWritten(other),
  });
}

/** A moment as its cell shows it: the digits of 20240131 aren't an amount. */
export function asWritten(moment: Moment): Date | string {
  if (isDate(moment)) return moment;
  return typeof moment === 'number' ? String(moment) : moment.written;
}

function dayOfNumber(argument: string, found: number, areWeeks: boolean): number {
  const serial = serialFromNumber(found, areWeeks);
  if (serial !== null) return serial - UNIX_EPOCH;
  const shape = numberShape(found);
  const reason =
    shape === 'hour' ? 'hourDates' : shape === 'weekOrMonth' && areWeeks ? 'noSuchWeek' : 'noSuchDate';
  throw new CellError({ reason, argument, found: String(found) });
}

// Counted from the first date: if the spreadsheet's time zone isn't the script's, its midnights are at other hours here,
// and these shift by an hour between summer and winter.
function dateCounter(moments: readonly Moment[]): (date: Date) => number {
  const first = new Date(
    moments.reduce<number>(
      (least, moment) => (isDate(moment) ? Math.min(least, Number(moment)) : least),
      Infinity,
    ),
  );
  const firstDay = Date.UTC(first.getFullYear(), first.getMonth(), first.getDate()) / DAY;
  return (date) => firstDay + Math.round((date.getTime() - first.getTime()) / DAY);
}
