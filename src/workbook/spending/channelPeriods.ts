import { serialFromDay } from '../../calendar/serial';
import { normalizeText } from '../../text/normalizeText';
import { dayInCell } from '../imports/rows/days';
import type { CellValue } from '../spreadsheet/cellValue';
import { openTable, tableIn } from '../spreadsheet/table/openTable';
import type { TableCells } from '../spreadsheet/table/tableCells';
import type { Workbook } from '../spreadsheet/workbook';

/** What a channel cost and sold in one period; null where that isn't known. */
export interface ChannelPeriod {
  /** As it was first spelled. */
  readonly channel: string;
  /** The serial of the period's day. */
  readonly day: number;
  readonly cost: number | null;
  readonly sales: number | null;
}

interface Row {
  readonly channel: string;
  readonly day: number;
  readonly key: string;
  readonly hours: CellValue;
  readonly hasPosts: boolean;
  readonly isPartial: boolean;
  /** Blank counts as none was spent; null where something other than a number stands. */
  readonly spent: number | null;
  readonly revenue: CellValue;
}

/**
 * Costs and sales of each channel, period by period, as the first screen counts them. The cost of a channel's period is known where
 * hours stand in one row at least and in every row with posts. Where a period has any sales at all, a channel without them sold
 * nothing; a period covered in part says nothing of its sales.
 */
export function channelPeriods(workbook: Workbook, hourlyCost: number): ChannelPeriod[] {
  const cells = openTable(workbook, tableIn(workbook, 'activity'), 'typed');
  const rows = cells.usedRows.flatMap((row) => rowAt(cells, row) ?? []);
  const sold = new Set(rows.filter(({ revenue }) => isNumber(revenue)).map(({ day }) => day));
  const partial = new Set(rows.filter(({ isPartial }) => isPartial).map(({ day }) => day));
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.key, [...(groups.get(row.key) ?? []), row]);
  return [...groups.values()]
    .map((group): ChannelPeriod => {
      const [{ channel = '', day = 0 } = {}] = group;
      const isSold = sold.has(day) && !partial.has(day);
      return { channel, day, cost: costOf(group, hourlyCost), sales: isSold ? salesOf(group) : null };
    })
    .sort((one, other) => one.day - other.day);
}

function rowAt(cells: TableCells, row: number): Row | null {
  const date = dayInCell(cells.get(row, 'period'));
  const channel = String(cells.get(row, 'channel')).trim();
  if (date === null || !channel) return null;
  const day = serialFromDay(date);
  const [ads, fees, posts] = ['ad_spend', 'fees', 'posts'].map((key) => cells.get(row, key));
  return {
    channel,
    day,
    key: `${day} ${normalizeText(channel)}`,
    hours: cells.get(row, 'hours'),
    hasPosts: isNumber(posts) && posts !== 0,
    isPartial: cells.get(row, 'partial') !== '',
    spent: sumOf([ads, fees]),
    revenue: cells.get(row, 'revenue'),
  };
}

function costOf(rows: readonly Row[], hourlyCost: number): number | null {
  const isLogged = ({ hours }: Row) => isNumber(hours);
  const isUnknown = rows.some(
    (row) => row.spent === null || (!isLogged(row) && (row.hasPosts || row.hours !== '')),
  );
  if (isUnknown || !rows.some(isLogged)) return null;
  return rows.reduce(
    (sum, { spent, hours }) => sum + (spent ?? 0) + (isNumber(hours) ? hours * hourlyCost : 0),
    0,
  );
}

function salesOf(rows: readonly Row[]): number | null {
  return sumOf(rows.map(({ revenue }) => revenue));
}

function sumOf(values: readonly (CellValue | undefined)[]): number | null {
  const filled = values.filter((value) => value !== '' && value !== undefined);
  return filled.every(isNumber) ? filled.reduce((sum: number, value) => sum + Number(value), 0) : null;
}

function isNumber(value: CellValue | undefined): value is number {
  return typeof value === 'number';
}
