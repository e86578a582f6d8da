import { at } from '../../algebra/elements';
import type { Observations } from '../question/observations';
import type { Estimate } from './estimate';

/** What an extreme row of the effort holds above (≥ 0) or below (≤ 0) the usual. */
export interface Excess {
  readonly row: number;
  readonly above: number;
  readonly below: number;
}

/** Total of some rows; the low limit leaves out excesses above the usual, the high limit those below. */
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
