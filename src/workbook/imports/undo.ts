import { withDocumentLock } from '../spreadsheet/documentLock';
import { growRows } from '../spreadsheet/grow';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { runs } from '../spreadsheet/runs';
import { writeTable } from '../spreadsheet/table/writeTable';
import type { Workbook } from '../spreadsheet/workbook';
import { openJournal, readJournal } from './journal/journal';
import { revertImport } from './revert/revertImport';
import { firstDaysOf } from './rows/periods';
import { importTables } from './rows/rowKey';
import { keyColumns } from './tracker/columns';
import { openTracker, type Tracker } from './tracker/tracker';
import type { UndoResult } from './types';

type Done = Extract<UndoResult, { progress: 'done' }>;

const notFound: Done = { progress: 'done', found: false, restoredCells: 0, keptCells: 0, removedRows: 0 };

/** Undoes an import. The journal forgets it last: after a failure the same undo completes what is missing. */
export function undo(blueprint: Blueprint, id: string): UndoResult {
  let result = notFound;
  const progress = withDocumentLock(() => {
    const workbook = openWorkbook(blueprint);
    if (workbook) result = undoIn(workbook, id);
  });
  return progress === 'busy' ? { progress } : result;
}

function undoIn(workbook: Workbook, id: string): Done {
  const journal = openJournal(workbook);
  const reverted = readJournal(journal).filter((entry) => entry.id === id);
  if (reverted.length === 0) return notFound;
  const keys = reverted.map(({ key }) => key);
  const tables = importTables.filter((table) => keys.some((key) => key.table === table));
  const firstDays = firstDaysOf(keys);
  const tracker = openTracker(workbook, { journal, tables, firstDays, extent: 'whole', reverted });
  const { journalRows, ...counts } = revertImport(tracker, id);
  write(tracker);
  deleteRows(workbook, journalRows);
  return { progress: 'done', found: true, ...counts };
}

function write({ workbook, tables, journal }: Tracker): void {
  for (const [table, { cells }] of tables) writeTable(workbook, cells, keyColumns[table], 'last');
  writeTable(workbook, journal, ['data'], 'last');
}

function deleteRows(workbook: Workbook, rows: readonly number[]): void {
  const sheet = workbook.sheet('imports');
  // A sheet can't lose all its rows below the frozen one.
  growRows(sheet, rows.length + 2);
  const blocks = runs(rows.map((position) => ({ position, item: position })));
  // From the bottom up: rows above keep their numbers.
  for (const { start, items } of blocks.reverse()) sheet.deleteRows(start, items.length);
}
