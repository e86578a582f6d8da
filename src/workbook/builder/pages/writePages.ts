import { resolve } from '../../description/resolve';
import type { Block, BlockCell, PageSheet } from '../../description/types';
import { rectangle } from '../../spreadsheet/a1';
import { plainText } from '../../spreadsheet/cellValue';
import type { Workbook } from '../../spreadsheet/workbook';
import { setWidths } from '../look/applyStyle';
import { patternsFor } from '../look/patterns';
import { colours, TITLE_SIZE, tabColours } from '../look/style';
import { grid, heightOf, layOut, type PlacedBlock, rowsOf } from './layout';
import { pageReferences } from './pageReferences';

/** Writes the sheets that people only read. As nothing is typed on them, each build rewrites them. */
export function writePages(workbook: Workbook): void {
  for (const page of workbook.pages) {
    const blocks = layOut(page, workbook.plan);
    const sheet = workbook.sheet(page.key);
    workbook.grow(page.key, { rows: heightOf(blocks), columns: page.widths.length });
    // Blocks move: nothing may remain where they were.
    if (workbook.isRearranged) sheet.getRange(1, 1, sheet.getMaxRows(), page.widths.length).clear();
    const range = sheet.getRange(1, 1, heightOf(blocks), page.widths.length);
    range.setNumberFormats(formats(workbook, page, blocks));
    range.setValues(contents(workbook, page, blocks));
    if (!workbook.isLayoutCurrent) applyStyle(workbook, page, blocks);
  }
}

function contents(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): string[][] {
  return grid(page, blocks, ({ formula, text }, placed, row) => {
    if (formula !== undefined) return resolve(formula, pageReferences(workbook, blocks, placed, row));
    return text === undefined ? '' : plainText(workbook.text(`sheets.${page.key}.${text}`));
  });
}

/** A formula's format extends to the cells that it spills into: to its right, and down into the room to grow. */
function formats(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): string[][] {
  const patterns = { ...patternsFor(workbook.plan.answers), text: 'General' };
  return rowsOf(blocks, ({ block, height }, index) => {
    const row = index < height ? block.rows[Math.min(index, block.rows.length - 1)] : undefined;
    return page.widths.map((_, column) => patterns[formatAt(row ?? [], column)]);
  });
}

function formatAt(row: Block['rows'][number], column: number): NonNullable<BlockCell['format']> {
  const spilling = row.slice(0, column + 1).filter((cell) => cell !== null);
  const own = row[column] === undefined ? undefined : spilling[spilling.length - 1];
  return own?.format ?? 'text';
}

function applyStyle(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): void {
  const sheet = workbook.sheet(page.key);
  setWidths(
    sheet,
    page.widths.map((item, index) => ({ position: index + 1, item })),
  );
  const firstRows = (styles: readonly Block['style'][], rows = 1) =>
    blocks
      .filter(({ block }) => styles.includes(block.style))
      .map(({ row, height }) => rectangle(row, 1, Math.min(rows, height), page.widths.length));
  const whole = Number.POSITIVE_INFINITY;
  ifAny(firstRows(['title', 'headline', 'table', 'text']), (a1) =>
    sheet.getRangeList(a1).setFontWeight('bold'),
  );
  ifAny(firstRows(['title']), (a1) => sheet.getRangeList(a1).setFontSize(TITLE_SIZE));
  ifAny(firstRows(['headline', 'table']), (a1) => sheet.getRangeList(a1).setBackground(colours.header));
  ifAny(firstRows(['headline', 'table'], whole), (a1) => sheet.getRangeList(a1).setWrap(true));
  ifAny(numericHeadings(page, blocks), (a1) => sheet.getRangeList(a1).setHorizontalAlignment('right'));
  sheet.setHiddenGridlines(true);
  sheet.setTabColor(tabColours.page);
}

/** The headings above numbers, which stand at the right of their cells. */
function numericHeadings(page: PageSheet, blocks: readonly PlacedBlock[]): string[] {
  return blocks
    .filter(({ block }) => block.style === 'headline' || block.style === 'table')
    .flatMap(({ block, row }) =>
      page.widths.flatMap((_, column) => {
        const isNumeric = formatAt(block.rows[1] ?? [], column) !== 'text';
        return isNumeric ? [rectangle(row, column + 1, 1, 1)] : [];
      }),
    );
}

/** A list of ranges may not be empty. */
function ifAny(ranges: string[], apply: (ranges: string[]) => void): void {
  if (ranges.length > 0) apply(ranges);
}
