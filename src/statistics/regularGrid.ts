/** Dates at regular intervals. Dates are whole numbers: days since 1 January 1970, or plain counts such as 1, 2, 3. */
export interface RegularGrid {
  readonly isRegular: true;
  readonly cadence: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly' | 'other';
  /** Number of rows from the first date to the last one, missing ones included. */
  readonly rows: number;
  /** Row of each date given, in the order given. */
  readonly rowOfDate: readonly number[];
  /** First row at or after a date; negative, or beyond the rows, when the date lies outside. */
  firstRowFrom(date: number): number;
}

/** Why dates form no regular series, and the first date that shows it. */
export interface GridFailure {
  readonly isRegular: false;
  readonly reason: 'duplicate' | 'irregular';
  readonly date: number;
}

/** Maps dates to rows; a date between two rows has a fractional position. */
interface Axis {
  readonly cadence: RegularGrid['cadence'];
  position(date: number): number;
}

/** Share of rows that must have a date for the series to count as regular. */
const LEAST_FILLED = 1 / 3;
const SHORTEST_MONTH = 28;
const CADENCES: Readonly<Record<number, RegularGrid['cadence']>> = { 1: 'daily', 7: 'weekly' };
const MONTHLY_CADENCES: typeof CADENCES = { 1: 'monthly', 3: 'quarterly', 12: 'yearly' };
const DAY = 24 * 60 * 60 * 1000;

/**
 * Finds the interval of dates that may come in any order and with gaps.
 * @param isSparse dates are left out where nothing happened: there may be any number of gaps, and days, weeks or months that
 * happen to lie every second one apart still are days, weeks or months
 */
export function regularGrid(dates: readonly number[], isSparse = false): RegularGrid | GridFailure {
  const sorted = [...dates].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((date, index) => date - (sorted[index] ?? date));
  const twin = gaps.indexOf(0);
  if (twin >= 0) return { isRegular: false, reason: 'duplicate', date: sorted[twin] ?? Number.NaN };
  const axis = monthly(sorted, gaps, isSparse) ?? evenlySpaced(sorted, gaps, isSparse);
  const rows = axis.position(sorted[sorted.length - 1] ?? Number.NaN) + 1;
  if (!isSparse && dates.length < LEAST_FILLED * rows) {
    const odd = gaps.indexOf(Math.min(...gaps)) + 1;
    return { isRegular: false, reason: 'irregular', date: sorted[odd] ?? Number.NaN };
  }
  return {
    isRegular: true,
    cadence: axis.cadence,
    rows,
    rowOfDate: dates.map((date) => axis.position(date)),
    firstRowFrom: (date) => Math.ceil(axis.position(date)),
  };
}

/** Axis for dates on the same day of each month, or on its last day; null for others. */
function monthly(sorted: readonly number[], gaps: readonly number[], isSparse: boolean): Axis | null {
  if (gaps.length === 0 || Math.min(...gaps) < SHORTEST_MONTH) return null;
  const first = calendar(sorted[0] ?? Number.NaN);
  const isSameDay = sorted.every((date) => calendar(date).day === first.day);
  const isLastDay = sorted.every((date) => calendar(date + 1).day === 1);
  if (!isSameDay && !isLastDay) return null;
  const dayInMonth = (date: number) =>
    isSameDay ? calendar(date).day - first.day : calendar(date + 1).day - 1;
  const months = sorted.map((date) => calendar(date).month);
  const step = stepOf(
    months.slice(1).map((month, index) => month - (months[index] ?? month)),
    MONTHLY_CADENCES,
    isSparse,
  );
  return {
    cadence: MONTHLY_CADENCES[step] ?? 'other',
    position: (date) => monthPosition(calendar(date).month - first.month, dayInMonth(date), isSameDay) / step,
  };
}

/** The interval of all dates; where they are sparse, the longest that has a name. */
function stepOf(gaps: readonly number[], cadences: typeof CADENCES, isSparse: boolean): number {
  const step = gaps.length > 0 ? gaps.reduce(greatestCommonDivisor) : 1;
  const named = Object.keys(cadences).map(Number);
  return isSparse ? Math.max(...named.filter((each) => step % each === 0)) : step;
}

/** Months since the first date, plus or minus a half for dates between two rows. */
function monthPosition(months: number, offset: number, isSameDay: boolean): number {
  if (offset === 0) return months;
  return isSameDay && offset > 0 ? months + 0.5 : months - 0.5;
}

function evenlySpaced(sorted: readonly number[], gaps: readonly number[], isSparse: boolean): Axis {
  const step = stepOf(gaps, CADENCES, isSparse);
  return {
    cadence: CADENCES[step] ?? 'other',
    position: (date) => (date - (sorted[0] ?? Number.NaN)) / step,
  };
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** Day of the month, and months since the year 0. */
function calendar(date: number): { day: number; month: number } {
  const at = new Date(date * DAY);
  return { day: at.getUTCDate(), month: at.getUTCFullYear() * 12 + at.getUTCMonth() };
}
