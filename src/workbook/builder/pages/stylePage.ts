import type { Block, CellLook, PageSheet } from '../../description/types';
import { rectangle } from '../../spreadsheet/a1';
import { cellsOf, fillGrid, type PlacedBlock } from '../../spreadsheet/pages/layout';
import { runs } from '../../spreadsheet/runs';
import type { Workbook } from '../../spreadsheet/workbook';
import { setWidths } from '../look/applyStyle';
import { colours, type Look, looks, TITLE_SIZE, tabColours } from '../look/style';
import { colourSigns } from './colourSigns';
import { formatAt } from './formats';
import { mergeCells } from './mergeCells';
import { writeNotes } from './writeNotes';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a page its widths, heights, merged cells, looks and notes. */
export function stylePage(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): void {
  const sheet = workbook.sheet(page.key);
  setWidths(
    sheet,
    page.widths.map((item, index) => ({ position: index + 1, item })),
  );
  setHeights(sheet, page.heights ?? []);
  styleBlocks(sheet, page, blocks);
  mergeCells(sheet, blocks);
  writeNotes(workbook, page, blocks);
  styleCells(sheet, blocks);
  if (cellsOf(blocks).some(({ cell }) => cell.look !== undefined)) colourSigns(sheet, page, blocks);
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(tabColours.page);
  if (page.isHidden) sheet.hideSheet();
}

function setHeights(sheet: Sheet, heights: readonly number[]): void {
  const placed = heights.map((item, index) => ({ position: index + 1, item }));
  for (const { start, items } of runs(placed, (one, next) => one === next)) {
    sheet.setRowHeightsForced(start, items.length, items[0] ?? 0);
  }
}

/** What goes for whole blocks, by their style. */
function styleBlocks(sheet: Sheet, page: PageSheet, blocks: readonly PlacedBlock[]): void {
  const firstRows = (styles: readonly Block['style'][], rows = 1) =>
    blocks
      .filter(({ block }) => styles.includes(block.style))
      .map(({ row, column, height }) =>
        rectangle(row, column, Math.min(rows, height), page.widths.length - column + 1),
      );
  const whole = Number.POSITIVE_INFINITY;
  ifAny(firstRows(['title', 'headline', 'table', 'text']), (a1) =>
    sheet.getRangeList(a1).setFontWeight('bold'),
  );
  ifAny(firstRows(['title']), (a1) => sheet.getRangeList(a1).setFontSize(TITLE_SIZE));
  ifAny(firstRows(['headline', 'table']), (a1) => sheet.getRangeList(a1).setBackground(colours.header));
  ifAny(firstRows(['headline', 'table'], whole), (a1) => sheet.getRangeList(a1).setWrap(true));
  ifAny(numericHeadings(page, blocks), (a1) => sheet.getRangeList(a1).setHorizontalAlignment('right'));
}

/** The headings above numbers, which stand at the right of their cells. */
function numericHeadings(page: PageSheet, blocks: readonly PlacedBlock[]): string[] {
  const isHeading = fillGrid(page, blocks, false, ({ block }, row, column) => {
    const isTable = block.style === 'headline' || block.style === 'table';
    return isTable && row === 0 && block.rows.slice(1).some((cells) => formatAt(cells, column) !== 'text');
  });
  return isHeading.flatMap((row, index) =>
    row.flatMap((isNumeric, column) => (isNumeric ? [rectangle(index + 1, column + 1, 1, 1)] : [])),
  );
}

/** What goes for single cells, look by look: those of one look in few calls. */
function styleCells(sheet: Sheet, blocks: readonly PlacedBlock[]): void {
  const byLook = new Map<CellLook, string[]>();
  for (const { cell, row, column } of cellsOf(blocks)) {
    if (!cell.look) continue;
    const a1 = rectangle(row, column, cell.span?.rows ?? 1, cell.span?.columns ?? 1);
    byLook.set(cell.look, [...(byLook.get(cell.look) ?? []), a1]);
  }
  for (const [look, a1s] of byLook) applyLook(sheet.getRangeList(a1s), looks[look]);
}

function applyLook(list: GoogleAppsScript.Spreadsheet.RangeList, look: Look): void {
  list.setVerticalAlignment(look.valign ?? 'middle');
  if (look.size) list.setFontSize(look.size);
  if (look.weight) list.setFontWeight(look.weight);
  if (look.colour) list.setFontColor(look.colour);
  if (look.background) list.setBackground(look.background);
  if (look.align) list.setHorizontalAlignment(look.align);
  if (look.wrap) list.setWrap(true);
}

/** A list of ranges may not be empty. */
function ifAny(ranges: string[], apply: (ranges: string[]) => void): void {
  if (ranges.length > 0) apply(ranges);
}
