import type { Workbook } from '../workbook';

/** Rows that such a page has more than a table: its headings, and what a table gains by hand. */
const SPARE = 200;

/** Rows that a table may have before the pages that have a line for each of them are too short; null where there are none. */
export function roomForRows(workbook: Workbook): number | null {
  const rows = spillingSheets(workbook).map((sheet) => sheet.getMaxRows());
  return rows.length === 0 ? null : Math.min(...rows);
}

/**
 * Gives the pages whose columns have a line for each row of a table as many rows as it has. Formulas can't spill beyond the last
 * row of a sheet.
 */
export function growWithTables(workbook: Workbook, rows: number): void {
  for (const sheet of spillingSheets(workbook)) {
    const missing = rows - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
  }
}

function spillingSheets(workbook: Workbook): GoogleAppsScript.Spreadsheet.Sheet[] {
  return workbook.pages.filter(({ flow }) => flow === 'right').flatMap(({ key }) => workbook.find(key) ?? []);
}
