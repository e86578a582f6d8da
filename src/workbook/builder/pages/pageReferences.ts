import type { References } from '../../description/resolve';
import { letters, rectangle } from '../../spreadsheet/a1';
import { commonReferences } from '../../spreadsheet/references';
import type { Workbook } from '../../spreadsheet/workbook';
import type { PlacedBlock } from './layout';

/** What a formula of a page may refer to, from a row of one of its blocks. */
export function pageReferences(
  workbook: Workbook,
  blocks: readonly PlacedBlock[],
  own: PlacedBlock,
  row: number,
): References {
  const named = (key: string) => blockNamed(blocks, key);
  return {
    ...commonReferences(workbook),
    header: () => {
      throw new Error('Only formulas of a table have a header.');
    },
    cell: (column) => `${letters(Number(column))}${row}`,
    body: (column, key) => bodyOf(key === undefined ? own : named(key), column),
    block: (key, column) => columnOf(named(key), column),
    at: (key, down, column) => `${letters(column)}${named(key).row + down - 1}`,
  };
}

/** A block's column from its first row, its room included. */
export function columnOf({ row, height }: PlacedBlock, column: number): string {
  return rectangle(row, column, height, 1);
}

export function blockNamed(blocks: readonly PlacedBlock[], key: string): PlacedBlock {
  const found = blocks.find(({ block }) => block.key === key);
  if (!found) throw new Error(`No block ${key} on this page.`);
  return found;
}

function bodyOf({ row, height }: PlacedBlock, column: number): string {
  return rectangle(row + 1, column, height - 1, 1);
}
