import type { References } from '../description/resolve';
import type { SheetKey, TableSheet } from '../description/types';
import { belowHeader, letters, onSheet } from './a1';
import { currencyFormat } from './currency';
import type { PlacedBlock } from './pages/layout';
import { blockReferences, PlacedBlocks } from './pages/placedBlocks';
import { rangeName } from './rangeName';
import { titlePath, type Workbook } from './workbook';

type CommonReferences = Pick<References, 'column' | 'list' | 'setting' | 'text' | 'link' | 'currency'>;

/** What any formula may refer to. */
function commonReferences(workbook: Workbook): CommonReferences {
  return {
    column: (sheet, key) =>
      onSheet(workbook.nameOf(workbook.tableOf(sheet).key), belowHeader(workbook.columnOf(sheet, key))),
    list: rangeName,
    setting: rangeName,
    text: (path) => workbook.text(path),
    currency: (side) => currencyFormat(workbook.plan.answers)[side],
    link: (key) => `#gid=${workbook.idOf(key as SheetKey)}`,
  };
}

const onPagesOnly = (): never => {
  throw new Error('Only formulas of a page refer to cells beside them.');
};

/** What the formula of a table's column may refer to. */
export function tableReferences(workbook: Workbook, table: TableSheet, column: string): References {
  const blocks = new PlacedBlocks(workbook);
  return {
    ...commonReferences(workbook),
    ...blockReferences(blocks, null),
    header: () => workbook.text(titlePath(table, column)),
    cell: onPagesOnly,
    body: (index, key) =>
      key === undefined ? onPagesOnly() : blocks.columns(blocks.named(key), 1, index - 1, 1, null),
  };
}

/** What a formula of a page may refer to, from a row of one of its blocks. */
export function pageReferences(
  workbook: Workbook,
  blocks: PlacedBlocks,
  own: PlacedBlock,
  row: number,
): References {
  return {
    ...commonReferences(workbook),
    ...blockReferences(blocks, own.page),
    header: () => {
      throw new Error('Only formulas of a table have a header.');
    },
    cell: (column) => `${letters(own.column + Number(column) - 1)}${row}`,
    body: (column, key) => {
      const placed = key === undefined ? own : blocks.named(key);
      return blocks.columns(placed, 1, column - 1, 1, own.page);
    },
  };
}
