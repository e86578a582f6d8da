import type { Block, BlockCell, PageSheet } from '../../description/types';
import { filterByGoals, type Plan } from '../plan';

/** A block of a page and the cells that it takes. */
export interface PlacedBlock {
  readonly page: PageSheet;
  readonly block: Block;
  readonly row: number;
  readonly column: number;
  /** Rows it takes, the room to grow included. */
  readonly height: number;
  readonly width: number;
}

/** Rows left empty below each block, or columns beside it. */
const GAP = 1;

/** Where the blocks that the goals need stand on a page. */
export function layOut(page: PageSheet, { answers }: Pick<Plan, 'answers'>): PlacedBlock[] {
  const next = { row: 1, column: 1 };
  return filterByGoals(answers.goals, page.blocks).map((block) => {
    const height = block.rows.length + (block.room ?? 0);
    const width = Math.max(...block.rows.map(widthOf));
    const placed = { page, block, ...(block.at ?? next), height, width };
    if (!block.at && page.flow === 'right') next.column += width + GAP;
    else if (!block.at) next.row += height + GAP;
    return placed;
  });
}

/** Columns that a row takes, with those that its last cell spans. */
function widthOf(row: Block['rows'][number]): number {
  return row.reduce((width, cell, index) => Math.max(width, index + (cell?.span?.columns ?? 1)), 0);
}

/** Rows of a page that its blocks take, and a gap below them. */
export function heightOf(blocks: readonly PlacedBlock[]): number {
  return Math.max(0, ...blocks.map(({ row, height }) => row - 1 + height + GAP));
}

/** One value for each cell of a page; `fallback` where no block has one. */
export function fillGrid<Value>(
  page: PageSheet,
  blocks: readonly PlacedBlock[],
  fallback: Value,
  valueAt: (placed: PlacedBlock, row: number, column: number) => Value | undefined,
): Value[][] {
  const grid = Array.from({ length: heightOf(blocks) }, () => page.widths.map(() => fallback));
  for (const placed of blocks) {
    const last = placed.block.style ? page.widths.length - placed.column + 1 : placed.width;
    for (let row = 0; row < placed.height; row++) {
      for (let column = 0; column < last; column++) {
        const value = valueAt(placed, row, column);
        const cells = grid[placed.row - 1 + row];
        if (value !== undefined && cells) cells[placed.column - 1 + column] = value;
      }
    }
  }
  return grid;
}

/** A described cell and where it stands. */
export interface PlacedCell {
  readonly cell: BlockCell;
  readonly placed: PlacedBlock;
  readonly row: number;
  readonly column: number;
}

/** All described cells of a page. */
export function cellsOf(blocks: readonly PlacedBlock[]): PlacedCell[] {
  return blocks.flatMap((placed) =>
    placed.block.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell ? [{ cell, placed, row: placed.row + row, column: placed.column + column }] : [],
      ),
    ),
  );
}
