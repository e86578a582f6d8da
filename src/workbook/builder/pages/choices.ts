import type { BlockCell, PageSheet } from '../../description/types';
import { rectangle } from '../../spreadsheet/a1';
import { cellsOf, type PlacedBlock, type PlacedCell } from '../../spreadsheet/pages/layout';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Validations } from '../validations';

/** The words that each cell to choose from is to hold: what somebody chose, in the workbook's language, else the first. */
export function chosenWords(
  workbook: Workbook,
  page: PageSheet,
  blocks: readonly PlacedBlock[],
): ReadonlyMap<BlockCell, string> {
  const cells = cellsOf(blocks).filter(({ cell }) => cell.choices !== undefined);
  return new Map(cells.map((placed) => [placed.cell, chosenIn(workbook, page, placed)]));
}

function chosenIn(workbook: Workbook, page: PageSheet, { cell, row, column }: PlacedCell): string {
  const path = pathOf(page, cell);
  const offered = workbook.choices(path);
  const first = offered[0] ?? '';
  if (workbook.isAdded(page.key)) return first;
  const found = workbook.sheet(page.key).getRange(row, column).getValue();
  const index = workbook.wordingsOfChoices(path).findIndex((wordings) => wordings.includes(found));
  return offered[index] ?? first;
}

/** Offers the words in the cells themselves. */
export function offerChoices(
  workbook: Workbook,
  page: PageSheet,
  blocks: readonly PlacedBlock[],
  validations: Validations,
): void {
  for (const { cell, row, column } of cellsOf(blocks)) {
    if (cell.choices === undefined) continue;
    const rule = validations.oneOf(workbook.choices(pathOf(page, cell)));
    workbook.sheet(page.key).getRange(row, column).setDataValidation(rule);
  }
}

/** The cells of a page in which anybody may choose. */
export function openCellsOf(page: PageSheet, blocks: readonly PlacedBlock[]): string[] {
  return cellsOf(blocks.filter((placed) => placed.page === page)).flatMap(({ cell, row, column }) =>
    cell.choices === undefined ? [] : [rectangle(row, column, 1, 1)],
  );
}

function pathOf({ key }: PageSheet, { choices = '' }: BlockCell): string {
  return `sheets.${key}.${choices}`;
}
