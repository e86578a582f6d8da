import { amountIn } from '../values/amount';
import { writtenDate } from '../values/writtenDate';
import { plainTitle } from './plainTitle';

const LEAST_TITLES = 2;

/** Whether a row could be the titles of an unknown table: mostly different words, no number and no date. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < LEAST_TITLES || filled.length < cells.length / 2) return false;
  const different = new Set(filled.map(plainTitle)).size;
  if (different < LEAST_TITLES || different <= filled.length / 2) return false;
  return filled.every((cell) => amountIn(cell) === null && writtenDate(cell) === null);
}
