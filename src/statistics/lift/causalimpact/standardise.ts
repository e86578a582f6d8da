import { at } from '../../algebra/elements';
import { moments } from '../../moments';
import type { LiftInput } from '../question/liftInput';
import { type Observations, observeAll, range } from '../question/observations';

/** The series in standard units, with an intercept and the controls beside it when there are any. */
export interface Standardised {
  readonly observations: Observations;
  readonly pre: number;
  readonly rows: number;
  readonly seasonLength: number;
  /** Columns: the series, and with controls the intercept and each of them. */
  readonly width: number;
  readonly cells: Float64Array;
  readonly mean: number;
  readonly sd: number;
}

export function standardise(input: LiftInput): Standardised {
  const observations = observeAll(input);
  const { pre, rows, values, controls, seasonLength } = observations;
  const own = momentsBefore(values, pre);
  const scaled = controls.map((control) => ({ control, ...momentsBefore(control, pre) }));
  const regressors = scaled.map(
    ({ control, mean, sd }) =>
      (row: number) =>
        (at(control, row) - mean) / sd,
  );
  const intercept = regressors.length > 0 ? [() => 1] : [];
  const columns = [(row: number) => (at(values, row) - own.mean) / own.sd, ...intercept, ...regressors];
  return {
    observations,
    pre,
    rows,
    seasonLength,
    width: columns.length,
    cells: Float64Array.from(range(0, rows - 1).flatMap((row) => columns.map((column) => column(row)))),
    ...own,
  };
}

function momentsBefore(values: Float64Array, pre: number): { mean: number; sd: number } {
  return moments(Array.from(values.subarray(0, pre)).filter((value) => !Number.isNaN(value)));
}
