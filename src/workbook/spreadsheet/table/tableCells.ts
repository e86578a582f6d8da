import type { TableSheet } from '../../description/types';
import type { CellValue } from '../cellValue';
import type { Positions } from '../locateColumns';

/** What the add-in writes into a cell. */
export type CellContent = string | number;

/** Row 1 holds the titles. */
const FIRST_ROW = 2;

/** A table in memory: its cells, and the changes to be written. Rows are numbered as in the sheet. */
export class TableCells {
  /** By row, then by position. */
  readonly changes = new Map<number, Map<number, CellContent>>();
  /** The rows that hold anything in columns to type into, when the table was read. */
  readonly usedRows: readonly number[];
  private next: number;

  constructor(
    readonly table: TableSheet,
    readonly positions: Positions,
    /** All rows from the titles on, as wide as the positions need. */
    private readonly values: readonly (readonly CellValue[])[],
    private readonly formulas: readonly (readonly string[])[],
  ) {
    this.usedRows = usedRows(table, positions, values, formulas);
    this.next = (this.usedRows[this.usedRows.length - 1] ?? FIRST_ROW - 1) + 1;
  }

  /** Rows that the sheet has. */
  get height(): number {
    return this.values.length;
  }

  /** Rows that it needs once all is written. */
  get neededHeight(): number {
    return Math.max(this.height, this.next - 1);
  }

  /** Columns that were read. */
  get width(): number {
    return this.values[0]?.length ?? 0;
  }

  has(column: string): boolean {
    return this.positions.has(column);
  }

  get(row: number, column: string): CellValue {
    const position = this.positions.get(column) ?? 0;
    return this.changes.get(row)?.get(position) ?? this.at(row, position);
  }

  /** What a cell held when the table was read. */
  at(row: number, position: number): CellValue {
    return this.values[row - 1]?.[position - 1] ?? '';
  }

  isFormula(row: number, position: number): boolean {
    return Boolean(this.formulas[row - 1]?.[position - 1]);
  }

  /** Does nothing where the cell already holds the content, or where the column was deleted. */
  set(row: number, column: string, content: CellContent): void {
    const position = this.positions.get(column);
    if (position === undefined || this.get(row, column) === content) return;
    const line = this.changes.get(row) ?? new Map<number, CellContent>();
    this.changes.set(row, line.set(position, content));
  }

  /** The next free row below all others. */
  addRow(): number {
    return this.next++;
  }
}

/** The rows that hold anything in columns to type into. */
function usedRows(
  { columns }: TableSheet,
  positions: Positions,
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly string[])[],
): number[] {
  const typed = columns.flatMap(({ key, input }) => (input && positions.get(key)) || []);
  return values.flatMap((line, index) => {
    const formulasOfLine = formulas[index] ?? [];
    const isUsed = typed.some((position) => line[position - 1] !== '' || formulasOfLine[position - 1]);
    return index + 1 >= FIRST_ROW && isUsed ? [index + 1] : [];
  });
}

/** A cell's content as it can be stored as JSON and written back: a date as its serial. */
export function contentOf(value: CellValue): CellContent {
  if (typeof value === 'object') return value.day;
  return typeof value === 'boolean' ? String(value) : value;
}
