type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function sizeOf(sheet: Sheet): Size {
  return { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/** Adds rows and columns at the ends of a sheet of known size until there are as many as needed. */
export function grow(sheet: Sheet, { rows, columns }: Size, needed: Size): void {
  if (columns < needed.columns) sheet.insertColumnsAfter(columns, needed.columns - columns);
  if (rows < needed.rows) sheet.insertRowsAfter(rows, needed.rows - rows);
}

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
