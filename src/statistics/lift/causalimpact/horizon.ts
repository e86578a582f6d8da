import { at, increase } from '../../algebra/elements';
import type { Functionals } from '../../algebra/incrementalRegression';
import { seasonSlot, stateSize, type Whitened } from './filter';
import type { Standardised } from './standardise';

/** Weights of a sum of rows from the start on: on the state at the start, on later changes, and on the columns. */
export interface Horizon {
  readonly rows: number;
  readonly onState: Float64Array;
  readonly levelWeight: number;
  readonly seasonWeight: number;
  readonly columnSums: Float64Array;
}

/** Computed backwards from the last of the rows to the start. */
export function horizon(series: Standardised, rows: readonly number[]): Horizon {
  const { width, cells, pre } = series;
  const size = stateSize(series);
  const isSummed = new Set(rows);
  const onState = new Float64Array(size);
  const columnSums = new Float64Array(width);
  let levelWeight = 0;
  let seasonWeight = 0;
  for (let row = Math.max(...rows); row >= pre; row--) {
    if (isSummed.has(row)) {
      increase(onState, 0, 1);
      if (size > 1) increase(onState, seasonSlot(row, size), 1);
      for (let column = 1; column < width; column++)
        increase(columnSums, column, at(cells, row * width + column));
    }
    if (row === pre) break;
    levelWeight += at(onState, 0) ** 2;
    if (size > 1) seasonWeight += turnBack(onState, seasonSlot(row, size));
  }
  return { rows: rows.length, onState, levelWeight, seasonWeight, columnSums };
}

/** Undoes the turn of the season that led to a row; returns the squared weight of its change. */
function turnBack(onState: Float64Array, slot: number): number {
  const turned = at(onState, slot);
  for (let i = 1; i < onState.length; i++) increase(onState, i, -turned);
  onState[slot] = -turned;
  return turned * turned;
}

/** The sums as linear functionals of the columns, for one choice of variances. */
export function functionalsAt(horizons: readonly Horizon[], whitened: Whitened): Functionals {
  const count = horizons.length;
  const width = horizons[0]?.columnSums.length ?? 0;
  const coefficients = new Float64Array(width * count);
  const variances = new Float64Array(count);
  horizons.forEach((ahead, index) => {
    variances[index] = variance(ahead, whitened);
    for (let column = 0; column < width; column++) {
      const held = fromState(ahead.onState, whitened.states, column);
      coefficients[column * count + index] = column === 0 ? held : at(ahead.columnSums, column) - held;
    }
  });
  return { count, coefficients, variances };
}

function fromState(onState: Float64Array, states: Float64Array, column: number): number {
  return onState.reduce((sum, weight, i) => sum + weight * at(states, column * onState.length + i), 0);
}

function variance(
  { rows, onState, levelWeight, seasonWeight }: Horizon,
  { covariance, stateVariances }: Whitened,
): number {
  const size = onState.length;
  let state = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) state += at(onState, i) * at(covariance, i * size + j) * at(onState, j);
  }
  return rows + state + stateVariances.level * levelWeight + stateVariances.season * seasonWeight;
}
