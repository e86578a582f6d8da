import type { IsoDay } from '../../calendar/isoDay';
import type { Language } from '../../locales';
import { markedRows } from '../example/marks';
import { openWorkbook } from '../spreadsheet/openWorkbook';
import type { Blueprint } from '../spreadsheet/plan';
import { openTable, tableIn } from '../spreadsheet/table/openTable';
import type { TableCells } from '../spreadsheet/table/tableCells';
import type { Workbook } from '../spreadsheet/workbook';
import { workbookState } from '../spreadsheet/workbookState';
import { readLog } from './journal/journal';
import { summaries } from './journal/summaries';
import { readMemory } from './remembered';
import { importTables } from './rows/tables';
import { usualDay } from './rows/usualDay';
import { daysOf } from './tracker/daysOf';
import { openLog, trafficCadence } from './tracker/tracker';
import type { ImportTable, TrackerState } from './types';

/** What the Import tab needs to know; `language` is the user's, for while there is no workbook. */
export function importState(blueprint: Blueprint, language: Language): TrackerState {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { status, example, answers } = workbookState(blueprint);
  const workbook = openWorkbook(blueprint);
  const traffic = workbook ? openFound(workbook, 'traffic') : undefined;
  const { cadence = null, start = null } = answers;
  return {
    status,
    example,
    language: answers.language ?? language,
    cadence,
    trafficCadence: cadence && trafficCadence(traffic, cadence),
    weekStart: workbook && (weekStart(workbook, traffic) ?? start),
    currency: answers.currency || null,
    channels: answers.channels ?? [],
    keywords: workbook ? keywordsIn(workbook) : [],
    tables: importTables.filter((table) => workbook?.find(table)),
    ...readMemory(spreadsheet),
    imports: workbook ? summaries(readLog(openLog(workbook))) : [],
  };
}

/** The days of the tracker's rows: those of Activity, or of Traffic while there are none. */
function weekStart(workbook: Workbook, traffic: TableCells | undefined): IsoDay | null {
  const activity = openFound(workbook, 'activity');
  return (
    usualDay(activity ? daysOf(activity, 'activity') : []) ??
    usualDay(traffic ? daysOf(traffic, 'traffic') : [])
  );
}

/** The keywords that the workbook follows, without those of the example. */
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
