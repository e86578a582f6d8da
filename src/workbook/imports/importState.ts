import type { IsoDay } from '../../calendar/isoDay';
import type { Language } from '../../locales';
import { markedRows } from '../example/marks';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import { isOwnerOnly } from '../spreadsheet/ownership';
import type { Blueprint } from '../spreadsheet/plan';
import { openTable, tableIn } from '../spreadsheet/table/openTable';
import type { TableCells } from '../spreadsheet/table/tableCells';
import type { Workbook } from '../spreadsheet/workbook';
import { workbookState } from '../spreadsheet/workbookState';
import { openJournal, readJournal } from './journal/journal';
import { listImports } from './journal/listImports';
import { inferWeekStart } from './rows/inferCadence';
import { type ImportTable, importTables } from './rows/rowKey';
import { readSavedAnswers } from './savedAnswers';
import { readTaxRate } from './taxRate';
import { daysIn } from './tracker/columns';
import { trafficCadence } from './tracker/tracker';
import type { TrackerState } from './types';

/** What the Import tab needs to know of the workbook; `language` is the user's and stands in while there is none. */
export function importState(blueprint: Blueprint, language: Language): TrackerState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { status, example, answers } = workbookState(blueprint);
  const workbook = openWorkbook(blueprint);
  const traffic = workbook ? openFound(workbook, 'traffic') : undefined;
  const { cadence = null, start = null } = answers;
  const saved = readSavedAnswers(spreadsheet);
  return {
    status,
    example,
    language: answers.language ?? language,
    cadence,
    trafficCadence: cadence && trafficCadence(traffic, cadence),
    weekStart: workbook && (weekStart(workbook, traffic) ?? start),
    currency: answers.currency || null,
    channels: answers.channels ?? [],
    canAddChannels: !isOwnerOnly(),
    keywords: workbook ? keywordsIn(workbook) : [],
    tables: importTables.filter((table) => workbook?.find(table)),
    ...saved,
    taxRate: readTaxRate(spreadsheet, saved.choices),
    imports: workbook ? listImports(readJournal(openJournal(workbook))) : [],
  };
}

/** A day on which weeks begin, by the rows of Activity, or else by those of Traffic; null where neither shows one. */
function weekStart(workbook: Workbook, traffic: TableCells | undefined): IsoDay | null {
  const activity = openFound(workbook, 'activity');
  return (
    inferWeekStart(activity ? daysIn(activity, 'activity') : []) ??
    inferWeekStart(traffic ? daysIn(traffic, 'traffic') : [])
  );
}

/** The keywords that the workbook follows, except those of the example. */
function keywordsIn(workbook: Workbook): string[] {
  const cells = openFound(workbook, 'keywords');
  if (!cells) return [];
  const example = new Set(workbook.record.now.example ? markedRows(workbook, cells.table) : []);
  const rows = cells.usedRows.filter((row) => !example.has(row));
  return rows.map((row) => String(cells.get(row, 'keyword'))).filter((keyword) => keyword !== '');
}

function openFound(workbook: Workbook, key: ImportTable): TableCells | undefined {
  return workbook.find(key) ? openTable(workbook, tableIn(workbook, key), 'values') : undefined;
}
