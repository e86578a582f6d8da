import { isSame } from '../../spreadsheet/cellValue';
import { type Content, contentOf } from '../../spreadsheet/table/tableCells';
import type { Entry } from '../journal/history';
import type { Target } from '../tracker/target';
import { type Place, placeOf } from './findCell';

/** What became of one figure. */
export interface Step {
  readonly column: string;
  readonly figure: number;
  readonly place: Place;
  readonly before: Content;
  readonly isWritten: boolean;
  /** Whether the log has it already: an import was interrupted when it was about to write just this. */
  readonly isRecorded: boolean;
}

/** Puts one figure into its place in memory, if it may go there. */
export function fill(target: Target, column: string, figure: number): Step {
  const { cells, tracker, id, rows, request } = target;
  const { history } = tracker;
  const place = placeOf({ cells, history, id, rows, column }, request.format, figure);
  const before = place.is === 'blank' ? '' : contentOf(place.value);
  const isWritten = isToBeWritten(place, request.onConflict);
  if (isWritten) cells.set(place.row, column, figure);
  const isRecorded = isWritten && isInLog(history.entries(id, column), request.format, before, figure);
  return { column, figure, place, before, isWritten, isRecorded };
}

/** Whether the latest imports of a format were to make a figure of what stands in the cell, one after the other. */
function isInLog(entries: readonly Entry[], format: string, before: Content, figure: number): boolean {
  let after: Content = figure;
  for (const { line, change } of [...entries].reverse()) {
    if (line.format !== format || !isSame(change[1], after)) return false;
    if (isSame(change[0], before)) return true;
    after = change[0];
  }
  return false;
}

/** Whether the figure stands in its cell now, and isn't one that a person typed. */
export function isImported({ place, isWritten }: Step, format: string): boolean {
  return isWritten || (place.is === 'same' && place.owner?.format === format);
}

function isToBeWritten(place: Place, typed: 'keep' | 'replace'): boolean {
  if (place.is === 'same') return false;
  return place.is !== 'disputed' || (typed === 'replace' && place.canReplace);
}
