import { letters } from '../../spreadsheet/a1';
import { isSame } from '../../spreadsheet/cellValue';
import type { CellContent } from '../../spreadsheet/table/tableCells';
import { contentOf } from '../../spreadsheet/table/tableCells';
import { titlePath } from '../../spreadsheet/workbook';
import type { CellWrite } from '../journal/history';
import type { Conflict } from '../types';
import { type CellStatus, findCell } from './findCell';
import type { Target } from './findTarget';

/** What became of one figure. */
export interface CellFill {
  readonly column: string;
  readonly figure: number;
  readonly cell: CellStatus;
  readonly before: CellContent;
  readonly isWritten: boolean;
  /** Whether the journal has the write already: an import was interrupted just before it. */
  readonly isRecorded: boolean;
}

/** Puts one figure into its cell in memory, if it may go there. */
export function fillCell(target: Target, column: string, figure: number): CellFill {
  const { cells, tracker, id, request } = target;
  const { history } = tracker;
  const cell = findCell({ ...target, history, column }, request.format, figure);
  const before = cell.status === 'vacant' ? '' : contentOf(cell.value);
  const isWritten = mayWrite(cell, request.onConflict);
  if (isWritten) cells.set(cell.row, column, figure);
  const isRecorded = isWritten && isInJournal(history.writesTo(id, column), request.format, before, figure);
  return { column, figure, cell, before, isWritten, isRecorded };
}

function mayWrite(cell: CellStatus, onConflict: 'keep' | 'replace'): boolean {
  if (cell.status === 'equal') return false;
  return cell.status !== 'conflict' || (onConflict === 'replace' && cell.canReplace);
}

/** Whether the latest writes, all of one format, lead from what the cell holds to the figure. */
function isInJournal(
  writes: readonly CellWrite[],
  format: string,
  before: CellContent,
  figure: number,
): boolean {
  let after: CellContent = figure;
  for (const { entry, change } of [...writes].reverse()) {
    if (entry.format !== format || !isSame(change[1], after)) return false;
    if (isSame(change[0], before)) return true;
    after = change[0];
  }
  return false;
}

/** Whether the cell now holds the figure as an import's of this format, not as one that a person typed. */
export function isOurs({ cell, isWritten }: CellFill, format: string): boolean {
  return isWritten || (cell.status === 'equal' && cell.owner?.format === format);
}

/** The conflict about a figure's cell, or null; `reported` is the figure of the file alone. */
export function conflictOf(
  { tracker, cells, key }: Target,
  { column, figure, cell }: CellFill,
  reported = figure,
): Conflict | null {
  if (cell.status !== 'conflict') return null;
  const { row, value, owner, canReplace } = cell;
  return {
    row: key,
    column,
    title: tracker.workbook.text(titlePath(cells.table, column)),
    cell: `${letters(cells.positions.get(column) ?? 0)}${row}`,
    current: contentOf(value),
    figure,
    isCombined: !isSame(figure, reported),
    filledBy: owner?.format ?? null,
    canReplace,
  };
}
