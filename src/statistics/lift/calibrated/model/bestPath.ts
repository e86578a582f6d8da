import { at, increase } from '../../../algebra/elements';
import { range } from '../../question/observations';
import type { Design } from './design';
import type { Filtered } from './filter';
import type { BestModel } from './fitGrid';
import { ModelTree } from './modelTree';

/** Coefficients of the best model, and the state of its residuals after the last row before the start. */
export interface BestPath {
  readonly coefficients: Float64Array;
  readonly level: number;
  readonly noise: number;
  readonly correlation: number;
}

export function bestPath(design: Design, { filtered, model }: BestModel): BestPath {
  const coefficients = new ModelTree(design, filtered).coefficients(model);
  return {
    coefficients,
    level: afterRegression(filtered.levels, coefficients),
    noise: afterRegression(filtered.noises, coefficients),
    correlation: filtered.shape.correlation,
  };
}

/** State of the residuals: that of the series minus those of the columns, as filtering is linear. */
function afterRegression(states: Filtered['levels'], coefficients: Float64Array): number {
  return coefficients.reduce(
    (rest, coefficient, column) => rest - coefficient * at(states, column),
    at(states, 0),
  );
}

/** Fitted value of one row. */
export function fittedValue({ cells, width }: Design, coefficients: Float64Array, row: number): number {
  let sum = 0;
  for (let column = 1; column < width; column++) {
    sum += at(coefficients, column) * at(cells, row * width + column);
  }
  return sum;
}

/** Series minus fitted values, for the rows before the start; NaN where missing. */
export function residuals(design: Design, coefficients: Float64Array): Float64Array {
  const rest = new Float64Array(design.pre);
  for (let row = 0; row < design.pre; row++) {
    rest[row] = at(design.cells, row * design.width);
    increase(rest, row, -fittedValue(design, coefficients, row));
  }
  return rest;
}

/** Expected values on the transformed scale for each row from the start on. */
export function expectedPath(design: Design, path: BestPath): number[] {
  return range(design.pre, design.rows - 1).map((row) => {
    const fading = path.noise * path.correlation ** (row - design.pre);
    const standardised = fittedValue(design, path.coefficients, row) + path.level + fading;
    return design.mean + design.sd * standardised;
  });
}
