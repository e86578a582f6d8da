/** What to type into a built workbook in one go: rows below the headers of tables, answers by the names of their ranges, and cells. */
export interface Filling {
  readonly tables: readonly {
    readonly sheet: string;
    readonly rows: readonly (readonly (string | number)[])[];
  }[];
  readonly named: Readonly<Record<string, string | number>>;
  readonly cells: readonly { readonly sheet: string; readonly a1: string; readonly value: string }[];
}

/** Runs as part of the script; refers to nothing outside itself. Rows that were typed before go. */
export function fillWorkbook({ tables, named, cells }: Filling): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheetOf = (name: string) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet;
  };
  tables.forEach(({ sheet: name, rows }) => {
    const sheet = sheetOf(name);
    const width = rows[0]?.length ?? 0;
    const missing = rows.length + 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    sheet.getRange(2, 1, rows.length, width).setValues(rows.map((row) => row.slice()));
  });
  Object.keys(named).forEach((name) => {
    spreadsheet.getRangeByName(name)?.setValue(named[name]);
  });
  cells.forEach(({ sheet, a1, value }) => {
    sheetOf(sheet).getRange(a1).setValue(value);
  });
}

/** What a sheet shows from its first cell on, and what it holds, dates as serial numbers. Runs as part of the script, too. */
export function readSheet(name: string, rows: number, columns: number) {
  const range = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name)?.getRange(1, 1, rows, columns);
  const plain = (value: unknown) =>
    value instanceof Date
      ? Math.round(Date.UTC(value.getFullYear(), value.getMonth(), value.getDate()) / 86400000) + 25569
      : value;
  return {
    texts: range?.getDisplayValues() ?? [],
    values: (range?.getValues() ?? []).map((row: unknown[]) => row.map(plain)),
  };
}

/** Takes the rows from sheets that no state fills: each costs a calculation of every column. Runs as part of the script, too. */
export function trimSheets(rowsOf: Readonly<Record<string, number>>): void {
  Object.keys(rowsOf).forEach((name) => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
    const rows = rowsOf[name] ?? 0;
    const spare = (sheet?.getMaxRows() ?? 0) - rows;
    if (spare > 0) sheet?.deleteRows(rows + 1, spare);
  });
}
