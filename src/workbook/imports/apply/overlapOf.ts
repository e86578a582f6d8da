import { letters } from '../../spreadsheet/a1';
import { isSame } from '../../spreadsheet/cellValue';
import { contentOf } from '../../spreadsheet/table/tableCells';
import { titlePath } from '../../spreadsheet/workbook';
import type { Target } from '../tracker/target';
import type { Conflict } from '../types';
import type { Step } from './fillCell';

/** What is in dispute about a figure's place; null where nothing is. `own` is what the file alone says. */
export function overlapOf(
  { tracker, cells, key }: Target,
  { column, figure, place }: Step,
  own = figure,
): Conflict | null {
  if (place.is !== 'disputed') return null;
  const { row, value, owner, canReplace } = place;
  return {
    row: key,
    column,
    title: tracker.workbook.text(titlePath(cells.table, column)),
    cell: `${letters(cells.positions.get(column) ?? 0)}${row}`,
    current: contentOf(value),
    figure: figure,
    isCombined: !isSame(figure, own),
    filledBy: owner?.format ?? null,
    canReplace,
  };
}
