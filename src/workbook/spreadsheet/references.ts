import type { References } from '../description/resolve';
import type { TableSheet } from '../description/types';
import { belowHeader, onSheet } from './a1';
import { rangeName } from './rangeName';
import { titlePath, type Workbook } from './workbook';

type CommonReferences = Pick<References, 'column' | 'list' | 'setting' | 'text'>;

/** What any formula may refer to. */
export function commonReferences(workbook: Workbook): CommonReferences {
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
    ...commonReferences(workbook),
    header: () => workbook.text(titlePath(table, column)),
    cell: onPagesOnly,
    body: onPagesOnly,
    block: onPagesOnly,
    at: onPagesOnly,
  };
}
