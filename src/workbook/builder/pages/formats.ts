import type { Block, BlockCell, PageSheet } from '../../description/types';
import { belowHeader, rectangle } from '../../spreadsheet/a1';
import { fillGrid, type PlacedBlock } from '../../spreadsheet/pages/layout';
import type { Workbook } from '../../spreadsheet/workbook';
import { patternsFor } from '../look/patterns';

/** A formula's format extends to the cells that it spills into: to its right, and down into the room to grow. */
export function formatsOf(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): string[][] {
  const patterns = { ...patternsFor(workbook.plan.answers), text: 'General' };
  return fillGrid(page, blocks, patterns.text, ({ block }, row, column) => {
    const cells = block.rows[Math.min(row, block.rows.length - 1)];
    // What is chosen stays the text that it is: no month turns into a date.
    if (cells?.[column]?.choicesFrom) return '@';
    return patterns[formatAt(cells ?? [], column)];
  });
}

/**
 * Where blocks stand side by side, columns spill as far down as there are rows. Only dates need their format there: functions and
 * charts tell them from numbers by it.
 */
export function formatDates(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): void {
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
