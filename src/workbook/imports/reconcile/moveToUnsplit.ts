import { isSame, plainText } from '../../spreadsheet/cellValue';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import { addKeyRow } from '../apply/findTarget';
import { rowTexts } from '../apply/recordRow';
import { History } from '../journal/history';
import { updateEntry } from '../journal/journal';
import type { JournalEntry } from '../journal/journalEntry';
import { clearRow } from '../revert/clearRow';
import { type RowKey, rowId } from '../rows/rowKey';
import { keyColumns } from '../tracker/columns';
import { writePartial } from '../tracker/partial';
import { writeSources } from '../tracker/sources';
import type { Tracker, TrackerTable } from '../tracker/tracker';
import { splittingFormats } from './splittingFormats';

type ActivityKey = Extract<RowKey, { table: 'activity' }>;

/** The entries about one row of original content that belong to the unsplit row beside it. */
interface Move {
  readonly from: ActivityKey;
  readonly to: ActivityKey;
  readonly entries: readonly JournalEntry[];
}

/**
 * Earlier versions put all figures of Analytics on original content. Moves those that the journal knows to the row without a
 * type, in memory; figures that people typed stay, and so does a row in which an import replaced such a figure. An interrupted
 * move is completed by the next one. Answers with the tracker as it is then, and how many rows were moved.
 */
export function moveToUnsplit(tracker: Tracker): { readonly tracker: Tracker; readonly moved: number } {
  const table = tracker.tables.get('activity');
  const moves = table ? movesIn(tracker).filter((move) => canMove(tracker, table, move)) : [];
  if (!table || moves.length === 0) return { tracker, moved: 0 };
  const changed = new Map(moves.flatMap((move) => moveRow(tracker, table, move)));
  const entries = tracker.entries.map((entry) => changed.get(entry.sheetRow) ?? entry);
  const after = { ...tracker, entries, history: new History(entries, tracker.periodOf) };
  for (const entry of changed.values()) {
    updateEntry(tracker.journal, entry);
    const texts = rowTexts(entry.key, tracker.lists.contents);
    tracker.journal.set(entry.sheetRow, 'row', plainText(texts.join(' · ')));
  }
  for (const move of moves) finishMove(after, table, move);
  return {
    tracker: after,
    moved: moves.filter(({ entries: [entry] }) => entry?.contentFrom === null).length,
  };
}

function movesIn({ entries, periodOf }: Tracker): Move[] {
  const moves = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const { key, format, contentFrom } = entry;
    if (key.table !== 'activity' || !splittingFormats.has(format)) continue;
    const isEarlier = key.content === 'original' && contentFrom === null;
    if (!isEarlier && contentFrom !== 'moved') continue;
    const id = rowId({ ...key, content: 'original' }, periodOf);
    moves.set(id, [...(moves.get(id) ?? []), entry]);
  }
  return [...moves.values()].flatMap((group) => {
    const key = group[0]?.key;
    if (key?.table !== 'activity') return [];
    return [{ from: { ...key, content: 'original' }, to: { ...key, content: '' }, entries: group }];
  });
}

/** Not where another format or a person had the cell before or has it since: their figure would be lost or count twice. */
function canMove({ history, periodOf }: Tracker, { cells, index }: TrackerTable, move: Move): boolean {
  const [from, to] = [rowId(move.from, periodOf), rowId(move.to, periodOf)];
  return columnsOf(move).every((column) => {
    const writes = history.writesTo(from, column);
    const areOurs = writes.every(({ entry }) => move.entries.includes(entry));
    const [first] = writes;
    const last = lastFigure(move, column);
    const isFree = index
      .rowsOf(to)
      .every((row) => isHeld(cells, row, column, '') || isHeld(cells, row, column, last));
    return areOurs && (first === undefined || first.change[0] === '') && isFree;
  });
}

/** Moves the figures that still stand as they were imported, and answers with the entries as they are then, by their rows. */
function moveRow(tracker: Tracker, table: TrackerTable, move: Move): [number, JournalEntry][] {
  const { cells, index } = table;
  const [from, to] = [rowId(move.from, tracker.periodOf), rowId(move.to, tracker.periodOf)];
  const columns = columnsOf(move).filter((column) => {
    const figure = lastFigure(move, column);
    const source = index.rowsOf(from).find((row) => figure !== '' && isHeld(cells, row, column, figure));
    const isThere = index.rowsOf(to).some((row) => isHeld(cells, row, column, figure));
    if (source === undefined || figure === '') return isThere;
    const target = index.rowsOf(to)[0] ?? addKeyRow(tracker, table, move.to);
    cells.set(target, column, figure);
    cells.set(source, column, '');
    return true;
  });
  return move.entries.map((entry, place) => {
    const written = Object.entries(entry.cells).filter(([column]) => columns.includes(column));
    const isNewRow = place === 0 && columns.length > 0;
    const moved = {
      key: move.to,
      cells: Object.fromEntries(written),
      isNewRow,
      contentFrom: 'moved',
    } as const;
    return [entry.sheetRow, { ...entry, ...moved }];
  });
}

/** Names the sources of both rows; the row that held only what was moved is cleared. */
function finishMove(tracker: Tracker, { cells, index }: TrackerTable, { from, to, entries }: Move): void {
  const idOf = (key: RowKey) => rowId(key, tracker.periodOf);
  for (const key of [from, to]) {
    writeSources(tracker, key, index.rowsOf(idOf(key)));
    writePartial(tracker, key, index.rowsOf(idOf(key)));
  }
  const wasAdded = entries.some(({ isNewRow, contentFrom }) => isNewRow && contentFrom === null);
  const isFilled = tracker.history.entriesOf(idOf(from)).length > 0;
  if (wasAdded && !isFilled) clearRow(cells, index.rowsOf(idOf(from)), keyColumns.activity);
}

function columnsOf({ entries }: Move): string[] {
  return [...new Set(entries.flatMap(({ cells }) => Object.keys(cells)))];
}

function lastFigure({ entries }: Move, column: string) {
  const figures = entries.flatMap(({ cells }) => cells[column]?.[1] ?? []);
  return figures[figures.length - 1] ?? '';
}

function isHeld(cells: TableCells, row: number, column: string, content: string | number): boolean {
  return !cells.isFormula(row, cells.positions.get(column) ?? 0) && isSame(cells.get(row, column), content);
}
