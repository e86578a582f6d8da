import { placedColumns } from '../builder/tables/headers';
import type { TableSheet } from '../description/types';
import { belowHeader, wholeColumns } from '../spreadsheet/a1';
import { inOrder, isTypedInOrder } from '../spreadsheet/locateColumns';
import { runs } from '../spreadsheet/runs';
import { titlePath, type Workbook } from '../spreadsheet/workbook';

/**
 * What stands in a table's columns to type into, row by row below the header. Where they stand as they were built, one
 * reading finds the columns as well.
 */
export function readEntries(workbook: Workbook, table: TableSheet): unknown[][] {
  const sheet = workbook.sheet(table.key);
  const typed = table.columns.filter(({ input }) => input).length;
  const width = Math.min(typed, sheet.getMaxColumns());
  const [titles = [], ...rows] = sheet.getRange(wholeColumns(1, width)).getValues();
  const wordings = (key: string) => workbook.wordings(titlePath(table, key));
  if (!isTypedInOrder(titles, table, wordings)) return readMoved(workbook, table);
  workbook.place(table, inOrder(table));
  return rows;
}

function readMoved(workbook: Workbook, table: TableSheet): unknown[][] {
  const inputs = placedColumns(workbook, table).filter(({ item }) => item.input);
  const [first = [], ...others] = runs(inputs).map(({ start, items }): unknown[][] =>
    workbook.sheet(table.key).getRange(belowHeader(start, items.length)).getValues(),
  );
  return first.map((row, index) => [row, ...others.map((other) => other[index] ?? [])].flat());
}
