import { workbookDescription } from '../../src/workbook/description';
import { letters } from '../../src/workbook/spreadsheet/a1';

/** The number of a table's column in a workbook that nobody has rearranged. */
export function columnOf(table: string, key: string): number {
  const sheet = workbookDescription.sheets.find((each) => each.key === table);
  const columns = sheet?.kind === 'table' ? sheet.columns : [];
  const index = columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`No column ${table}.${key}.`);
  return index + 1;
}

/** One of its cells, such as `U5`. */
export function cellOf(table: string, key: string, row: number): string {
  return `${letters(columnOf(table, key))}${row}`;
}
