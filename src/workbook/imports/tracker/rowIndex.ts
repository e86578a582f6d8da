import type { ContentKind, TrackerRow } from '../../../imports/request';
import { normalizeText } from '../../../text/normalizeText';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import { dayOf } from '../rows/days';
import type { PeriodOf } from '../rows/periods';
import { rowId } from '../rows/rowId';
import type { ImportTable, RowKey } from '../types';
import { dayColumns } from './daysOf';
import type { Lists } from './lists';

/** The columns that tell a table's rows apart. */
export const keyColumns: Readonly<Record<ImportTable, readonly string[]>> = {
  activity: ['period', 'channel', 'content'],
  traffic: ['date'],
  keywords: ['keyword'],
};

/** What a request's row is about. */
export function keyOf(row: TrackerRow): RowKey {
  if (row.table === 'keywords') return { table: row.table, keyword: row.keyword.trim() };
  if (row.table === 'traffic') return { table: row.table, day: row.day };
  return { table: row.table, day: row.day, channel: row.channel, content: row.content };
}

interface Reading {
  readonly lists: Lists;
  readonly periodOf: PeriodOf;
  /** Rows that don't count. */
  readonly except: ReadonlySet<number>;
}

/** Finds a table's rows by what they are about, in whatever order they stand. */
export class RowIndex {
  private readonly byId = new Map<string, number[]>();

  constructor(
    private readonly cells: TableCells,
    private readonly table: ImportTable,
    private readonly reading: Reading,
  ) {
    for (const row of cells.usedRows.filter((used) => !reading.except.has(used))) {
      const key = this.keyAt(row);
      if (key) this.add(rowId(key, reading.periodOf), row);
    }
  }

  /** Several rows are about the same where two people share the work, or where Traffic has a row per day. */
  of(id: string): readonly number[] {
    return this.byId.get(id) ?? [];
  }

  add(id: string, row: number): void {
    const rows = this.byId.get(id);
    if (rows) rows.push(row);
    else this.byId.set(id, [row]);
  }

  private keyAt(row: number): RowKey | null {
    if (this.table === 'keywords') {
      const keyword = String(this.cells.get(row, 'keyword'));
      return keyword === '' ? null : { table: this.table, keyword };
    }
    const day = dayOf(this.cells.get(row, dayColumns[this.table]));
    if (day === null) return null;
    if (this.table === 'traffic') return { table: this.table, day };
    const channel = String(this.cells.get(row, 'channel'));
    const content = this.contentAt(row);
    return content && { table: this.table, day, channel, content };
  }

  private contentAt(row: number): ContentKind | null {
    const content = normalizeText(String(this.cells.get(row, 'content')));
    const kinds = Object.entries(this.reading.lists.contents) as [ContentKind, string | null][];
    return kinds.find(([, name]) => name !== null && normalizeText(name) === content)?.[0] ?? null;
  }
}
