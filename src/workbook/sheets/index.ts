/*
 * Sheets of the spreadsheet that aren't the add-in's: what Google's add-ons, connectors, Connected Sheets or a Form put there.
 * The sidebar recognises and reads them as it does files; here they are only listed and read, nothing is written.
 */
import { RecordKeeper } from '../spreadsheet/record';
import { type SentCell, sheetCells } from './sheetCells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet that the Import tab may read. */
export interface OtherSheet {
  readonly id: number;
  readonly name: string;
  /** Its first rows, by which it is recognised. */
  readonly head: readonly (readonly SentCell[])[];
}

export type SheetContent =
  | {
      readonly status: 'read';
      readonly name: string;
      /** JSON of the rows: one text goes to the sidebar faster than many cells. */
      readonly rows: string;
    }
  /** Deleted, larger than the sidebar reads, or without cells of its own, such as the sheet of a chart. */
  | { readonly status: 'gone' | 'tooManyRows' | 'tooLarge' | 'unreadable' };

const HEAD_ROWS = 20;
const HEAD_COLUMNS = 60;
/** What the sidebar reads of a file too. */
const MAX_ROWS = 50_000;
/** Google's client carries some tens of megabytes. */
const MAX_CELLS = 1_000_000;
const MAX_LENGTH = 20_000_000;

/** The sheets with content that aren't the add-in's, in their order. */
export function otherSheets(): OtherSheet[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ours = new Set(Object.values(new RecordKeeper(spreadsheet).now.sheets));
  return spreadsheet.getSheets().flatMap((sheet): OtherSheet[] => {
    const id = sheet.getSheetId();
    if (ours.has(id)) return [];
    const head = readTop(sheet, HEAD_ROWS, HEAD_COLUMNS);
    return head && head.length > 0 ? [{ id, name: sheet.getName(), head }] : [];
  });
}

/** All rows of a sheet. */
export function readSheet(id: number): SheetContent {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetById(id);
  if (!sheet) return { status: 'gone' };
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  if (rows > MAX_ROWS) return { status: 'tooManyRows' };
  if (rows * columns > MAX_CELLS) return { status: 'tooLarge' };
  const cells = readTop(sheet, rows, columns);
  if (!cells) return { status: 'unreadable' };
  const text = JSON.stringify(cells);
  return text.length > MAX_LENGTH
    ? { status: 'tooLarge' }
    : { status: 'read', name: sheet.getName(), rows: text };
}

/** The first rows of a sheet; null where it has no cells that can be read. */
function readTop(sheet: Sheet, mostRows: number, mostColumns: number): SentCell[][] | null {
  try {
    const rows = Math.min(sheet.getLastRow(), mostRows);
    const columns = Math.min(sheet.getLastColumn(), mostColumns);
    if (rows === 0 || columns === 0) return [];
    return sheetCells(SpreadsheetApp.getActiveSpreadsheet(), sheet.getRange(1, 1, rows, columns));
  } catch {
    // A sheet of a chart, or one that Google keeps elsewhere and shows a part of.
    return null;
  }
}
