import { CellError, type Refusal } from '../../src/cells/refusal';

/** A range of one column. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** The refusal that a call throws; fails when it throws none. */
export function refusalOf(call: () => unknown): Refusal {
  try {
    call();
  } catch (error) {
    if (error instanceof CellError) return error.refusal;
    throw error;
  }
  throw new Error('Nothing was refused.');
}
