import type { Cadence } from '../../../calendar/period';
import { markedRows } from '../../example/marks';
import { type Extent, openTable, tableIn } from '../../spreadsheet/table/openTable';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import type { Workbook } from '../../spreadsheet/workbook';
import { History } from '../journal/history';
import { readJournal } from '../journal/journal';
import type { JournalEntry } from '../journal/journalEntry';
import { cadenceOfEntries } from '../rows/cadenceOfEntries';
import { inferCadence } from '../rows/inferCadence';
import { type DatedTable, type PeriodOf, periodsOf } from '../rows/periods';
import type { ImportTable } from '../rows/rowKey';
import { daysIn } from './columns';
import { type Lists, readLists } from './lists';
import { RowIndex } from './rowIndex';

/** A table that imports fill, in memory. */
export interface TrackerTable {
  readonly cells: TableCells;
  readonly index: RowIndex;
}

/** The workbook during an import: read once, changed in memory, written at the end. */
export interface Tracker {
  readonly workbook: Workbook;
  readonly lists: Lists;
  readonly periodOf: PeriodOf;
  readonly cadences: Readonly<Record<DatedTable, Cadence>>;
  readonly tables: ReadonlyMap<ImportTable, TrackerTable>;
  readonly journal: TableCells;
  /** The journal as it was read. */
  readonly entries: readonly JournalEntry[];
  /** The same by rows, and what this run adds to it. */
  readonly history: History;
}

/** What is to be read. */
interface TrackerScope {
  readonly journal: TableCells;
  readonly tables: readonly ImportTable[];
  /** For each table with days one on which a period begins. */
  readonly firstDays: Readonly<Record<DatedTable, number>>;
  readonly extent: Extent;
  /** The entries of an import that is to be reverted: periods are those by which it was written. */
  readonly reverted?: readonly JournalEntry[];
}

/** Reads those of the tables that the workbook has. */
export function openTracker(
  workbook: Workbook,
  { journal, tables, firstDays, extent, reverted = [] }: TrackerScope,
): Tracker {
  const lists = readLists(workbook);
  const there = tables.filter((key) => workbook.find(key));
  const opened = there.map((key) => [key, openTable(workbook, tableIn(workbook, key), extent)] as const);
  const traffic = new Map(opened).get('traffic');
  const cadences = {
    activity: cadenceOfEntries(reverted, 'activity', lists.cadence),
    traffic: cadenceOfEntries(reverted, 'traffic', trafficCadence(traffic, lists.cadence)),
  };
  const periodOf = periodsOf({
    activity: { cadence: cadences.activity, firstDay: firstDays.activity },
    traffic: { cadence: cadences.traffic, firstDay: firstDays.traffic },
  });
  const indexed = opened.map(([key, cells]) => {
    const except = workbook.record.now.example ? markedRows(workbook, cells.table) : [];
    const index = new RowIndex(cells, key, { lists, periodOf, except: new Set(except) });
    return [key, { cells, index }] as const;
  });
  const entries = readJournal(journal);
  const history = new History(entries, periodOf);
  return { workbook, lists, periodOf, cadences, tables: new Map(indexed), journal, entries, history };
}

/** The cadence of Traffic's rows; while these are few, the one given. */
export function trafficCadence(traffic: TableCells | undefined, otherwise: Cadence): Cadence {
  return inferCadence(traffic ? daysIn(traffic, 'traffic') : []) ?? otherwise;
}
