import { at } from '../../../algebra/elements';
import { moments } from '../../../moments';
import type { Observations } from '../../question/observations';
import { range } from '../../question/observations';
import type { Scale } from './scales';
import { seasonColumns } from './seasonColumns';
import { profileColumn, yearsBefore, yearWaves } from './yearColumns';
import { PROFILE_REPEATS, type YearPrior, yearPriors } from './yearPriors';

/** Irregular rows of the past: outliers, and the rows at which the level shifts. */
export interface Irregularities {
  readonly outliers: readonly number[];
  readonly levelShifts: readonly number[];
}

export const REGULAR: Irregularities = { outliers: [], levelShifts: [] };

/** Indexes of the design's columns by role; column 0 is the series itself, column 1 the intercept. */
export interface Roles {
  readonly trend: number;
  readonly season: readonly number[];
  /** Cosine and sine of each wave of the year, the slowest first. */
  readonly yearWaves: readonly number[];
  /** What the same time of the years before was like; none where no year has passed. */
  readonly yearProfile: readonly number[];
  readonly levelShifts: readonly number[];
  readonly controls: readonly number[];
}

/** The regression on one scale, standardised on the rows before the start. */
export interface Design {
  readonly pre: number;
  readonly rows: number;
  readonly width: number;
  /** Row-major; a missing value of the series is NaN. */
  readonly cells: Float64Array;
  /** Extra variance of each row in units of the noise, which leaves outliers next to no weight. */
  readonly inflation: Float64Array;
  readonly roles: Roles;
  readonly mean: number;
  readonly sd: number;
  readonly observed: number;
  /** How the year may move the level. */
  readonly years: readonly YearPrior[];
  /** Prior mean of the coefficient of the years before. */
  readonly profileMean: number;
}

export const INTERCEPT = 1;
const OUTLIER_INFLATION = 100;

export function design(
  observations: Observations,
  scale: Scale,
  { outliers, levelShifts }: Irregularities,
): Design {
  const { pre, rows, before, seasonLength } = observations;
  const { mean, sd } = moments(before.map((row) => scale.to(at(observations.values, row))));
  const years = yearPriors(yearsBefore(observations), observations.yearLength);
  const standardise = (value: number) => (scale.to(value) - mean) / sd;
  const waves = yearWaves(observations, Math.max(...years.map((each) => each.waves)));
  const { columns: profile, size } = profileColumn(observations, years, standardise);
  const columns = [
    (row: number) => standardise(at(observations.values, row)),
    () => 1,
    (row: number) => trend(row, pre),
    ...seasonColumns(seasonLength),
    ...waves,
    ...profile,
    ...levelShifts.map((start) => (row: number) => (row >= start ? 1 : 0)),
    ...observations.controls.map((control) => standardised(control, scale, pre)),
  ];
  const inflation = new Float64Array(pre);
  for (const row of outliers) inflation[row] = OUTLIER_INFLATION;
  return {
    pre,
    rows,
    width: columns.length,
    cells: Float64Array.from(range(0, rows - 1).flatMap((row) => columns.map((column) => column(row)))),
    inflation,
    roles: roles({
      season: seasonColumns(seasonLength).length,
      yearWaves: waves.length,
      yearProfile: profile.length,
      levelShifts: levelShifts.length,
      controls: observations.controls.length,
    }),
    years,
    profileMean: PROFILE_REPEATS * size,
    mean,
    sd,
    observed: before.length,
  };
}

/** A straight line that is 0 at the last row before the start. */
function trend(row: number, pre: number): number {
  return ((row - (pre - 1)) / pre) * Math.sqrt(12);
}

type Widths = Readonly<Record<Exclude<keyof Roles, 'trend'>, number>>;

/** Indexes of the columns after the trend, in the order of the roles. */
function roles(widths: Widths): Roles {
  let next = INTERCEPT + 2;
  const take = (width: number) => {
    next += width;
    return range(next - width, next - 1);
  };
  return {
    trend: INTERCEPT + 1,
    season: take(widths.season),
    yearWaves: take(widths.yearWaves),
    yearProfile: take(widths.yearProfile),
    levelShifts: take(widths.levelShifts),
    controls: take(widths.controls),
  };
}

/** A control on the series' scale where all its values allow that. */
function standardised(control: Float64Array, scale: Scale, pre: number): (row: number) => number {
  const isPositive = control.every((value) => value > 0);
  const transform = controlTransform(scale, isPositive);
  const { mean, sd } = moments(Array.from(control.subarray(0, pre), transform));
  // Constant before the start: nothing can be estimated from it.
  return (row) => (sd > 0 ? (transform(at(control, row)) - mean) / sd : 0);
}

function controlTransform(scale: Scale, isPositive: boolean): (value: number) => number {
  if (!isPositive) return (value) => value;
  return scale.name === 'count' ? Math.sqrt : scale.to;
}
