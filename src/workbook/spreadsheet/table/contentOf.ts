import type { CellValue } from '../cellValue';
import type { Content } from './tableCells';

/** What a cell holds, as it can be kept as JSON and written back: a day by its number. */
export function contentOf(value: CellValue): Content {
  if (typeof value === 'object') return value.day;
  return typeof value === 'boolean' ? String(value) : value;
}
