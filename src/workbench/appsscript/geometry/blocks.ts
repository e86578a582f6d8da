import type { Bounds } from './a1';

/** A rectangle of cells that all have the same value. */
export interface CellBlock<Value> {
  readonly value: Value;
  readonly bounds: Bounds;
}

/** Gathers the cells of a table in few rectangles: runs down each column, joined with equal runs at their left. */
export function blocksOf<Value>(rows: readonly (readonly Value[])[]): CellBlock<Value>[] {
  const blocks: CellBlock<Value>[] = [];
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    for (const run of runsDown(rows, column)) {
      const left = blocks.findIndex((block) => continues(block, run));
      if (left < 0) blocks.push(run);
      else blocks[left] = widened(run, blocks[left] ?? run);
    }
  }
  return blocks;
}

function runsDown<Value>(rows: readonly (readonly Value[])[], column: number): CellBlock<Value>[] {
  const values = rows.map((row) => row[column] as Value);
  const starts = values.flatMap((value, row) => (row === 0 || value !== values[row - 1] ? [row] : []));
  return starts.map((startRow, index) => ({
    value: values[startRow] as Value,
    bounds: {
      startRow,
      endRow: (starts[index + 1] ?? values.length) - 1,
      startColumn: column,
      endColumn: column,
    },
  }));
}

function continues<Value>(block: CellBlock<Value>, run: CellBlock<Value>): boolean {
  return (
    block.value === run.value &&
    block.bounds.endColumn === run.bounds.startColumn - 1 &&
    block.bounds.startRow === run.bounds.startRow &&
    block.bounds.endRow === run.bounds.endRow
  );
}

function widened<Value>(run: CellBlock<Value>, left: CellBlock<Value>): CellBlock<Value> {
  return { value: run.value, bounds: { ...run.bounds, startColumn: left.bounds.startColumn } };
}
