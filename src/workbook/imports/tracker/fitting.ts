import type { Column } from '../../description/types';
import { titlePath } from '../../spreadsheet/workbook';
import type { RejectedFigure, RowKey } from '../types';
import type { Tracker } from './tracker';

/** Figures by their columns. */
type Figures = readonly (readonly [column: string, figure: number])[];

/** Figures that their columns take, and those that they don't. */
export function fittingFigures(
  tracker: Tracker,
  key: RowKey,
  figures: Readonly<Record<string, number>>,
): { readonly fitting: Figures; readonly misfits: readonly RejectedFigure[] } {
  const { tables, workbook } = tracker;
  const table = tables.get(key.table)?.cells.table;
  const misfits: RejectedFigure[] = [];
  const fitting = Object.entries(figures).filter(([column, file]) => {
    if (!table || isFitting(tracker, key, column, file)) return true;
    misfits.push({ row: key, column, title: workbook.text(titlePath(table, column)), figure: file });
    return false;
  });
  return { fitting, misfits };
}

/** Whether a column takes a figure. */
export function isFitting({ tables }: Tracker, key: RowKey, column: string, figure: number): boolean {
  const found = tables.get(key.table)?.cells.table.columns.find((each) => each.key === column);
  return !found || fits(found, figure);
}

function fits({ input }: Column, figure: number): boolean {
  return input?.is !== 'number' || (figure >= input.min && figure <= (input.max ?? Number.POSITIVE_INFINITY));
}
