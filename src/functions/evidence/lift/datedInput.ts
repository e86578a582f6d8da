import { unseenWeeks } from '../../../calendar/unseenWeeks';
import type { DaySpan, WellKnownWeeks } from '../../../calendar/wellKnownWeeks';
import type { Observation } from '../../../cells/customArguments';
import { asWritten, type MomentDays, momentDays } from '../../../cells/momentDays';
import type { Moment } from '../../../cells/moments';
import type { Phrase, Unit } from '../../../cells/phrase';
import { assertSameLength, type SeriesValues } from '../../../cells/readSeries';
import { CellError, type RefusalReason } from '../../../cells/refusal';
import type { LiftInput } from '../../../statistics/lift/question/liftInput';
import { type GridFailure, type RegularGrid, regularGrid } from '../../../statistics/regularGrid';
import type { liftArguments } from './liftArguments';

/** A model's input made of cells, and the model's row of each cell. */
export interface DatedInput {
  readonly input: LiftInput;
  /** Row of the model for each row of the range; null where there is no date. */
  readonly modelRows: readonly (number | null)[];
  readonly unit: Unit;
  /** Days that past and effort cover, and those known for it that the past never held; null for rows that are counted. */
  readonly calendar: CalendarSpans | null;
  readonly unseen: readonly WellKnownWeeks[];
  /** Dates without a row, where these may well be 0 and nobody said what they are. */
  readonly leftOut: Phrase['leftOut'];
}

/** Days of the calendar before the start, and from it on, as serials. */
export interface CalendarSpans {
  readonly past: DaySpan;
  readonly since: DaySpan;
}

export type LiftValues = SeriesValues<typeof liftArguments>;
/** The same for one column of values. */
export type ColumnValues = Omit<LiftValues, 'values'> & { readonly values: readonly Observation[] };

const WEEK = 7;
/** Days before the start from which a weekly season is estimated. */
const DAYS_FOR_WEEK = 3 * WEEK;
const NO_SEASON = 1;

/** Puts the observations on a regular grid of dates. Throws a CellError for dates that don't form one. */
export function datedInput(given: ColumnValues): DatedInput {
  const { dates, values, start_date, controls, season_length, confidence, gaps } = given;
  const columns = controls.map((cells) => ({ name: 'controls', cells }));
  assertSameLength([{ name: 'dates', cells: dates }, { name: 'values', cells: values }, ...columns]);
  const filled = datedRows(dates, values);
  if (start_date === null) throw new CellError({ reason: 'required', argument: 'start_date', found: '' });
  const moments = filled.flatMap((row) => dates[row] ?? []);
  const days = momentDays('dates', moments, start_date);
  const grid = regularGrid(days.days, gaps === 'zero');
  if (!grid.isRegular) throw noGrid(grid, days, moments);
  const startDay = days.dayOf('start_date', start_date);
  assertInside(days.days, startDay, start_date);
  const start = grid.firstRowFrom(startDay);
  const onGrid = (cells: readonly Observation[]) => spread(cells, filled, grid, gaps === 'zero' ? 0 : null);
  const series = onGrid(values);
  const unit = unitOf(grid, days);
  const count = grid.rows - new Set(grid.rowOfDate).size;
  const last = lastRow(series, start);
  const yearLength = rowsPerYear(grid, days.days);
  const judged = days.days.filter((_, index) => (grid.rowOfDate[index] ?? 0) <= last);
  const calendar = days.areDates ? spansOf(judged, startDay, DAYS_PER_YEAR / yearLength) : null;
  const unseen = calendar ? unseenWeeks(calendar.past, calendar.since, { country: null }) : [];
  return {
    input: {
      values: series,
      controls: controls.map(onGrid),
      pre: [0, start - 1],
      post: [start, last],
      seasonLength: season_length ?? defaultSeason(grid, days, start),
      ...(days.areDates ? { yearLength } : {}),
      hasUnseenWeeks: unseen.length > 0,
      confidence,
    },
    modelRows: modelRowsOf(dates, grid),
    unit,
    calendar,
    unseen,
    leftOut: gaps === null && count > 0 && areCounts(values) ? { count, unit } : undefined,
  };
}

function areCounts(values: readonly Observation[]): boolean {
  return values.every((value) => value === null || (Number.isInteger(value) && value >= 0));
}

/** Rows of the range with a date; one with a value alone can't be placed in time. */
function datedRows(dates: LiftValues['dates'], values: ColumnValues['values']): number[] {
  const undated = dates.findIndex((date, row) => date === null && (values[row] ?? null) !== null);
  if (undated >= 0) throw new CellError({ reason: 'blank', argument: 'dates', found: '', row: undated + 1 });
  return dates.flatMap((date, row) => (date === null ? [] : [row]));
}

const NO_GRID: Readonly<Record<GridFailure['reason'], RefusalReason>> = {
  duplicate: 'duplicateDate',
  irregular: 'irregularDates',
};

function noGrid({ reason, date }: GridFailure, { days }: MomentDays, moments: readonly Moment[]): CellError {
  const found = moments[days.indexOf(date)];
  return new CellError({
    reason: NO_GRID[reason],
    argument: 'dates',
    found: found === undefined ? '' : asWritten(found),
  });
}

function assertInside(days: readonly number[], start: number, written: Moment): void {
  const isInside = days.some((day) => day <= start) && days.some((day) => day >= start);
  if (isInside) return;
  throw new CellError({
    reason: 'outsideDates',
    argument: 'start_date',
    found: asWritten(written),
    other: 'dates',
  });
}

/** Blanks stay unknown; dates between the first value and the last that have no row at all are what was left out. */
function spread(
  cells: readonly Observation[],
  dated: readonly number[],
  grid: RegularGrid,
  leftOut: Observation,
): Observation[] {
  const known = dated.flatMap((row, index) => (cells[row] === null ? [] : [grid.rowOfDate[index] ?? 0]));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const series = Array.from({ length: grid.rows }, (_, row) => (row > first && row < last ? leftOut : null));
  dated.forEach((row, index) => {
    series[grid.rowOfDate[index] ?? 0] = cells[row] ?? null;
  });
  return series;
}

/** The effort ends with its last value: later dates are only written down in advance. */
function lastRow(series: readonly Observation[], start: number): number {
  const known = series.reduce<number>((last, value, row) => (value === null ? last : row), -1);
  return known >= start ? known : series.length - 1;
}

function defaultSeason({ cadence }: RegularGrid, { areDates }: MomentDays, start: number): number {
  return areDates && cadence === 'daily' && start >= DAYS_FOR_WEEK ? WEEK : NO_SEASON;
}

/** The serial of 1 January 1970, from which days are counted here. */
const UNIX_EPOCH = 25_569;

/** The days before the start, and from it on. */
function spansOf(days: readonly number[], start: number, daysPerRow: number): CalendarSpans {
  const first = UNIX_EPOCH + days.reduce((least, day) => Math.min(least, day), start);
  const last = UNIX_EPOCH + days.reduce((most, day) => Math.max(most, day), start);
  const from = UNIX_EPOCH + start;
  return { past: [first, from - 1], since: [from, last + Math.round(daysPerRow) - 1] };
}

const DAYS_PER_YEAR = 365.25;
const MONTHS_PER_YEAR = 12;

/** Months are counted; other rows are all as many days long. */
function rowsPerYear({ cadence, rows }: RegularGrid, days: readonly number[]): number {
  if (cadence === 'monthly') return MONTHS_PER_YEAR;
  const first = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const last = days.reduce((most, day) => Math.max(most, day), Number.NEGATIVE_INFINITY);
  return rows > 1 ? (DAYS_PER_YEAR * (rows - 1)) / (last - first) : DAYS_PER_YEAR;
}

function modelRowsOf(dates: LiftValues['dates'], grid: RegularGrid): (number | null)[] {
  let datedRows = 0;
  return dates.map((date) => (date === null ? null : (grid.rowOfDate[datedRows++] ?? null)));
}

const UNITS: Readonly<Record<RegularGrid['cadence'], Unit>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  other: 'period',
};

function unitOf({ cadence }: RegularGrid, { areDates }: MomentDays): Unit {
  return areDates ? UNITS[cadence] : 'period';
}
