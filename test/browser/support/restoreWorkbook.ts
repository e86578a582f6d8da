import type { SavedBook } from '../../support/memorySpreadsheet';

/**
 * Runs as part of the script: makes the sheets of a saved workbook with what they hold, their formats, notes and
 * column tags, its named ranges and its record. Refers to nothing outside itself.
 */
export function restoreWorkbook(saved: SavedBook): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ids: Record<number, number> = {};
  for (const { id, name, size } of saved.sheets) {
    const sheet = spreadsheet.insertSheet(name, spreadsheet.getSheets().length);
    const missing = size[1] - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    ids[id] = sheet.getSheetId();
  }
  for (const [name, a1] of Object.entries(saved.names)) {
    spreadsheet.setNamedRange(name, spreadsheet.getRange(a1));
  }
  for (const { name, cells, tags } of saved.sheets) {
    const sheet = spreadsheet.getSheetByName(name);
    const write = (
      property: string,
      set: (range: GoogleAppsScript.Spreadsheet.Range, value: string) => void,
    ) => {
      for (const [value, places] of cells[property] ?? []) {
        for (const place of places.split(' ')) if (sheet) set(sheet.getRange(place), value as string);
      }
    };
    write('format', (range, format) => range.setNumberFormat(format));
    write('content', (range, content) => range.setValue(content));
    write('note', (range, note) => range.setNote(note));
    for (const { column, key, value } of tags) {
      sheet?.getRange(1, column, sheet.getMaxRows(), 1).addDeveloperMetadata(key, value);
    }
  }
  for (const { key, value } of saved.metadata) {
    const record = JSON.parse(value);
    for (const sheet of Object.keys(record.sheets)) record.sheets[sheet] = ids[record.sheets[sheet]];
    spreadsheet.addDeveloperMetadata(key, JSON.stringify(record));
  }
}
