import type { SheetKey, TableSheet } from '../../description/types';
import { wholeColumns } from '../a1';
import type { CellValue } from '../cellValue';
import { dayReader, isDate } from '../dayReader';
import { inOrder, isTypedInOrder, type Positions } from '../locateColumns';
import { titlePath, type Workbook } from '../workbook';
import { TableCells } from './tableCells';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * How much of a table is read: the columns to type into; the whole sheet, the user's own columns included; or only
 * values, for tables without formulas and for reading only.
 */
export type Extent = 'typed' | 'whole' | 'values';

/** Reads a table in two calls, for values and for formulas, where its columns stand as they were built. */
export function openTable(workbook: Workbook, table: TableSheet, extent: Extent): TableCells {
  const sheet = workbook.sheet(table.key);
  const most = sheet.getMaxColumns();
  const typed = table.columns.filter(({ input }) => input).length;
  const range = sheet.getRange(wholeColumns(1, extent === 'whole' ? most : Math.min(typed, most)));
  const values = valuesOf(workbook, range);
  if (isTypedInOrder(values[0] ?? [], table, (key) => workbook.wordings(titlePath(table, key)))) {
    const formulas = extent === 'values' ? [] : range.getFormulas();
    return new TableCells(table, workbook.rememberColumns(table, inOrder(table)), values, formulas);
  }
  return readMoved(workbook, table, extent === 'whole' ? most : 1);
}

/** Reads a table of which columns were moved, inserted or renamed. */
function readMoved(workbook: Workbook, table: TableSheet, least: number): TableCells {
  const positions: Positions = workbook.columnsOf(table);
  const width = Math.max(least, ...positions.values());
  const range = workbook.sheet(table.key).getRange(wholeColumns(1, width));
  return new TableCells(table, positions, valuesOf(workbook, range), range.getFormulas());
}

function valuesOf({ spreadsheet }: Workbook, range: Range): CellValue[][] {
  const toDay = dayReader(spreadsheet);
  return range
    .getValues()
    .map((row) =>
      row.map(
        (value): CellValue => (typeof value === 'object' && isDate(value) ? { day: toDay(value) } : value),
      ),
    );
}

/** A table of the description, whatever goals it is for. */
export function tableIn({ plan }: Workbook, key: SheetKey): TableSheet {
  const found = plan.description.sheets.find((sheet) => sheet.key === key);
  if (found?.kind !== 'table') throw new Error(`There is no table ${key}.`);
  return found;
}
