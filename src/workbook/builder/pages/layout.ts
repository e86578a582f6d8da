import type { Block, BlockCell, PageSheet } from '../../description/types';
import { filterByGoals, type Plan } from '../../spreadsheet/plan';

/** A block and the row that it starts in. */
export interface PlacedBlock {
  readonly block: Block;
  readonly row: number;
  /** Rows it takes, the room to grow included. */
  readonly height: number;
}

/** Rows left empty below each block. */
const GAP = 1;

/** Where the blocks that the goals need stand on a page, from top to bottom. */
export function layOut(page: PageSheet, { answers }: Plan): PlacedBlock[] {
  let row = 1;
  return filterByGoals(answers.goals, page.blocks).map((block) => {
    const placed = { block, row, height: block.rows.length + (block.room ?? 0) };
    row += placed.height + GAP;
    return placed;
  });
}

export function heightOf(blocks: readonly PlacedBlock[]): number {
  return blocks.reduce((sum, { height }) => sum + height + GAP, 0);
}

/** What the cells of a page hold, row by row, as wide as the page; nothing where the description has no cell. */
export function grid(
  page: PageSheet,
  blocks: readonly PlacedBlock[],
  contentOf: (cell: BlockCell, placed: PlacedBlock, row: number) => string,
): string[][] {
  return rowsOf(blocks, (placed, index) =>
    page.widths.map((_, column) => {
      const cell = placed.block.rows[index]?.[column];
      return cell ? contentOf(cell, placed, placed.row + index) : '';
    }),
  );
}

/** One entry for each row of a page, the empty ones below the blocks included. */
export function rowsOf<Row>(
  blocks: readonly PlacedBlock[],
  rowOf: (placed: PlacedBlock, index: number) => Row,
): Row[] {
  return blocks.flatMap((placed) =>
    Array.from({ length: placed.height + GAP }, (_, index) => rowOf(placed, index)),
  );
}
