import type { References } from '../../description/resolve';
import type { TableSheet } from '../../description/types';
import { belowHeader, letters, onSheet, rectangle } from '../../spreadsheet/a1';
import { rangeName } from '../../spreadsheet/rangeName';
import { titlePath, type Workbook } from '../../spreadsheet/workbook';
import type { PlacedBlock } from './layout';

type Everywhere = Pick<References, 'column' | 'list' | 'setting' | 'text'>;

function everywhere(workbook: Workbook): Everywhere {
  return {
    column: (sheet, key) =>
      onSheet(workbook.nameOf(workbook.tableOf(sheet).key), belowHeader(workbook.columnOf(sheet, key))),
    list: rangeName,
    setting: rangeName,
    text: (path) => workbook.text(path),
  };
}

const onPagesOnly = (): never => {
  throw new Error('Only formulas of a page refer to its cells and blocks.');
};

/** What the formula of a table's column may refer to. */
export function tableReferences(workbook: Workbook, table: TableSheet, column: string): References {
  return {
    ...everywhere(workbook),
    header: () => workbook.text(titlePath(table, column)),
    cell: onPagesOnly,
    body: onPagesOnly,
    block: onPagesOnly,
    at: onPagesOnly,
  };
}

/** What a formula of a page may refer to, from a row of one of its blocks. */
export function pageReferences(
  workbook: Workbook,
  blocks: readonly PlacedBlock[],
  own: PlacedBlock,
  row: number,
): References {
  const named = (key: string) => blockNamed(blocks, key);
  return {
    ...everywhere(workbook),
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
