import type { Univer } from '@univerjs/core';
import type { FRange, FWorkbook } from '@univerjs/sheets/facade';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import Papa from 'papaparse';
import { cellDataFor } from '../cellData';
import type { Language } from '../types';

/** Univer marks what is copied in its own grid; that it pastes with formats and moved references. */
const COPIED_HERE = /data-copy-id="/;

/** Enters a pasted text as if it were typed: Univer alone would read it in English notation. */
export function readPastedText(univer: Univer, workbook: FWorkbook, language: Language): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService);
  const { legacyPaste, paste } = clipboard;
  const enter = (text: string, html = '') => {
    if (text === '' || COPIED_HERE.test(html)) return false;
    enterText(workbook, text, language);
    return true;
  };
  clipboard.legacyPaste = async (html, text, files) =>
    enter(text ?? '', html) || legacyPaste.call(clipboard, html, text, files);
  clipboard.paste = async (item, ...rest) =>
    enter(await contentOf(item, 'text/plain'), await contentOf(item, 'text/html')) ||
    paste.call(clipboard, item, ...rest);
}

async function contentOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : '';
}

function enterText(workbook: FWorkbook, text: string, language: Language): void {
  const corner = workbook.getActiveRange();
  if (!corner) return;
  const { data: rows } = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { delimiter: '\t' });
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => cellDataFor(row[column] ?? '', language)),
  );
  areaFrom(corner, workbook, rows.length, width).setValues(cells);
}

/** The cells from a corner on, for which the sheet grows where it must. */
function areaFrom(corner: FRange, workbook: FWorkbook, height: number, width: number): FRange {
  const sheet = workbook.getActiveSheet();
  const [row, column] = [corner.getRow(), corner.getColumn()];
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (row + height > rows) sheet.insertRowsAfter(rows - 1, row + height - rows);
  if (column + width > columns) sheet.insertColumnsAfter(columns - 1, column + width - columns);
  return sheet.getRange(row, column, height, width);
}
