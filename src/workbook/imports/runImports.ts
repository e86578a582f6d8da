import type { ImportRequest } from '../../imports/request';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { growTable, writeTable } from '../spreadsheet/table/writeTable';
import type { Workbook } from '../spreadsheet/workbook';
import { type AppliedRequest, applyRequest } from './apply/applyRequest';
import { checkRequest } from './apply/checkRequest';
import { identifyImports } from './journal/identifyImports';
import { openJournal } from './journal/journal';
import { moveToUnsplit } from './reconcile/moveToUnsplit';
import { splittingFormats } from './reconcile/splittingFormats';
import { firstDaysOf } from './rows/periods';
import { importTables } from './rows/rowKey';
import { keyColumns } from './tracker/columns';
import { addChannels } from './tracker/lists';
import { openTracker, type Tracker } from './tracker/tracker';
import type { FileResult, ImportPreview, ImportRefusal, ImportResult } from './types';

type Answer = AppliedRequest & { readonly refusal: ImportRefusal | null };

const nothingApplied: AppliedRequest = {
  ...{ added: 0, changed: 0, unchanged: 0, withoutRow: 0, keptCells: 0, id: null },
  ...{ conflicts: [], rejected: [], otherAccounts: { added: [], replaced: [] } },
};

/** What each request would do after those before it. */
export function previewImports(blueprint: Blueprint, requests: readonly ImportRequest[]): ImportPreview[] {
  const workbook = openWorkbook(blueprint);
  if (!workbook) return requests.map(() => ({ ...previewOf(refuse()), moved: 0 }));
  const { tracker, moved } = openTrackerFor(workbook, requests);
  // What earlier imports of a format wrote is moved once, with the first of its files.
  const first = requests.findIndex(({ format }) => splittingFormats.has(format));
  return applyAll(tracker, requests).map((answer, index) => ({
    ...previewOf(answer),
    moved: index === first ? moved : 0,
  }));
}

/**
 * Carries out requests. The journal is written before the cells: undo knows of everything that an interrupted run wrote,
 * and running the same requests again completes it.
 */
export function runImports(blueprint: Blueprint, requests: readonly ImportRequest[]): ImportResult {
  let files: readonly FileResult[] = [];
  const progress = withDocumentLock(() => {
    const workbook = openWorkbook(blueprint);
    const answers = workbook
      ? writeAll(openTrackerFor(workbook, requests).tracker, requests)
      : requests.map(refuse);
    files = answers.map(
      ({ conflicts: _, rejected: __, otherAccounts: ___, withoutRow: ____, ...result }) => result,
    );
  });
  return progress === 'busy' ? { progress } : { progress, files };
}

function previewOf({ keptCells: _, id: __, ...preview }: Answer): Omit<ImportPreview, 'moved'> {
  return preview;
}

function writeAll(tracker: Tracker, requests: readonly ImportRequest[]): Answer[] {
  const answers = applyAll(tracker, requests);
  const tables = [...tracker.tables.values()].map(({ cells }) => cells);
  // Rows are added first: where a protected sheet refuses them to an editor, nothing has been written yet.
  for (const cells of [...tables, tracker.journal]) growTable(tracker.workbook, cells);
  // Before the rows, whose cells take no channel that the list lacks.
  addChannels(
    tracker.workbook,
    requests.flatMap(({ newChannels = [] }, index) => (answers[index]?.refusal ? [] : newChannels)),
  );
  writeTable(tracker.workbook, tracker.journal, ['data'], 'first');
  for (const [table, { cells }] of tracker.tables) {
    writeTable(tracker.workbook, cells, keyColumns[table], 'first');
  }
  return answers;
}

function applyAll(tracker: Tracker, requests: readonly ImportRequest[]): Answer[] {
  const identityOf = identifyImports(
    tracker.workbook.spreadsheet,
    tracker.entries.map(({ id }) => id),
  );
  return requests.map((request, index): Answer => {
    const refusal = checkRequest(tracker, request);
    const applied = refusal ? nothingApplied : applyRequest(tracker, request, identityOf(index));
    return { ...applied, refusal };
  });
}

function openTrackerFor(
  workbook: Workbook,
  requests: readonly ImportRequest[],
): ReturnType<typeof moveToUnsplit> {
  const rows = requests.flatMap((request) => request.rows);
  const tables = importTables.filter((table) => rows.some((row) => row.table === table));
  const journal = openJournal(workbook);
  const tracker = openTracker(workbook, { journal, tables, firstDays: firstDaysOf(rows), extent: 'typed' });
  const isSplitting = requests.some(({ format }) => splittingFormats.has(format));
  return isSplitting ? moveToUnsplit(tracker) : { tracker, moved: 0 };
}

function refuse(): Answer {
  return { ...nothingApplied, refusal: { reason: 'notBuilt' } };
}
