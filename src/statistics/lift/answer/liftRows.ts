import { type Observations, range } from '../question/observations';
import type { Estimate } from './estimate';
import { absoluteEffect } from './estimate';

/** One row for a chart; `null` where the model says nothing. */
export interface LiftRow {
  readonly actual: number | null;
  readonly expected: Estimate | null;
  readonly cumulative: Estimate | null;
}

/** What a model says of the rows of a series, whichever model it is. */
export interface RowModel {
  readonly observations: Observations;
  /** Each row before the start, expected one row ahead. */
  before(): Estimate[];
  /** Sums of rows from the start on, expected without the effort. */
  sums(rowSets: readonly (readonly number[])[]): Estimate[];
  /** Sum that was observed. */
  actual(rows: readonly number[]): Estimate;
}

type Modelled = Omit<LiftRow, 'actual'>;

/** Rows predicted at a time: more would take much memory at once. */
const ROWS_AT_ONCE = 16;

/** One row for each value, for charts. */
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
