import type { Workbook } from '../../spreadsheet/workbook';
import { openCells, type Protections } from '../protections';
import { runBatched } from '../rangeTask';
import type { Validations } from '../validations';
import { colourImpossible, newColourRule } from './colourImpossible';
import { markColumns, placeColumns } from './placeColumns';
import { prepareEntries } from './prepareEntries';
import { writeHeaders } from './writeHeaders';

/** Builds the tables. The columns of all are placed first, as formulas of one may refer to columns of another. */
export function buildTables(workbook: Workbook, validations: Validations, protections: Protections): void {
  const placed = workbook.tables.map((table) => placeColumns(workbook, table));
  const colourRule = newColourRule();
  for (const each of placed) {
    const { table } = each;
    runBatched(workbook.sheet(table.key), [
      ...markColumns(workbook, each),
      ...writeHeaders(workbook, each),
      ...prepareEntries(workbook, table, validations),
      ...colourImpossible(workbook, table, colourRule),
      { a1s: openCells(workbook, table), apply: (open) => protections.protect(table, open) },
    ]);
  }
}
