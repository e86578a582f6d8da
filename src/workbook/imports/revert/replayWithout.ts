import { isSame } from '../../spreadsheet/cellValue';
import type { CellContent } from '../../spreadsheet/table/tableCells';
import type { CellChanges, JournalEntry } from '../journal/journalEntry';
import { combineReports } from '../reconcile/combineReports';
import { type ReportedFigure, reportedColumns, reportedFigures } from '../reconcile/report';
import { isAccepted } from '../tracker/checkFigures';
import type { Tracker } from '../tracker/tracker';

type Change = CellChanges[string];

/** What an entry wrote into a cell, and what it would have written without the import that is reverted. */
export interface Replay {
  readonly entry: JournalEntry;
  /** Null where the entry didn't write the cell. */
  readonly was: Change | null;
  readonly now: Change;
}

/** What a cell holds after some entry, and the format that filled it. */
interface CellState {
  readonly content: CellContent;
  readonly format: string;
}

/** The state of a cell with the reverted import, and without it. */
interface CellStates {
  readonly was: CellState;
  readonly now: CellState;
}

/** A column of one row, and the import that is reverted. */
interface ReplayContext {
  readonly tracker: Tracker;
  readonly column: string;
  readonly id: string;
  /** The other entries about the row, with what they report for the column. */
  readonly remaining: readonly (readonly [JournalEntry, readonly ReportedFigure[]])[];
}

/** Replays, entry by entry, what imports write into a cell when one of them, given by its id, never happened. */
export function replayWithout(
  tracker: Tracker,
  entries: readonly JournalEntry[],
  column: string,
  id: string,
): Replay[] {
  const remaining = entries
    .filter((entry) => entry.id !== id)
    .map((entry) => [entry, reportedFigures(entry, column, tracker.periodOf)] as const);
  const context = { tracker, column, id, remaining };
  const replays: Replay[] = [];
  let before: CellStates | null = null;
  for (const entry of entries) {
    const next = replayEntry(context, entry, before);
    if (!next) continue;
    replays.push(next);
    before = statesAfter(next, before, id);
  }
  return replays;
}

function replayEntry(context: ReplayContext, entry: JournalEntry, before: CellStates | null): Replay | null {
  const was = entry.cells[context.column] ?? null;
  if (!was && !wouldWrite(entry, context.column, before)) return null;
  const isNext = before && (!was || isSame(was[0], before.was.content));
  const from = isNext ? before.now.content : (was?.[0] ?? '');
  return { entry, was, now: [from, entry.id === context.id ? from : figureAfter(context, entry, from)] };
}

function statesAfter({ entry, was, now }: Replay, before: CellStates | null, id: string): CellStates {
  const format = entry.id === id ? (before?.now.format ?? '') : entry.format;
  const state = { content: now[1], format };
  return { was: was ? { content: was[1], format: entry.format } : (before?.was ?? state), now: state };
}

/** Whether an entry whose figure conflicted with another format's would have found its own format's in the cell. */
function wouldWrite({ format, reported }: JournalEntry, column: string, before: CellStates | null): boolean {
  return (
    reportedColumns(reported).includes(column) &&
    before !== null &&
    before.now.format === format &&
    before.was.format !== format
  );
}

/** What the files of an entry's format report together up to it; where the column rejects that, what the cell held before. */
function figureAfter(
  { tracker, column, remaining }: ReplayContext,
  entry: JournalEntry,
  before: CellContent,
): CellContent {
  const index = remaining.findIndex(([each]) => each === entry);
  const sameFormat = remaining.slice(0, index + 1).filter(([{ format }]) => format === entry.format);
  const figure = combineReports(sameFormat.map(([, figures]) => figures));
  return figure !== null && isAccepted(tracker, entry.key, column, figure) ? figure : before;
}
