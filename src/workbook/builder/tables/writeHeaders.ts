import { resolve } from '../../description/resolve';
import type { Column, TableSheet } from '../../description/types';
import { rectangle } from '../../spreadsheet/a1';
import { tableReferences } from '../../spreadsheet/references';
import { type Placed, type Run, runs } from '../../spreadsheet/runs';
import { placedColumns, titlePath, type Workbook } from '../../spreadsheet/workbook';
import { keepUserText } from '../keepUserText';
import { applyHeaderStyle, setWidths } from '../look/applyStyle';
import { tabColours } from '../look/style';
import { onRange, type RangeTask } from '../rangeTask';
import type { PlacedTable } from './placeColumns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes a table's headers; a computed column is one formula in its header. */
export function writeHeaders(workbook: Workbook, { table, mayBeRetitled }: PlacedTable): RangeTask[] {
  const columns = placedColumns(workbook, table);
  // Typed titles are read apart from formulas, which may still be loading.
  const headers = runs(columns, (one, next) => !mayBeRetitled || isTyped(one) === isTyped(next));
  return [
    ...headers.map((run) => writeRun(workbook, table, run, mayBeRetitled)),
    ...(workbook.isLayoutCurrent ? [] : [arrange(workbook.sheet(table.key), columns)]),
  ];
}

function writeRun(
  workbook: Workbook,
  table: TableSheet,
  { start, items }: Run<Column>,
  mayBeRetitled: boolean,
): RangeTask {
  return onRange(rectangle(1, start, 1, items.length), (range) => {
    const [current = []] = mayBeRetitled && items.every(isTyped) ? range.getValues() : [];
    range.setValues([items.map((column, index) => header(workbook, table, column, current[index]))]);
    range.setNotes([items.map(({ key }) => workbook.text(`sheets.${table.key}.columns.${key}.note`))]);
    if (!workbook.isLayoutCurrent) applyHeaderStyle(range);
  });
}

function isTyped({ formula }: Column): boolean {
  return formula === undefined;
}

/** The title of a column to type into; of a computed one, the formula that fills it. */
function header(workbook: Workbook, table: TableSheet, { key, formula }: Column, current: unknown): string {
  if (formula !== undefined) return resolve(formula, tableReferences(workbook, table, key));
  const path = titlePath(table, key);
  return keepUserText(current, workbook.wordings(path), workbook.text(path));
}

/** Only once: the user may rearrange the sheet. */
function arrange(sheet: Sheet, columns: readonly Placed<Column>[]): RangeTask {
  return {
    a1s: [],
    apply: () => {
      setWidths(
        sheet,
        columns.map(({ position, item }) => ({ position, item: item.width })),
      );
      sheet.setFrozenRows(1);
      sheet.setTabColor(tabColours.table);
    },
  };
}
