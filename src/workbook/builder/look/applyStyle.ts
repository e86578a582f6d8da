import { type Placed, runs } from '../../spreadsheet/runs';
import { colours } from './style';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Sets the widths of columns: for each run of neighbours the commonest width, then those that differ. */
export function setWidths(sheet: Sheet, widths: readonly Placed<number>[]): void {
  for (const { start, items } of runs(widths)) {
    const usual = commonest(items);
    sheet.setColumnWidths(start, items.length, usual);
    const others = items.map((item, index) => ({ position: start + index, item }));
    for (const run of runs(
      others.filter(({ item }) => item !== usual),
      (one, next) => one === next,
    )) {
      sheet.setColumnWidths(run.start, run.items.length, run.items[0] ?? usual);
    }
  }
}

function commonest(widths: readonly number[]): number {
  const count = (width: number) => widths.filter((other) => other === width).length;
  return widths.reduce((best, width) => (count(width) > count(best) ? width : best));
}

export function applyHeaderStyle(range: Range): void {
  range.setBackground(colours.header).setFontWeight('bold').setWrap(true);
}
