import type { CellValue } from './cellValue';

/** Sums of prices differ in their last digits by the order of the summands. */
const TOLERANCE = 1e-9;

/** Whether two cells say the same. */
export function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}
