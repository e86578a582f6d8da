import { type Observations, range } from '../question/observations';
import type { Estimate } from './estimate';
import { absoluteEffect } from './estimate';

/** One row for a chart; `null` where the model has no value. */
export interface LiftRow {
  readonly actual: number | null;
  readonly expected: Estimate | null;
  readonly cumulative: Estimate | null;
}

/** What either model predicts for the rows of a series. */
export interface RowModel {
  readonly observations: Observations;
  /** One-step-ahead predictions of each row before the start. */
  before(): Estimate[];
  /** Predicted sums, without the effort, of sets of rows from the start on. */
  sums(rowSets: readonly (readonly number[])[]): Estimate[];
  /** Observed sum. */
  actual(rows: readonly number[]): Estimate;
}

type Modelled = Omit<LiftRow, 'actual'>;

/** Rows predicted at a time, which bounds the memory. */
const ROWS_AT_ONCE = 16;

/** One row per value of the series, for charts. */
export function liftRows(values: readonly (number | null)[], model: RowModel): LiftRow[] {
  const before = model.before().map((expected) => ({ expected, cumulative: null }));
  const modelled = [...before, ...rowsAfter(model)];
  return values.map((actual, row) => ({
    actual,
    expected: modelled[row - model.observations.offset]?.expected ?? null,
    cumulative: modelled[row - model.observations.offset]?.cumulative ?? null,
  }));
}

function rowsAfter(model: RowModel): Modelled[] {
  const { pre, lastAfter } = model.observations;
  const chunks = range(0, Math.ceil((lastAfter + 1 - pre) / ROWS_AT_ONCE) - 1);
  return chunks.flatMap((chunk) => {
    const start = pre + chunk * ROWS_AT_ONCE;
    return chunkAfter(model, range(start, Math.min(start + ROWS_AT_ONCE - 1, lastAfter)));
  });
}

function chunkAfter(model: RowModel, chunk: readonly number[]): Modelled[] {
  const alone = model.sums(chunk.map((row) => [row]));
  const soFar = chunk.map((row) => model.observations.after.filter((other) => other <= row));
  const started = soFar.filter((rows) => rows.length > 0);
  const together = model
    .sums(started)
    .map((expected, index) => absoluteEffect(model.actual(started[index] ?? []), expected));
  const notStarted = chunk.length - started.length;
  return chunk.map((_, index) => ({
    expected: alone[index] ?? null,
    cumulative: together[index - notStarted] ?? null,
  }));
}
