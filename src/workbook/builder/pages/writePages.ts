import { resolve } from '../../description/resolve';
import type { Block, BlockCell, PageSheet } from '../../description/types';
import { belowHeader, rectangle } from '../../spreadsheet/a1';
import { plainText } from '../../spreadsheet/cellValue';
import { fillGrid, heightOf, type PlacedBlock } from '../../spreadsheet/pages/layout';
import type { PlacedBlocks } from '../../spreadsheet/pages/placedBlocks';
import { pageReferences } from '../../spreadsheet/references';
import type { Workbook } from '../../spreadsheet/workbook';
import { patternsFor } from '../look/patterns';
import type { Validations } from '../validations';
import { chosenWords, offerChoices } from './choices';
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
  // Blocks change their places: nothing may stay where they stood.
  if (workbook.isRearranged) {
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart().clear().clearNote();
  }
  const range = sheet.getRange(1, 1, rows, columns);
  if (page.flow === 'right') formatDates(workbook, page, own);
  else range.setNumberFormats(formats(workbook, page, own));
  range.setValues(
    fillGrid(page, own, '', (placed, row, column) => {
      const cell = placed.block.rows[row]?.[column];
      return cell ? contentOf(workbook, blocks, placed, cell, placed.row + row, chosen) : undefined;
    }),
  );
  offerChoices(workbook, page, own, validations);
  if (!workbook.isLayoutCurrent) stylePage(workbook, page, own);
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

/** A formula's format extends to the cells that it spills into: to its right, and down into the room to grow. */
function formats(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): string[][] {
  const patterns = { ...patternsFor(workbook.plan.answers), text: 'General' };
  return fillGrid(page, blocks, patterns.text, ({ block }, row, column) => {
    const cells = block.rows[Math.min(row, block.rows.length - 1)];
    return patterns[formatAt(cells ?? [], column)];
  });
}

/**
 * Where blocks stand side by side, columns spill as far down as there are rows. Only dates need their format there: functions and
 * charts tell them from numbers by it.
 */
function formatDates(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): void {
  const columns = blocks.flatMap(({ block, column }) =>
    block.facts
      ? block.rows.flatMap((row, index) =>
          row[1]?.format === 'date' ? [rectangle(index + 1, column + 1, 1, 1)] : [],
        )
      : (block.rows[1] ?? []).flatMap((cell, index) =>
          cell?.format === 'date' ? [belowHeader(column + index)] : [],
        ),
  );
  const pattern = patternsFor(workbook.plan.answers).date;
  workbook.sheet(page.key).getRangeList(columns).setNumberFormat(pattern);
}

/** The format of a cell of a row: its own, or that of the formula to its left which spills into it. */
export function formatAt(row: Block['rows'][number], column: number): NonNullable<BlockCell['format']> {
  const spilling = row.slice(0, column + 1).filter((cell) => cell !== null);
  const own = row[column] === undefined ? undefined : spilling[spilling.length - 1];
  return own?.format ?? 'text';
}
