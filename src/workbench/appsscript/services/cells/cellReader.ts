import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import type { CellContent, CellState, Engine } from '../../../engine/types';
import { type Bounds, formatA1 } from '../../geometry/a1';

/** Reads the cells of a sheet, and refuses a value that the calculation under way may still change. */
export class CellReader {
  constructor(
    private readonly engine: Engine,
    private readonly sheet: FWorksheet,
  ) {}

  /** One entry per cell, row by row: whatever `read` makes of it. */
  map<Result>(bounds: Bounds, read: (cell: CellContent, row: number, column: number) => Result): Result[][] {
    return span(bounds.startRow, bounds.endRow).map((row) =>
      span(bounds.startColumn, bounds.endColumn).map((column) => read(this.#cell(row, column), row, column)),
    );
  }

  /** The same for what depends on the cells' values. */
  mapSettled<Result>(
    bounds: Bounds,
    read: (cell: CellContent, row: number, column: number) => Result,
  ): Result[][] {
    return this.map(bounds, (cell, row, column) => {
      if (this.engine.isCalculating()) this.#assertTyped(cell, row, column);
      return read(cell, row, column);
    });
  }

  #cell(row: number, column: number): CellContent {
    return this.engine.cellAt(this.sheet, row, column);
  }

  /** A value without content of its own in the cell is a neighbour's formula that spilled over. */
  #assertTyped({ formula, value }: CellState, row: number, column: number): void {
    const isSpilled = value !== null && this.sheet.getRange(row, column).getRawValue() === null;
    if (formula === '' && !isSpilled) return;
    throw new Error(
      `${this.sheet.getSheetName()}!${a1Of(row, column)} is still being calculated: ` +
        'in the workbench, read a formula in a later call than the one that changed its inputs.',
    );
  }
}

function a1Of(row: number, column: number): string {
  return formatA1({ startRow: row, endRow: row, startColumn: column, endColumn: column });
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
