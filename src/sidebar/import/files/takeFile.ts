import type { FileFailure } from '../../../imports';
import { MAX_BYTES } from '../../../imports/reading/limits';
import type { SheetRows } from '../../../imports/spreadsheet/sheetRows';
import { spreadsheetKind } from '../../../imports/spreadsheet/spreadsheetKind';
import { readSpreadsheetLazily } from './spreadsheetPart';

/** A file as it was dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a spreadsheet, instead of its bytes. */
  readonly sheets?: readonly SheetRows[];
  /** The sheet of the spreadsheet that it stands for, by its id. */
  readonly sheetId?: number;
  /** Why it couldn't be read. */
  readonly failure: FileFailure | 'unexpected' | 'gone' | 'unreadable' | null;
}

const nothing = new Uint8Array();

/** Reads the bytes of a file, and the sheets of a spreadsheet. Never rejects. */
export async function takeFile(
  file: File,
  readSpreadsheet: typeof readSpreadsheetLazily = readSpreadsheetLazily,
): Promise<DroppedFile> {
  const { name, size } = file;
  if (size > MAX_BYTES) return { name, bytes: nothing, failure: 'tooLarge' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (spreadsheetKind(bytes) === null) return { name, bytes, failure: null };
    const sheets = await readSpreadsheet(bytes);
    return typeof sheets === 'string'
      ? { name, bytes: nothing, failure: sheets }
      : { name, bytes: nothing, sheets, failure: null };
  } catch {
    // Such as a folder, or a file that has been deleted.
    return { name, bytes: nothing, failure: 'unexpected' };
  }
}
