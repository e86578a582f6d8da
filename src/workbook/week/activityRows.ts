import { type PeriodNumbering, periodNumbering, periodStart } from '../../calendar/period';
import { dayFromSerial, serialFromDay } from '../../calendar/serial';
import { normalizeText } from '../../text/normalizeText';
import { markedRows } from '../example/marks';
import { dayInCell } from '../imports/rows/days';
import { inferWeekStart } from '../imports/rows/inferCadence';
import type { CellValue } from '../spreadsheet/cellValue';
import { openTable, tableIn } from '../spreadsheet/table/openTable';
import type { TableCells } from '../spreadsheet/table/tableCells';
import type { Workbook } from '../spreadsheet/workbook';
import { type LoggedCell, type LoggedMetric, loggedMetrics } from './types';

/** A row of Activity that has a day and a channel. */
export interface ActivityRow {
  readonly row: number;
  /** The serial of its day. */
  readonly day: number;
  readonly channel: string;
  readonly content: string;
  readonly isExample: boolean;
  readonly cells: Readonly<Record<LoggedMetric, CellValue>>;
}

/** Activity as it was read. */
export interface Activity {
  readonly cells: TableCells;
  readonly rows: readonly ActivityRow[];
}

export function readActivity(workbook: Workbook): Activity {
  const table = tableIn(workbook, 'activity');
  const cells = openTable(workbook, table, 'typed');
  const example = new Set(workbook.record.now.example ? markedRows(workbook, table) : []);
  return { cells, rows: cells.usedRows.flatMap((row) => rowAt(cells, row, example.has(row)) ?? []) };
}

function rowAt(cells: TableCells, row: number, isExample: boolean): ActivityRow | null {
  const day = dayInCell(cells.get(row, 'period'));
  const [channel, content] = ['channel', 'content'].map((key) => String(cells.get(row, key)).trim());
  if (day === null || !channel) return null;
  const figures = Object.fromEntries(loggedMetrics.map((key) => [key, figureAt(cells, row, key)]));
  return {
    row,
    day: serialFromDay(day),
    channel,
    content: content ?? '',
    isExample,
    cells: figures as ActivityRow['cells'],
  };
}

/** A formula that shows nothing is somebody's all the same. */
function figureAt(cells: TableCells, row: number, key: LoggedMetric): CellValue {
  const value = cells.get(row, key);
  return value === '' && cells.isFormula(row, cells.positions.get(key) ?? 0) ? '=' : value;
}

/** The periods of the workbook: weeks begin on the day on which most rows do, or else on the weekday of the start. */
export function periodsOf(
  { rows }: Activity,
  { cadence, start }: { readonly cadence: 'weekly' | 'monthly'; readonly start: string | null },
): PeriodNumbering {
  const weekday = inferWeekStart(rows.map(({ day }) => dayFromSerial(day))) ?? start;
  return periodNumbering(cadence, serialFromDay(weekday ?? periodStart('2024-01-01', { cadence: 'weekly' })));
}

/** The same text for all spellings of a channel and a type of content. */
export function lineKey({ channel, content }: Pick<ActivityRow, 'channel' | 'content'>): string {
  return JSON.stringify([channel, content].map(normalizeText));
}

/** What the rows of a line hold in a column, and whether something is still to be written. */
export function cellOf(rows: readonly ActivityRow[], metric: LoggedMetric): LoggedCell {
  const given = rows.map(({ cells }) => cells[metric]).filter((value) => value !== '');
  return { value: sumOf(given), isOpen: openRow(rows, metric) !== null };
}

function sumOf(given: readonly CellValue[]): LoggedCell['value'] {
  const [other] = given.filter((value) => typeof value !== 'number');
  if (other !== undefined) return typeof other === 'string' && other !== '=' ? other : '…';
  return given.length === 0 ? null : given.reduce((sum: number, value) => sum + Number(value), 0);
}

/**
 * The row to write a figure into: where none has the figure the one that others filled, or else the first; of hours also one
 * with posts whose hours are blank. Null where the figure is known, and `new` where there is no row yet.
 */
export function openRow(rows: readonly ActivityRow[], metric: LoggedMetric): number | 'new' | null {
  const own = rows.filter(({ isExample }) => !isExample);
  const [first] = own;
  if (!first) return rows.length > 0 ? null : 'new';
  if (own.every(({ cells }) => cells[metric] === '')) {
    return (own.find(hasPosts) ?? first).row;
  }
  const costless =
    metric === 'hours' ? own.find((row) => hasPosts(row) && row.cells.hours === '') : undefined;
  return costless?.row ?? null;
}

export function hasPosts({ cells }: ActivityRow): boolean {
  return typeof cells.posts === 'number' && cells.posts > 0;
}
