import { resolve } from '../../description/resolve';
import type { Column, TableSheet } from '../../description/types';
import { hasTaggedColumns, taggedColumns } from '../../locate';
import { dressHeader, setWidths } from '../dress';
import { kept } from '../kept';
import { tableReferences } from '../references';
import { type Placed, runs } from '../runs';
import { tabColours } from '../style';
import { tagColumns } from '../tagColumns';
import { titlePath, type Workbook } from '../workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Marks the tables' columns, then writes their headers; a computed column is one formula in its header. */
export function writeColumns(workbook: Workbook): void {
  const tagged = hasTaggedColumns(workbook.spreadsheet);
  // All tables first: formulas of one may refer to columns of another.
  for (const table of workbook.tables) {
    const sheet = workbook.sheet(table.key);
    workbook.place(table, tagColumns(sheet, table, tagged ? taggedColumns(sheet, table) : new Map()));
  }
  for (const table of workbook.tables) writeHeaders(workbook, table);
}

function writeHeaders(workbook: Workbook, table: TableSheet): void {
  const sheet = workbook.sheet(table.key);
  const typed = runs(placedColumns(workbook, table), (one, next) => isTyped(one) === isTyped(next));
  for (const { start, items } of typed) {
    const range = sheet.getRange(1, start, 1, items.length);
    range.setValues([
      items.every(isTyped) ? titles(workbook, table, items, range) : formulas(workbook, table, items),
    ]);
    range.setNotes([items.map(({ key }) => workbook.text(`sheets.${table.key}.columns.${key}.note`))]);
  }
  if (!workbook.laidOut) arrange(workbook, table);
}

function isTyped({ formula }: Column): boolean {
  return formula === undefined;
}

function titles(workbook: Workbook, table: TableSheet, columns: readonly Column[], range: Range): string[] {
  const [current = []] = range.getValues();
  return columns.map(({ key }, index) => {
    const path = titlePath(table, key);
    return kept(current[index], workbook.wordings(path), workbook.text(path));
  });
}

function formulas(workbook: Workbook, table: TableSheet, columns: readonly Column[]): string[] {
  return columns.map(({ key, formula }) => resolve(formula ?? '', tableReferences(workbook, table, key)));
}

/** Once: the user may arrange the sheet otherwise. */
function arrange(workbook: Workbook, table: TableSheet): void {
  const sheet = workbook.sheet(table.key);
  const columns = placedColumns(workbook, table);
  setWidths(
    sheet,
    columns.map(({ position, item }) => ({ position, item: item.width })),
  );
  for (const { start, items } of runs(columns)) dressHeader(sheet.getRange(1, start, 1, items.length));
  sheet.setFrozenRows(1);
  sheet.setTabColor(tabColours.table);
}

export function placedColumns(workbook: Workbook, table: TableSheet): Placed<Column>[] {
  const positions = workbook.columnsOf(table);
  return table.columns.flatMap((item) => {
    const position = positions.get(item.key);
    return position === undefined ? [] : [{ position, item }];
  });
}
