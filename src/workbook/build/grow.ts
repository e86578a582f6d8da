type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Adds columns at the right end until there are as many. */
export function growColumns(sheet: Sheet, needed: number): void {
  const columns = sheet.getMaxColumns();
  if (columns < needed) sheet.insertColumnsAfter(columns, needed - columns);
}

/** Adds rows at the end until there are as many. */
export function growRows(sheet: Sheet, needed: number): void {
  const rows = sheet.getMaxRows();
  if (rows < needed) sheet.insertRowsAfter(rows, needed - rows);
}
