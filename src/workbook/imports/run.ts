import type { ImportRequest } from '../../imports/request';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { growTable, writeTable } from '../spreadsheet/table/writeTable';
import type { Workbook } from '../spreadsheet/workbook';
import { type Applied, apply } from './apply/apply';
import { refuse } from './apply/refuse';
import { stamper } from './journal/importId';
import { firstDayOf } from './rows/periods';
import { importTables } from './rows/tables';
import { keyColumns } from './tracker/rowIndex';
import { openLog, openTracker, type Tracker } from './tracker/tracker';
import type { FileResult, ImportPreview, ImportRefusal, ImportResult } from './types';

type Answer = Applied & { readonly refusal: ImportRefusal | null };

const nothing: Applied = {
  ...{ added: 0, changed: 0, unchanged: 0, keptCells: 0, id: null },
  ...{ conflicts: [], rejected: [], otherAccounts: { added: [], replaced: [] } },
};

/** What each request would do after those before it. */
export function previewImports(blueprint: Blueprint, requests: readonly ImportRequest[]): ImportPreview[] {
  const workbook = openWorkbook(blueprint);
  const answers = workbook ? answersTo(openFor(workbook, requests), requests) : requests.map(notBuilt);
  return answers.map(({ keptCells: _, id: __, ...preview }) => preview);
}

/**
 * Carries requests out. The log is written before the cells: what an interrupted run left out, the same
 * requests complete, and undo knows all that was written.
 */
export function runImports(blueprint: Blueprint, requests: readonly ImportRequest[]): ImportResult {
  let files: readonly FileResult[] = [];
  const progress = withDocumentLock(() => {
    const workbook = openWorkbook(blueprint);
    const answers = workbook ? carryOut(openFor(workbook, requests), requests) : requests.map(notBuilt);
    files = answers.map(({ conflicts: _, rejected: __, otherAccounts: ___, ...outcome }) => outcome);
  });
  return progress === 'busy' ? { progress } : { progress, files };
}

function carryOut(tracker: Tracker, requests: readonly ImportRequest[]): Answer[] {
  const answers = answersTo(tracker, requests);
  const all = [...tracker.tables.values()].map(({ cells }) => cells);
  // Room first: a protected sheet may refuse it to an editor, and nothing is written then.
  for (const cells of [...all, tracker.log]) growTable(tracker.workbook, cells);
  writeTable(tracker.workbook, tracker.log, ['data'], 'first');
  for (const [table, { cells }] of tracker.tables) {
    writeTable(tracker.workbook, cells, keyColumns[table], 'first');
  }
  return answers;
}

function answersTo(tracker: Tracker, requests: readonly ImportRequest[]): Answer[] {
  const stampAt = stamper(
    tracker.workbook.spreadsheet,
    tracker.lines.map(({ id }) => id),
  );
  return requests.map((request, index): Answer => {
    const refused = refuse(tracker, request);
    return refused
      ? { ...nothing, refusal: refused }
      : { ...apply(tracker, request, stampAt(index)), refusal: refused };
  });
}

function openFor(workbook: Workbook, requests: readonly ImportRequest[]): Tracker {
  const rows = requests.flatMap((request) => request.rows);
  const tables = importTables.filter((table) => rows.some((row) => row.table === table));
  const firstDays = { activity: firstDayOf(rows, 'activity'), traffic: firstDayOf(rows, 'traffic') };
  return openTracker(workbook, { log: openLog(workbook), tables, firstDays, extent: 'typed' });
}

function notBuilt(): Answer {
  return { ...nothing, refusal: { reason: 'notBuilt' } };
}
