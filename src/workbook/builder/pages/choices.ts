import type { BlockCell, ChoicesFrom, PageSheet } from '../../description/types';
import { rectangle } from '../../spreadsheet/a1';
import { cellsOf, type PlacedBlock, type PlacedCell } from '../../spreadsheet/pages/layout';
import type { PlacedBlocks } from '../../spreadsheet/pages/placedBlocks';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Validations } from '../validations';

/** The words that each cell to choose from is to hold: what somebody chose, in the workbook's language, else the first. */
export function chosenWords(
  workbook: Workbook,
  page: PageSheet,
  blocks: readonly PlacedBlock[],
): ReadonlyMap<BlockCell, string> {
  const cells = cellsOf(blocks).filter(({ cell }) => isChosen(cell));
  return new Map(cells.map((placed) => [placed.cell, chosenIn(workbook, page, placed)]));
}

const isChosen = ({ choices, choicesFrom }: BlockCell) => choices !== undefined || choicesFrom !== undefined;

function chosenIn(workbook: Workbook, page: PageSheet, placed: PlacedCell): string {
  const { cell, row, column } = placed;
  if (cell.choicesFrom) return chosenFrom(workbook, page, placed, cell.choicesFrom);
  const path = pathOf(page, cell);
  const offered = workbook.choices(path);
  const first = offered[0] ?? '';
  if (workbook.isAdded(page.key)) return first;
  const found = workbook.sheet(page.key).getRange(row, column).getValue();
  const index = workbook.wordingsOfChoices(path).findIndex((wordings) => wordings.includes(found));
  return offered[index] ?? first;
}

/** What somebody chose from cells, its words in the workbook's language; else what stands there at first. */
function chosenFrom(
  workbook: Workbook,
  page: PageSheet,
  { cell, row, column }: PlacedCell,
  { words }: ChoicesFrom,
): string {
  const path = `sheets.${page.key}.${cell.text}`;
  if (workbook.isAdded(page.key)) return workbook.text(path);
  const found = String(workbook.sheet(page.key).getRange(row, column).getValue());
  if (found === '' || workbook.wordings(path).includes(found)) return workbook.text(path);
  const said = found.split(' ');
  const offered = workbook.choices(words);
  const wordings = workbook.wordingsOfChoices(words);
  return said.map((word) => offered[wordings.findIndex((each) => each.includes(word))] ?? word).join(' ');
}

/** Offers the words in the cells themselves. */
export function offerChoices(
  workbook: Workbook,
  page: PageSheet,
  blocks: readonly PlacedBlock[],
  validations: Validations,
  all: PlacedBlocks,
): void {
  for (const { cell, row, column } of cellsOf(blocks)) {
    if (!isChosen(cell)) continue;
    const rule = cell.choicesFrom
      ? validations.oneIn(rangeOf(workbook, all, cell.choicesFrom))
      : validations.oneOf(workbook.choices(pathOf(page, cell)));
    workbook.sheet(page.key).getRange(row, column).setDataValidation(rule);
  }
}

function rangeOf(workbook: Workbook, all: PlacedBlocks, { block, column, rows }: ChoicesFrom) {
  const placed = all.named(block);
  return workbook.sheet(placed.page.key).getRange(placed.row + 1, placed.column + column - 1, rows, 1);
}

/** The cells of a page in which anybody may choose. */
export function openCellsOf(page: PageSheet, blocks: readonly PlacedBlock[]): string[] {
  return cellsOf(blocks.filter((placed) => placed.page === page)).flatMap(({ cell, row, column }) =>
    isChosen(cell) ? [rectangle(row, column, 1, 1)] : [],
  );
}

function pathOf({ key }: PageSheet, { choices = '' }: BlockCell): string {
  return `sheets.${key}.${choices}`;
}
