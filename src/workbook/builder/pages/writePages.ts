import { resolve } from '../../description/resolve';
import type { BlockCell, PageSheet } from '../../description/types';
import { plainText } from '../../spreadsheet/cellValue';
import { fillGrid, heightOf, type PlacedBlock } from '../../spreadsheet/pages/layout';
import type { PlacedBlocks } from '../../spreadsheet/pages/placedBlocks';
import { pageReferences } from '../../spreadsheet/references';
import type { Workbook } from '../../spreadsheet/workbook';
import type { Validations } from '../validations';
import { chosenWords, offerChoices } from './choices';
import { formatDates, formatsOf } from './formats';
import { stylePage } from './stylePage';

/** Writes the sheets that people read. Nothing on them is typed but choices, so they are written anew each time. */
export function writePages(workbook: Workbook, blocks: PlacedBlocks, validations: Validations): void {
  for (const page of workbook.pages) writePage(workbook, page, blocks, validations);
}

/** Makes room on all pages before any formula refers to their cells: what lies beyond a sheet's end can't be referred to. */
export function growPages(workbook: Workbook, blocks: PlacedBlocks): void {
  for (const page of workbook.pages) {
    const rows = heightOf(blocks.all.filter((placed) => placed.page === page));
    workbook.grow(page.key, { rows: Math.max(rows, page.rows ?? 0), columns: page.widths.length });
  }
}

function writePage(
  workbook: Workbook,
  page: PageSheet,
  blocks: PlacedBlocks,
  validations: Validations,
): void {
  const own = blocks.all.filter((placed) => placed.page === page);
  const [rows, columns] = [heightOf(own), page.widths.length];
  const sheet = workbook.sheet(page.key);
  const chosen = chosenWords(workbook, page, own);
  // A sheet that was deleted comes back bare.
  const isBare = workbook.isLayoutCurrent && sheet.getLastRow() === 0;
  if (workbook.isRearranged) clearPage(sheet, page, rows);
  if (!workbook.isLayoutCurrent || isBare) stylePage(workbook, page, own);
  const range = sheet.getRange(1, 1, rows, columns);
  if (page.flow === 'right') formatDates(workbook, page, own);
  else range.setNumberFormats(formatsOf(workbook, page, own));
  range.setValues(
    fillGrid(page, own, '', (placed, row, column) => {
      const cell = placed.block.rows[row]?.[column];
      return cell ? contentOf(workbook, blocks, placed, cell, placed.row + row, chosen) : undefined;
    }),
  );
  offerChoices(workbook, page, own, validations, blocks);
}

/**
 * Blocks change their places: nothing may stay where they stood. What the user put beside them stays; so does, until all cells are
 * written at once, what is chosen in one of them.
 */
function clearPage(sheet: GoogleAppsScript.Spreadsheet.Sheet, page: PageSheet, rows: number): void {
  const [last, columns] = [sheet.getMaxRows(), page.widths.length];
  sheet.getRange(1, 1, last, sheet.getMaxColumns()).breakApart();
  const cells = sheet.getRange(1, 1, rows, columns);
  // Formats of numbers survive `clearFormat`; where only dates are given theirs, those of former columns would stay.
  if (page.flow === 'right') cells.clear();
  else cells.clearFormat();
  if (last > rows) sheet.getRange(rows + 1, 1, last - rows, columns).clear();
}

function contentOf(
  workbook: Workbook,
  blocks: PlacedBlocks,
  placed: PlacedBlock,
  cell: BlockCell,
  row: number,
  chosen: ReadonlyMap<BlockCell, string>,
): string {
  const { formula, text } = cell;
  const choice = chosen.get(cell);
  if (choice !== undefined) return choice;
  if (formula !== undefined) return resolve(formula, pageReferences(workbook, blocks, placed, row));
  return text === undefined ? '' : plainText(workbook.text(`sheets.${placed.page.key}.${text}`));
}
