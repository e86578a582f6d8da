import { withDocumentLock } from '../spreadsheet/documentLock';
import { growRows } from '../spreadsheet/grow';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { runs } from '../spreadsheet/runs';
import { writeTable } from '../spreadsheet/table/writeTable';
import type { Workbook } from '../spreadsheet/workbook';
import { readLog } from './journal/journal';
import { takeBack } from './revert/revert';
import { firstDayOf } from './rows/periods';
import { importTables } from './rows/tables';
import { keyColumns } from './tracker/rowIndex';
import { openLog, openTracker, type Tracker } from './tracker/tracker';
import type { UndoResult } from './types';

type Done = Extract<UndoResult, { progress: 'done' }>;

const unknown: Done = { progress: 'done', found: false, restoredCells: 0, keptCells: 0, removedRows: 0 };

/**
 * Takes an import back. The log forgets it last: after a failure the same undo completes what is missing.
 */
export function undo(blueprint: Blueprint, id: string): UndoResult {
  let result = unknown;
  const progress = withDocumentLock(() => {
    const workbook = openWorkbook(blueprint);
    if (workbook) result = undoIn(workbook, id);
  });
  return progress === 'busy' ? { progress } : result;
}

function undoIn(workbook: Workbook, id: string): Done {
  const log = openLog(workbook);
  const gone = readLog(log).filter((line) => line.id === id);
  if (gone.length === 0) return unknown;
  const tables = importTables.filter((table) => gone.some(({ key }) => key.table === table));
  const keys = gone.map(({ key }) => key);
  const firstDays = { activity: firstDayOf(keys, 'activity'), traffic: firstDayOf(keys, 'traffic') };
  const tracker = openTracker(workbook, { log, tables, firstDays, extent: 'whole' });
  const { lines, ...counts } = takeBack(tracker, id);
  write(tracker);
  forget(workbook, lines);
  return { progress: 'done', found: true, ...counts };
}

function write({ workbook, tables, log }: Tracker): void {
  for (const [table, { cells }] of tables) writeTable(workbook, cells, keyColumns[table], 'last');
  writeTable(workbook, log, ['data'], 'last');
}

function forget(workbook: Workbook, lines: readonly number[]): void {
  const sheet = workbook.sheet('imports');
  // A sheet can't lose all its rows below the frozen one.
  growRows(sheet, lines.length + 2);
  const blocks = runs(lines.map((position) => ({ position, item: position })));
  // From the bottom up: rows above keep their numbers.
  for (const { start, items } of blocks.reverse()) sheet.deleteRows(start, items.length);
}
