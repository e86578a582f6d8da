import { isSame, plainText } from '../../spreadsheet/cellValue';
import type { CellContent, TableCells } from '../../spreadsheet/table/tableCells';
import { History } from '../journal/history';
import { updateEntry } from '../journal/journal';
import type { JournalEntry } from '../journal/journalEntry';
import { reportedColumns } from '../reconcile/report';
import { rowId } from '../rows/rowKey';
import { keyColumns } from '../tracker/columns';
import { writePartial } from '../tracker/partial';
import { writeSources } from '../tracker/sources';
import type { Tracker } from '../tracker/tracker';
import { clearRow } from './clearRow';
import { type Replay, replayWithout } from './replayWithout';

/** What reverting an import changes. */
export interface RevertedImport {
  /** The rows of the Imports sheet to delete. */
  readonly journalRows: readonly number[];
  readonly restoredCells: number;
  /** Cells that a person changed since. */
  readonly keptCells: number;
  readonly removedRows: number;
}

interface Reversal {
  readonly tracker: Tracker;
  /** The import's. */
  readonly id: string;
  /** The journal without the import. */
  readonly remaining: History;
  /** Entries that change with the reversal, by their rows in the sheet. */
  readonly rewritten: Map<number, JournalEntry>;
}

/** Reverts an import in memory: cells hold what the imports that remain would have written without it. */
export function revertImport(tracker: Tracker, id: string): RevertedImport {
  const entries = tracker.entries.filter((entry) => entry.id === id);
  const remaining = new History(
    tracker.entries.filter((entry) => entry.id !== id),
    tracker.periodOf,
  );
  const reversal = { tracker, id, remaining, rewritten: new Map<number, JournalEntry>() };
  const outcomes = cellsOf(tracker, entries).map((cell) => revertCell(reversal, cell));
  const removedRows = entries.filter((entry) => revertRow(reversal, entry)).length;
  for (const entry of reversal.rewritten.values()) updateEntry(tracker.journal, entry);
  return {
    journalRows: entries.map(({ sheetRow }) => sheetRow),
    restoredCells: outcomes.filter((outcome) => outcome === 'restored').length,
    keptCells: outcomes.filter((outcome) => outcome === 'kept').length,
    removedRows,
  };
}

/** One column of all rows with the same key; imports fill it in one of them. */
interface ImportedCell {
  readonly id: string;
  readonly column: string;
  readonly cells: TableCells;
  readonly rows: readonly number[];
}

/** The cells for which an import wrote or reported a figure, each once. */
function cellsOf({ tables, periodOf }: Tracker, entries: readonly JournalEntry[]): ImportedCell[] {
  const found = entries.flatMap(({ key, cells: written, reported }): [string, ImportedCell][] => {
    const table = tables.get(key.table);
    if (!table) return [];
    const { cells, index } = table;
    const id = rowId(key, periodOf);
    const columns = new Set([...Object.keys(written), ...reportedColumns(reported)]);
    return [...columns].map((column) => [`${id} ${column}`, { id, column, cells, rows: index.rowsOf(id) }]);
  });
  return [...new Map(found).values()];
}

/** `unchanged`: the cell shows what it showed, or has nothing of this import. */
type CellOutcome = 'restored' | 'kept' | 'unchanged';

/** Restores what a cell would hold without the import, and corrects the entries that remain. */
function revertCell(reversal: Reversal, cell: ImportedCell): CellOutcome {
  const { tracker, id } = reversal;
  const replays = replayWithout(tracker, tracker.history.entriesOf(cell.id), cell.column, id);
  for (const replay of replays) if (replay.entry.id !== id) rewriteEntry(reversal, cell.column, replay);
  const found = cell.rows.flatMap((row) => {
    const content = contentWithout(replays, cell, row);
    return content === undefined ? [] : [{ row, content }];
  });
  const [first] = found;
  if (!first) return isTyped(replays, cell, id) ? 'kept' : 'unchanged';
  return restore(cell, first.row, first.content);
}

function rewriteEntry({ rewritten }: Reversal, column: string, { entry, was, now }: Replay): void {
  if (was && isSame(was[0], now[0]) && isSame(was[1], now[1])) return;
  const latest = rewritten.get(entry.sheetRow) ?? entry;
  const { [column]: _, ...others } = latest.cells;
  // An entry that only said what other files' orders had become fills nothing without them.
  const isBlank = isSame(now[0], '') && isSame(now[1], '');
  rewritten.set(entry.sheetRow, { ...latest, cells: isBlank ? others : { ...latest.cells, [column]: now } });
}

function restore({ cells, column }: ImportedCell, row: number, content: CellContent): CellOutcome {
  if (isSame(cells.get(row, column), content)) return 'unchanged';
  cells.set(row, column, typeof content === 'string' ? plainText(content) : content);
  return 'restored';
}

/** What a cell would hold without the import; undefined where its value isn't an import's. */
function contentWithout(
  replays: readonly Replay[],
  { cells, column }: ImportedCell,
  row: number,
): CellContent | undefined {
  if (cells.isFormula(row, cells.positions.get(column) ?? 0)) return undefined;
  const value = cells.get(row, column);
  const writes = replays.filter(({ was }) => was);
  const owners = writes.filter(({ was }) => was && isSame(was[1], value));
  const owner = owners[owners.length - 1];
  if (!owner) return undefined;
  return (owner === writes[writes.length - 1] ? replays[replays.length - 1] : owner)?.now[1];
}

/** Whether a person changed the figure that this import wrote and no later one replaced. */
function isTyped(replays: readonly Replay[], { cells, rows, column }: ImportedCell, id: string): boolean {
  const last = replays[replays.length - 1];
  if (last?.entry.id !== id) return false;
  return rows.some((row) => {
    const value = cells.get(row, column);
    return value !== '' && !isSame(value, last.now[1]);
  });
}

/**
 * Names the sources that a row still has. A row that the import added is cleared when it holds nothing else, or is from now
 * on the next import's. True where it was cleared.
 */
function revertRow({ tracker, remaining, rewritten }: Reversal, entry: JournalEntry): boolean {
  const id = rowId(entry.key, tracker.periodOf);
  const table = tracker.tables.get(entry.key.table);
  if (!table) return false;
  const { cells, index } = table;
  const others = remaining.entriesOf(id).map((each) => rewritten.get(each.sheetRow) ?? each);
  const history = new History(others, tracker.periodOf);
  const rows = index.rowsOf(id);
  writeSources({ ...tracker, history }, entry.key, rows);
  writePartial({ ...tracker, history }, entry.key, rows);
  const next = others.find((each) => Object.keys(each.cells).length > 0);
  if (next) {
    if (entry.isNewRow) rewritten.set(next.sheetRow, { ...next, isNewRow: true });
    return false;
  }
  return entry.isNewRow && clearRow(cells, index.rowsOf(id), keyColumns[entry.key.table]);
}
