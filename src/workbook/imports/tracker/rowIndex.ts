import type { ContentKind, RowContent } from '../../../imports/request';
import { splitPath } from '../../../text/journeyPath';
import { normalizeText } from '../../../text/normalizeText';
import type { TableCells } from '../../spreadsheet/table/tableCells';
import { dayInCell } from '../rows/days';
import type { PeriodOf } from '../rows/periods';
import { type ImportTable, type RowKey, rowId } from '../rows/rowKey';
import { dayColumns } from './columns';
import type { Lists } from './lists';

interface IndexOptions {
  readonly lists: Lists;
  readonly periodOf: PeriodOf;
  /** Rows that don't count. */
  readonly except: ReadonlySet<number>;
}

/** Finds a table's rows by their ids, in whatever order they stand. */
export class RowIndex {
  private readonly byId = new Map<string, number[]>();

  constructor(
    private readonly cells: TableCells,
    private readonly table: ImportTable,
    private readonly options: IndexOptions,
  ) {
    for (const row of cells.usedRows.filter((used) => !options.except.has(used))) {
      const key = this.keyAt(row);
      if (key) this.add(rowId(key, options.periodOf), row);
    }
  }

  /** Several rows have one id where two people share the work, or where Traffic has a row per day. */
  rowsOf(id: string): readonly number[] {
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
    if (this.table === 'journeys') return this.journeyAt(row);
    const day = dayInCell(this.cells.get(row, dayColumns[this.table]));
    if (day === null) return null;
    if (this.table === 'traffic') return { table: this.table, day };
    const channel = String(this.cells.get(row, 'channel'));
    const content = this.contentAt(row);
    return content === null ? null : { table: this.table, day, channel, content };
  }

  private journeyAt(row: number): RowKey | null {
    const path = String(this.cells.get(row, 'path'));
    const [day, firstTouch] = ['sale_date', 'first_touch'].map((column) =>
      dayInCell(this.cells.get(row, column)),
    );
    return splitPath(path).length === 0
      ? null
      : { table: 'journeys', day: day ?? '', firstTouch: firstTouch ?? '', path };
  }

  private contentAt(row: number): RowContent | null {
    const content = normalizeText(String(this.cells.get(row, 'content')));
    if (content === '') return '';
    const kinds = Object.entries(this.options.lists.contents) as [ContentKind, string | null][];
    return kinds.find(([, name]) => name !== null && normalizeText(name) === content)?.[0] ?? null;
  }
}
