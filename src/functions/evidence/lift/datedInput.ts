import type { Moment, Observation } from '../../../cells/customArguments';
import type { Unit } from '../../../cells/phrase';
import { assertSameLength, type SeriesValues } from '../../../cells/readSeries';
import { CellError, type RefusalReason } from '../../../cells/refusal';
import type { LiftInput } from '../../../statistics/lift/question/liftInput';
import { type GridFailure, type RegularGrid, regularGrid } from '../../../statistics/regularGrid';
import { type Days, daysOf } from './daysOf';
import type { liftArguments } from './liftArguments';

/** A model's input made of cells, and the model's row of each cell. */
export interface DatedInput {
  readonly input: LiftInput;
  /** Row of the model for each row of the range; null where there is no date. */
  readonly modelRows: readonly (number | null)[];
  readonly unit: Unit;
}

export type LiftValues = SeriesValues<typeof liftArguments>;
/** The same for one column of values. */
export type ColumnValues = Omit<LiftValues, 'values'> & { readonly values: readonly Observation[] };

const WEEK = 7;
/** Days before the start from which a weekly season is estimated. */
const DAYS_FOR_WEEK = 3 * WEEK;
const NO_SEASON = 1;

/** Puts the observations on a regular grid of dates. Throws a CellError for dates that don't form one. */
export function datedInput({ dates, values, start_date, controls, season_length, confidence }: ColumnValues) {
  const columns = controls.map((cells) => ({ name: 'controls', cells }));
  assertSameLength([{ name: 'dates', cells: dates }, { name: 'values', cells: values }, ...columns]);
  const filled = datedRows(dates, values);
  if (start_date === null) throw new CellError({ reason: 'required', argument: 'start_date', found: '' });
  const moments = filled.flatMap((row) => dates[row] ?? []);
  const days = daysOf(moments, start_date);
  const grid = regularGrid(days.days);
  if (!grid.isRegular) throw noGrid(grid, days, moments);
  assertInside(days, start_date);
  const start = grid.firstRowFrom(days.start);
  const onGrid = (cells: readonly Observation[]) => spread(cells, filled, grid);
  const series = onGrid(values);
  const input: LiftInput = {
    values: series,
    controls: controls.map(onGrid),
    pre: [0, start - 1],
    post: [start, lastRow(series, start)],
    seasonLength: season_length ?? defaultSeason(grid, days, start),
    confidence,
  };
  return { input, modelRows: modelRowsOf(dates, grid), unit: unitOf(grid, days) } satisfies DatedInput;
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

function noGrid({ reason, date }: GridFailure, { days }: Days, moments: readonly Moment[]): CellError {
  return new CellError({ reason: NO_GRID[reason], argument: 'dates', found: moments[days.indexOf(date)] });
}

function assertInside({ days, start }: Days, found: Moment): void {
  const isInside = days.some((day) => day <= start) && days.some((day) => day >= start);
  if (isInside) return;
  throw new CellError({ reason: 'outsideDates', argument: 'start_date', found, other: 'dates' });
}

function spread(cells: readonly Observation[], dated: readonly number[], grid: RegularGrid): Observation[] {
  const series = Array<Observation>(grid.rows).fill(null);
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

function defaultSeason({ cadence }: RegularGrid, { areDates }: Days, start: number): number {
  return areDates && cadence === 'daily' && start >= DAYS_FOR_WEEK ? WEEK : NO_SEASON;
}

function modelRowsOf(dates: LiftValues['dates'], grid: RegularGrid): (number | null)[] {
  let datedRows = 0;
  return dates.map((date) => (date === null ? null : (grid.rowOfDate[datedRows++] ?? null)));
}

const UNITS: Readonly<Record<RegularGrid['cadence'], Unit>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  other: 'period',
};

function unitOf({ cadence }: RegularGrid, { areDates }: Days): Unit {
  return areDates ? UNITS[cadence] : 'period';
}
