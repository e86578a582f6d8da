import { letters } from '../build/a1';
import { titlePath } from '../build/workbook';
import { contentOf } from './contentOf';
import { isSame } from './same';
import type { Step } from './step';
import type { Target } from './target';
import type { Overlap } from './types';

/** What is in dispute about a figure's place; null where nothing is. `own` is what the file alone says. */
export function overlapOf(
  { tracker, cells, key }: Target,
  { column, figure, place }: Step,
  own = figure,
): Overlap | null {
  if (place.is !== 'disputed') return null;
  const { row, value, owner, canReplace } = place;
  return {
    row: key,
    column,
    title: tracker.workbook.text(titlePath(cells.table, column)),
    cell: `${letters(cells.positions.get(column) ?? 0)}${row}`,
    typed: contentOf(value),
    file: figure,
    isTogether: !isSame(figure, own),
    by: owner?.format ?? null,
    canReplace,
  };
}
