import { at } from '../../../algebra/elements';
import { median } from '../../../median';
import type { Observations } from '../../question/observations';
import { range } from '../../question/observations';
import { bestPath, residuals } from './bestPath';
import { type Design, design, type Irregularities, REGULAR } from './design';
import { fitGrid, type GridFit } from './fitGrid';
import { COARSE_GRID, seasonVariances } from './priors';
import type { Scale } from './scales';
import { type Disturbances, disturbances, oneRowAhead } from './smoother';

/** A fit on the coarse grid, with the outliers and level shifts found. */
export interface Screened {
  readonly irregularities: Irregularities;
  readonly fit: GridFit;
}

const PASSES = 4;
const MOST_SHIFTS = 2;
const SHIFT_THRESHOLD = 3;
const ROWS_BEFORE_SHIFT = 7;
const ROWS_AFTER_SHIFT = 5;
const OUTLIER_THRESHOLD = 3.5;

/** Finds level shifts, else outliers, and repeats once they are modelled. */
export function screen(observations: Observations, scale: Scale): Screened {
  const seasons = seasonVariances(observations.seasonLength);
  const fitWith = (irregularities: Irregularities): Screened => {
    const made = design(observations, scale, irregularities);
    return { irregularities, fit: fitGrid(made, COARSE_GRID, { seasons, years: made.years }) };
  };
  let current = fitWith(REGULAR);
  for (let pass = 0; pass < PASSES; pass++) {
    const next = withMoreIrregularities(current, fitWith);
    if (next === null) break;
    current = next;
  }
  return current;
}

function withMoreIrregularities(
  current: Screened,
  fitWith: (more: Irregularities) => Screened,
): Screened | null {
  const { irregularities, fit } = current;
  const found = smoothResiduals(fit);
  const shifted = withLevelShift(current, found, fitWith);
  if (shifted !== null) return shifted;
  const outliers = newOutliers(found, fit.design, irregularities.outliers);
  if (outliers.length === 0) return null;
  return fitWith({ ...irregularities, outliers: [...irregularities.outliers, ...outliers] });
}

/** Disturbances of the best model, in units of their robust spread. */
function smoothResiduals({ design: fitted, best }: GridFit): Disturbances {
  const { shape } = best.filtered;
  const rest = residuals(fitted, bestPath(fitted, best).coefficients);
  const { outliers, levelShifts } = disturbances(
    oneRowAhead(rest, fitted.inflation, shape),
    shape.correlation,
  );
  const sizes = Array.from(outliers, Math.abs).filter((size) => !Number.isNaN(size));
  // With small counts the median deviation is near 0: the model's own noise is the lower bound.
  const least = Math.sqrt((best.noiseVariance * (fitted.observed - 1)) / fitted.observed);
  const spread = Math.max(1.4826 * median(sizes), least);
  return {
    outliers: outliers.map((value) => value / spread),
    levelShifts: levelShifts.map((value) => value / spread),
  };
}

/** Adds the largest level shift if it raises the evidence enough. */
function withLevelShift(
  { irregularities, fit }: Screened,
  { levelShifts }: Disturbances,
  fitWith: (more: Irregularities) => Screened,
): Screened | null {
  if (irregularities.levelShifts.length === MOST_SHIFTS) return null;
  const candidates = range(ROWS_BEFORE_SHIFT, fit.design.pre - ROWS_AFTER_SHIFT);
  const start = largest(candidates, levelShifts);
  if (start === undefined || at(levelShifts, start) <= SHIFT_THRESHOLD) return null;
  const shifted = fitWith({ ...irregularities, levelShifts: [...irregularities.levelShifts, start] });
  return shifted.fit.evidence - fit.evidence > Math.log(fit.design.pre) + 3 ? shifted : null;
}

function largest(rows: readonly number[], values: Float64Array): number | undefined {
  return [...rows].sort((a, b) => at(values, b) - at(values, a))[0];
}

/** A few outliers at a time, since one can mask or mimic others. */
function newOutliers(
  { outliers }: Disturbances,
  { observed, pre }: Design,
  known: readonly number[],
): number[] {
  const size = (row: number) => Math.abs(at(outliers, row));
  const most = Math.min(1 + Math.floor(observed / 16), Math.floor(observed / 10) - known.length);
  return range(0, pre - 1)
    .filter((row) => size(row) > OUTLIER_THRESHOLD && !known.includes(row))
    .sort((a, b) => size(b) - size(a))
    .slice(0, Math.max(most, 0));
}
