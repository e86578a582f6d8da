import { type Placed, runs } from './runs';
import { colours } from './style';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Sets the widths of columns, neighbours of one width together. */
export function setWidths(sheet: Sheet, widths: readonly Placed<number>[]): void {
  for (const { start, items } of runs(widths, (one, next) => one === next)) {
    sheet.setColumnWidths(start, items.length, items[0] ?? 0);
  }
}

export function dressHeader(range: Range): void {
  range.setBackground(colours.header).setFontWeight('bold').setWrap(true);
}
