import { type CellValue, isSame } from '../../spreadsheet/cellValue';
import type { PeriodOf } from '../rows/periods';
import { rowId } from '../rows/rowId';
import type { CellChanges, Line } from './entry';

/** What imports wrote into one cell, one after the other. */
export interface Entry {
  readonly line: Line;
  readonly change: CellChanges[string];
}

/** The log, by rows of the tracker. */
export class History {
  private readonly byRow = new Map<string, Line[]>();

  constructor(
    lines: readonly Line[],
    private readonly periodOf: PeriodOf,
  ) {
    for (const line of lines) this.add(line);
  }

  add(line: Line): void {
    const id = rowId(line.key, this.periodOf);
    const lines = this.byRow.get(id);
    if (lines) lines.push(line);
    else this.byRow.set(id, [line]);
  }

  /** The lines about a row, oldest first. */
  of(row: string): readonly Line[] {
    return this.byRow.get(row) ?? [];
  }

  /** What imports wrote into a cell, oldest first. */
  entries(row: string, column: string): Entry[] {
    return this.of(row).flatMap((line) => {
      const change = line.cells[column];
      return change ? [{ line, change }] : [];
    });
  }

  /** The import whose figure stands in a cell; null where a person typed it. */
  owner(row: string, column: string, value: CellValue): Line | null {
    const entries = this.entries(row, column).filter(({ change: [, after] }) => isSame(after, value));
    return entries[entries.length - 1]?.line ?? null;
  }
}
