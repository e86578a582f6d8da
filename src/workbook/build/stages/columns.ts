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

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks the tables' columns, then writes their headers; a computed column is one formula in its header. */
export function writeColumns(workbook: Workbook): void {
  const anyTagged = hasTaggedColumns(workbook.spreadsheet);
  // All tables first: formulas of one may refer to columns of another.
  const tables = workbook.tables.map((table) => {
    const sheet = workbook.sheet(table.key);
    const tagged = anyTagged ? taggedColumns(sheet, table) : new Map();
    workbook.place(table, tagColumns(sheet, table, tagged));
    return { table, isNew: tagged.size === 0 };
  });
  for (const { table, isNew } of tables) writeHeaders(workbook, table, isNew);
}

/** In a new table there are no titles to keep. In another one only titles are read: formulas may still be loading. */
function writeHeaders(workbook: Workbook, table: TableSheet, isNew: boolean): void {
  const sheet = workbook.sheet(table.key);
  const columns = placedColumns(workbook, table);
  for (const { start, items } of runs(columns, (one, next) => isNew || isTyped(one) === isTyped(next))) {
    const range = sheet.getRange(1, start, 1, items.length);
    const [current = []] = isNew || !items.every(isTyped) ? [] : range.getValues();
    range.setValues([items.map((column, index) => header(workbook, table, column, current[index]))]);
    range.setNotes([items.map(({ key }) => workbook.text(`sheets.${table.key}.columns.${key}.note`))]);
    if (!workbook.laidOut) dressHeader(range);
  }
  if (!workbook.laidOut) arrange(sheet, columns);
}

function isTyped({ formula }: Column): boolean {
  return formula === undefined;
}

/** The title of a column to type into; of a computed one, the formula that fills it. */
function header(workbook: Workbook, table: TableSheet, { key, formula }: Column, current: unknown): string {
  if (formula !== undefined) return resolve(formula, tableReferences(workbook, table, key));
  const path = titlePath(table, key);
  return kept(current, workbook.wordings(path), workbook.text(path));
}

/** Once: the user may arrange the sheet otherwise. */
function arrange(sheet: Sheet, columns: readonly Placed<Column>[]): void {
  setWidths(
    sheet,
    columns.map(({ position, item }) => ({ position, item: item.width })),
  );
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
