/** What a cell holds and how it looks, by the name of the property. */
export type Cell = Map<string, unknown>;

export interface ColumnTag {
  readonly column: number;
  readonly key: string;
  readonly value: string;
}

/** Cells by their place now, counted from 1. */
export interface Bounds {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A range that goes where its cells go. */
export interface Area {
  readonly sheet: SheetModel;
  readonly rows: number[];
  readonly columns: number[];
}

export interface Protected {
  description: string;
  unprotected: Area[];
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
}

export interface ColourRuleModel {
  readonly formula: string;
  /** In place of a formula: the letters with which the cell's text begins. */
  readonly startsWith?: string;
  readonly background: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
  readonly areas: readonly Area[];
}

export interface ChartModel {
  readonly id: number;
  readonly type: string;
  readonly headers: number;
  readonly position: string;
  readonly areas: readonly Area[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** More rows and columns than any sheet ever has. */
const MOST_IDS = 2 ** 24;

/** A sheet's state. Rows and columns have identities, so that what belongs to them moves with them. */
export class SheetModel {
  rows: number[];
  columns: number[];
  readonly cells = new Map<number, Cell>();
  readonly tags: ColumnTag[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  /** Rectangles of cells merged into one. */
  merges: Area[] = [];
  readonly look: Record<string, unknown> = {};
  rules: ColourRuleModel[] = [];
  charts: ChartModel[] = [];
  protection: Protected | null = null;
  private readonly areas: Area[] = [];
  private nextId = 1;

  constructor(
    readonly id: number,
    public name: string,
    size: { readonly rows: number; readonly columns: number },
  ) {
    this.rows = this.newIds(size.rows);
    this.columns = this.newIds(size.columns);
  }

  newIds(count: number): number[] {
    return Array.from({ length: count }, () => this.nextId++);
  }

  peek(row: number, column: number): Cell | undefined {
    return this.cells.get(this.keyOf(row, column));
  }

  /** Sets a property of a cell; null or '' takes it away. */
  write(row: number, column: number, property: string, value: unknown): void {
    const key = this.keyOf(row, column);
    const cell = this.cells.get(key);
    if (value === null || value === '') cell?.delete(property);
    else if (cell) cell.set(property, value);
    else this.cells.set(key, new Map([[property, value]]));
  }

  content(row: number, column: number): unknown {
    return this.peek(row, column)?.get('content') ?? '';
  }

  /** The last row and column with content. */
  extent(): { row: number; column: number } {
    const [rows, columns] = [positions(this.rows), positions(this.columns)];
    const extent = { row: 0, column: 0 };
    for (const [key, cell] of this.cells) {
      if ((cell.get('content') ?? '') === '') continue;
      extent.row = Math.max(extent.row, rows.get(Math.floor(key / MOST_IDS)) ?? 0);
      extent.column = Math.max(extent.column, columns.get(key % MOST_IDS) ?? 0);
    }
    return extent;
  }

  /** One number for the identities of row and column: these builds are many, and texts take longer. */
  private keyOf(row: number, column: number): number {
    return (this.rows[row - 1] ?? 0) * MOST_IDS + (this.columns[column - 1] ?? 0);
  }

  /** The cells as an area that goes where they go, and grows with what is inserted inside. */
  area(bounds: Bounds): Area {
    const area = this.cellsOf(bounds);
    this.areas.push(area);
    return area;
  }

  cellsOf({ row, column, rows, columns }: Bounds): Area {
    return {
      sheet: this,
      rows: this.rows.slice(row - 1, row - 1 + rows),
      columns: this.columns.slice(column - 1, column - 1 + columns),
    };
  }

  insertColumns(at: number, count: number): void {
    this.insert('columns', at, count);
  }

  insertRows(at: number, count: number): void {
    this.insert('rows', at, count);
  }

  private insert(axis: 'rows' | 'columns', at: number, count: number): void {
    const ids = this.newIds(count);
    const [before, after] = [this[axis][at - 2], this[axis][at - 1]];
    this[axis].splice(at - 1, 0, ...ids);
    if (before === undefined || after === undefined) return;
    for (const area of this.areas) {
      const end = area[axis].indexOf(after);
      if (end > 0 && area[axis].includes(before)) area[axis].splice(end, 0, ...ids);
    }
  }
}

/** Where an area is now; null when all its rows or columns were deleted. */
export function boundsOf({ sheet, rows, columns }: Area): Bounds | null {
  const down = indexes(sheet.rows, rows);
  const across = indexes(sheet.columns, columns);
  const [row, column] = [down[0], across[0]];
  if (row === undefined || column === undefined) return null;
  return {
    row: row + 1,
    column: column + 1,
    rows: (down[down.length - 1] ?? row) - row + 1,
    columns: (across[across.length - 1] ?? column) - column + 1,
  };
}

function indexes(all: readonly number[], some: readonly number[]): number[] {
  const wanted = new Set(some);
  return all.flatMap((id, index) => (wanted.has(id) ? [index] : []));
}

/** Where identities stand now, counted from 1. */
function positions(ids: readonly number[]): Map<number, number> {
  return new Map(ids.map((id, index) => [id, index + 1]));
}
