import type { Column } from '../../description/types';
import { titlePath } from '../../spreadsheet/workbook';
import type { RowKey } from '../rows/rowKey';
import type { RejectedFigure } from '../types';
import type { Tracker } from './tracker';

interface CheckedFigures {
  readonly accepted: readonly (readonly [column: string, figure: number])[];
  readonly rejected: readonly RejectedFigure[];
}

/** Separates a row's figures, given by column, into those that their columns accept and those that they don't. */
export function checkFigures(
  tracker: Tracker,
  key: RowKey,
  figures: Readonly<Record<string, number>>,
): CheckedFigures {
  const { tables, workbook } = tracker;
  const table = tables.get(key.table)?.cells.table;
  const rejected: RejectedFigure[] = [];
  const accepted = Object.entries(figures).filter(([column, figure]) => {
    if (!table || isAccepted(tracker, key, column, figure)) return true;
    rejected.push({ row: key, column, title: workbook.text(titlePath(table, column)), figure });
    return false;
  });
  return { accepted, rejected };
}

export function isAccepted({ tables }: Tracker, key: RowKey, column: string, figure: number): boolean {
  const found = tables.get(key.table)?.cells.table.columns.find((each) => each.key === column);
  return !found || isWithinBounds(found, figure);
}

function isWithinBounds({ input }: Column, figure: number): boolean {
  return input?.is !== 'number' || (figure >= input.min && figure <= (input.max ?? Number.POSITIVE_INFINITY));
}
