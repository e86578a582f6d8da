import { EncryptedFileError, type ReadOptions, readOds, readXls, readXlsx, type Sheet } from 'hucre';
import type { FileFailure } from '../previewTypes';
import { MAX_CELLS, MAX_ROWS } from '../reading/limits';
import { cellText } from './cellText';
import { hiddenInOds, hiddenInXls } from './hiddenSheets';
import type { SheetRows } from './sheetRows';
import { type SpreadsheetKind, spreadsheetKind } from './spreadsheetKind';

/** The library's words for a sheet beyond what a page can hold. */
const BEYOND = /exceeds limit of|over the \d+ limit|outside the supported sheet bounds/;
/** One more than may be read, so that a table that is too long is seen. */
const options: ReadOptions = { maxRows: MAX_ROWS + 1 };

/**
 * The sheets of an Excel or OpenDocument file, with what their formulas last gave; or why they can't be read. Kept in a part
 * of its own, which the sidebar evaluates only when such a file is dropped.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<readonly SheetRows[] | FileFailure> {
  const kind = spreadsheetKind(bytes);
  if (kind === null) return 'spreadsheet';
  if (kind === 'tooLarge') return kind;
  try {
    const read = await readSheets(kind, bytes);
    if (read.some(hasTooManyCells)) return 'tooLarge';
    const sheets = read.map(sheetRows);
    if (sheets.some(({ rows }) => rows.length > MAX_ROWS)) return 'tooManyRows';
    return sheets.some(({ rows }) => rows.length > 0) ? sheets : 'empty';
  } catch (error) {
    return failureOf(error);
  }
}

async function readSheets(kind: SpreadsheetKind, bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (kind === 'ods') return withHidden((await readOds(bytes, options)).sheets, hiddenInOds(bytes));
  if (kind === 'xlsx') return (await readXlsx(bytes, options)).sheets;
  try {
    return withHidden((await readXls(bytes, options)).sheets, hiddenInXls(bytes));
  } catch (error) {
    // With a password, an .xlsx has the outside of an .xls.
    if (!/missing Workbook/.test(String(error))) throw error;
    return (await readXlsx(bytes, options)).sheets;
  }
}

/** Sheets with what was found out of each; nothing is taken from a list that isn't of these sheets. */
function withHidden(sheets: readonly Sheet[], hidden: readonly boolean[]): Sheet[] {
  const isSure = hidden.length === sheets.length;
  return sheets.map((sheet, index) => ({ ...sheet, hidden: isSure && hidden[index] === true }));
}

function failureOf(error: unknown): FileFailure {
  if (error instanceof EncryptedFileError) return 'protectedSpreadsheet';
  if (BEYOND.test(String(error))) return 'tooLarge';
  return /Unsupported XLS version/.test(String(error)) ? 'oldSpreadsheet' : 'damagedSpreadsheet';
}

function hasTooManyCells({ rows }: Sheet): boolean {
  return rows.length * (rows[0]?.length ?? 0) > MAX_CELLS;
}

function sheetRows({ name, hidden, veryHidden, rows, merges = [] }: Sheet): SheetRows {
  const texts = rows.map((row) => row.map(cellText));
  // A title or a day beside several rows is that of each of them.
  for (const { startRow, endRow, startCol } of merges) {
    const first = texts[startRow]?.[startCol] ?? '';
    for (const row of texts.slice(startRow + 1, endRow + 1)) row[startCol] = first;
  }
  while (texts[texts.length - 1]?.every((text) => text.trim() === '')) texts.pop();
  const width = texts.reduce((most, row) => Math.max(most, filledWidth(row)), 0);
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    rows: texts.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')),
  };
}

function filledWidth(row: readonly string[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '').trim() === '') width--;
  return width;
}
