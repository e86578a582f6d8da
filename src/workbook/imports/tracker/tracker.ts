import type { Cadence } from '../../../calendar/period';
import { markedRows } from '../../example/marks';
import { type Extent, openTable, tableIn } from '../../spreadsheet/table/openTable';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Line } from '../journal/entry';
import { History } from '../journal/history';
import { readLog } from '../journal/journal';
import { type DatedTable, type PeriodOf, periodsOf } from '../rows/periods';
import { usualCadence } from '../rows/usualCadence';
import type { ImportTable } from '../types';
import { daysOf } from './daysOf';
import { type Lists, readLists } from './lists';
import { RowIndex } from './rowIndex';

/** A table that imports fill, in memory, and where its rows are. */
export interface Filled {
  readonly cells: TableCells;
  readonly rows: RowIndex;
}

/** The workbook during an import: read once, changed in memory, written at the end. */
export interface Tracker {
  readonly workbook: Workbook;
  readonly lists: Lists;
  readonly periodOf: PeriodOf;
  readonly tables: ReadonlyMap<ImportTable, Filled>;
  readonly log: TableCells;
  readonly lines: readonly Line[];
  readonly history: History;
}

/** What is to be read. */
interface Reading {
  readonly log: TableCells;
  readonly tables: readonly ImportTable[];
  /** For each table with days one on which a period begins. */
  readonly firstDays: Readonly<Record<DatedTable, number>>;
  readonly extent: Extent;
}

export function openLog(workbook: Workbook): TableCells {
  return openTable(workbook, tableIn(workbook, 'imports'), 'values');
}

/** Reads those of the tables that are there. */
export function openTracker(workbook: Workbook, { log, tables, firstDays, extent }: Reading): Tracker {
  const lists = readLists(workbook);
  const there = tables.filter((key) => workbook.find(key));
  const opened = there.map((key) => [key, openTable(workbook, tableIn(workbook, key), extent)] as const);
  const traffic = new Map(opened).get('traffic');
  const periodOf = periodsOf({
    activity: { cadence: lists.cadence, firstDay: firstDays.activity },
    traffic: { cadence: trafficCadence(traffic, lists.cadence), firstDay: firstDays.traffic },
  });
  const filled = opened.map(([key, cells]) => {
    const except = workbook.record.now.example ? markedRows(workbook, cells.table) : [];
    const rows = new RowIndex(cells, key, { lists, periodOf, except: new Set(except) });
    return [key, { cells, rows }] as const;
  });
  const lines = readLog(log);
  const history = new History(lines, periodOf);
  return { workbook, lists, periodOf, tables: new Map(filled), log, lines, history };
}

/** Traffic keeps to the cadence that its rows have. */
export function trafficCadence(traffic: TableCells | undefined, otherwise: Cadence): Cadence {
  return usualCadence(traffic ? daysOf(traffic, 'traffic') : []) ?? otherwise;
}
