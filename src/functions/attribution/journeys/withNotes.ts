import type { ResultCell } from '../../../cells/phrase';
import { headed, words } from '../../../cells/result';

/** Beyond what rounding leaves of 0. */
const LEAST = 1e-9;

/** The last column, which a table has where a credit is negative. */
export const noteColumn = headed(words, {
  en: 'note, where a credit is negative',
  fr: 'remarque, si un crédit est négatif',
});

/** The rows of a table; where a credit is negative, with a column that explains it in its row. */
export function withNotes(
  rows: readonly (readonly ResultCell[])[],
  creditsOf: (row: readonly ResultCell[]) => readonly ResultCell[],
): readonly (readonly ResultCell[])[] {
  const isNegative = (row: readonly ResultCell[]) =>
    creditsOf(row).some((credit) => typeof credit === 'number' && credit < -LEAST);
  if (!rows.some(isNegative)) return rows;
  return rows.map((row) => [...row, isNegative(row) ? ({ note: 'negativeCredit' } as const) : '']);
}
