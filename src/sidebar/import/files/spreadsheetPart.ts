import type { readSpreadsheet } from '../../../imports/spreadsheet/readSpreadsheet';

declare global {
  interface Window {
    /** What the part of the page with the id `spreadsheets` defines once it is evaluated. */
    SpreadsheetPart?: { readonly readSpreadsheet: typeof readSpreadsheet };
  }
}

/**
 * Reads an Excel or OpenDocument file. The library for it is as large as the rest of the page, which few people need: it
 * stands in the page as a text, and is evaluated when the first such file is dropped.
 */
export const readSpreadsheetLazily: typeof readSpreadsheet = (bytes) => {
  if (!window.SpreadsheetPart) {
    const script = document.createElement('script');
    script.textContent = document.getElementById('spreadsheets')?.textContent ?? '';
    document.head.append(script);
    script.remove();
  }
  if (!window.SpreadsheetPart) throw new Error('The page lacks its part for spreadsheets.');
  return window.SpreadsheetPart.readSpreadsheet(bytes);
};
