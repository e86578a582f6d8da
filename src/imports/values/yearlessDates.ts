import { dayFromParts, type IsoDay } from '../../calendar/isoDay';

type MonthAndDate = readonly [month: number, date: number];

/** The years of dates that are written without one. */
export interface YearsFound {
  /** By the place of each date; null where there is none. */
  readonly years: readonly (number | null)[];
  /** The year of the last day. */
  readonly last: number;
}

/** As in a year with a leap day. */
const DAYS_IN_YEAR = 366;
const HALF_YEAR = DAYS_IN_YEAR / 2;
/** The dates on both sides of today are of one run where fewer days without any lie between. */
const MONTH = 31;
/** Leap days are at most eight years apart. */
const YEARS_BACK = 8;

/**
 * The years of dates without one, the last of them not after `today`. Rows in order are one run of days, however long. Rows
 * in no order are the latest days up to today, or, where that would tear neighbours such as 20 November and 2 December apart, the
 * latest run in which they stand together.
 */
export function datesWithoutYear(dates: readonly (MonthAndDate | null)[], today: IsoDay): YearsFound {
  const known = dates.filter((date) => date !== null);
  const places = known.map(dayOfYear);
  const back = yearsBack(places) ?? yearsBack([...places].reverse())?.reverse() ?? foldedAt(places, today);
  const last = latestYear(known, back, today);
  const next = back[Symbol.iterator]();
  return {
    years: dates.map((date) => (date === null ? null : last - (next.next().value ?? 0))),
    last,
  };
}

/** The place of a date in a year with a leap day; other numbers find their place too, and are no days. */
function dayOfYear([month, date]: MonthAndDate): number {
  return Math.round((Date.UTC(2000, month - 1, date) - Date.UTC(2000, 0, 1)) / 86_400_000);
}

/** For dates from the first to the last, how many years each lies before the last one; null where they aren't in order. */
function yearsBack(places: readonly number[]): number[] | null {
  const isForward = places.every((place, index) => {
    const before = places[index - 1] ?? place;
    return (place - before + DAYS_IN_YEAR) % DAYS_IN_YEAR < HALF_YEAR;
  });
  if (!isForward) return null;
  let turns = 0;
  const years = places.map((place, index) => {
    if (place < (places[index - 1] ?? place)) turns++;
    return turns;
  });
  return years.map((year) => turns - year);
}

/** Dates in no order: how many years each lies before the last one, in a run that begins after a gap. */
function foldedAt(places: readonly number[], today: IsoDay): number[] {
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  const gaps = sorted.map((place, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? 0) + DAYS_IN_YEAR;
    return { after: place, days: next - place };
  });
  const [widest] = [...gaps].sort((one, other) => other.days - one.days);
  const [, month = 1, date = 1] = today.split('-').map(Number);
  const now = dayOfYear([month, date]);
  const atToday = gaps.find(({ after, days }) => after <= now && now < after + days) ?? gaps[gaps.length - 1];
  const isTorn = atToday && widest && atToday.days < MONTH && DAYS_IN_YEAR - widest.days < HALF_YEAR;
  const end = (isTorn ? widest : atToday)?.after ?? 0;
  return places.map((place) => (place > end ? 1 : 0));
}

/** The latest year of the last date in which all dates exist and none is after today. */
function latestYear(dates: readonly MonthAndDate[], back: readonly number[], today: IsoDay): number {
  const thisYear = Number(today.slice(0, 4));
  const fits = (year: number) =>
    dates.every((date, index) => {
      const day = dayFromParts(year - (back[index] ?? 0), ...date);
      // A date that no year has is reported as such.
      return day === null ? !existsEver(date) : day <= today;
    });
  for (let year = thisYear; year >= thisYear - YEARS_BACK; year--) if (fits(year)) return year;
  return thisYear;
}

function existsEver(date: MonthAndDate): boolean {
  return dayFromParts(2000, ...date) !== null;
}
