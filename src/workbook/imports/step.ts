import { contentOf } from './contentOf';
import { knowsInPart } from './knowsInPart';
import type { Line } from './line';
import { type Place, placeOf } from './place';
import { isSame } from './same';
import type { Content } from './tableCells';
import type { Target } from './target';

/** What became of one figure. */
export interface Step {
  readonly column: string;
  readonly figure: number;
  readonly place: Place;
  readonly before: Content;
  readonly isWritten: boolean;
  /** The import that was about to write just this when it was interrupted. */
  readonly recorded: Line | null;
}

/** Puts one figure into its place in memory, if it may go there. */
export function fill(target: Target, column: string, figure: number): Step {
  const { cells, tracker, id, rows, request } = target;
  const { history } = tracker;
  const place = placeOf({ cells, history, id, rows, column }, request.format, figure);
  const before = place.is === 'blank' ? '' : contentOf(place.value);
  const isWritten = isToBeWritten(target, place, figure);
  if (isWritten) cells.set(place.row, column, figure);
  const entries = history.entries(id, column);
  const last = entries[entries.length - 1];
  const isRecorded =
    last?.line.format === request.format && isSame(last.change[0], before) && isSame(last.change[1], figure);
  return {
    column,
    figure,
    place,
    before,
    isWritten,
    recorded: isWritten && last && isRecorded ? last.line : null,
  };
}

function isToBeWritten({ request, key, tracker }: Target, place: Place, figure: number): boolean {
  if (place.is === 'same') return false;
  if (place.is === 'disputed') return request.typed === 'replace' && place.canReplace;
  const isLess = place.is === 'imported' && figure < Number(place.value);
  return !(isLess && knowsInPart(request, key, tracker.periodOf));
}
