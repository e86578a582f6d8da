import { serialFromDay } from '../../../calendar/serial';
import { plainText } from '../../spreadsheet/cellValue';
import { openTable, tableIn } from '../../spreadsheet/table/openTable';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import type { Workbook } from '../../spreadsheet/workbook';
import { dayInCell } from '../rows/days';
import { importOrder } from './identifyImports';
import { decodeEntry, encodeEntry, type JournalEntry } from './journalEntry';

/** Reads the Imports sheet, which holds the journal. */
export function openJournal(workbook: Workbook): TableCells {
  return openTable(workbook, tableIn(workbook, 'imports'), 'values');
}

/** The entries, oldest first, however the sheet is sorted; rows that somebody damaged are left alone. */
export function readJournal(journal: TableCells): JournalEntry[] {
  const entries = journal.usedRows.flatMap((row) => {
    const text = (column: string) => String(journal.get(row, column));
    const importedOn = dayInCell(journal.get(row, 'imported'));
    const data = decodeEntry(text('data'));
    return data && importedOn
      ? [{ sheetRow: row, id: text('import'), importedOn, file: text('file'), ...data }]
      : [];
  });
  return entries.sort((one, next) => importOrder(one.id) - importOrder(next.id));
}

/** What people read in an entry: the names of its format and its sheet, and what its row is about. */
export interface EntryTexts {
  readonly format: string;
  readonly table: string;
  readonly row: string;
}

/** Adds an entry below the last. */
export function addEntry(
  journal: TableCells,
  fields: Omit<JournalEntry, 'sheetRow'>,
  texts: EntryTexts,
): JournalEntry {
  const entry = { ...fields, sheetRow: journal.addRow() };
  const { sheetRow } = entry;
  journal.set(sheetRow, 'import', plainText(entry.id));
  journal.set(sheetRow, 'imported', serialFromDay(entry.importedOn));
  journal.set(sheetRow, 'file', plainText(entry.file));
  journal.set(sheetRow, 'format', plainText(texts.format));
  journal.set(sheetRow, 'table', plainText(texts.table));
  journal.set(sheetRow, 'row', plainText(texts.row));
  updateEntry(journal, entry);
  return entry;
}

/** Writes an entry's data again; what people read in it stays. */
export function updateEntry(journal: TableCells, entry: JournalEntry): void {
  journal.set(entry.sheetRow, 'data', encodeEntry(entry));
}
