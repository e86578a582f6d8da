import { at } from '../../algebra/elements';
import type { Observations } from '../question/observations';
import type { Estimate } from './estimate';

/** By row of the effort: what single rows hold above or below the usual. Mostly zeros. */
export interface Excess {
  readonly row: number;
  readonly above: number;
  readonly below: number;
}

/** Total of some rows; its limits leave out what single rows hold above, or below, the usual. */
export function actualTotal(
  { values }: Observations,
  excesses: readonly Excess[],
  rows: readonly number[],
): Estimate {
  const value = rows.reduce((sum, row) => sum + at(values, row), 0);
  const counted = excesses.filter(({ row }) => rows.includes(row));
  const above = counted.reduce((sum, excess) => sum + excess.above, 0);
  const below = counted.reduce((sum, excess) => sum + excess.below, 0);
  return { value, low: value - above, high: value - below };
}
