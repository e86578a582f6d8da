import { parseNumberParts } from '../values/amount';
import { parseDateParts } from '../values/parseDateParts';
import { normalizeTitle } from './normalizeTitle';

const MIN_TITLES = 2;

/** Whether a row could be the titles of an unknown table: mostly different words, no number and no date. */
export function looksLikeHeader(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < MIN_TITLES || filled.length < cells.length / 2) return false;
  const different = new Set(filled.map(normalizeTitle)).size;
  if (different < MIN_TITLES || different <= filled.length / 2) return false;
  return filled.every((cell) => parseNumberParts(cell) === null && parseDateParts(cell) === null);
}
