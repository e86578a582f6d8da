import type { PageSheet } from '../../description/types';
import { cellsOf, heightOf, type PlacedBlock } from '../../spreadsheet/pages/layout';
import type { Workbook } from '../../spreadsheet/workbook';

const BETWEEN = '\n\n';

/** Writes the notes of a page's cells; what the user noted on one of them stays below. */
export function writeNotes(workbook: Workbook, page: PageSheet, blocks: readonly PlacedBlock[]): void {
  const noted = cellsOf(blocks).flatMap(({ cell, row, column }) =>
    cell.note === undefined ? [] : [{ path: `sheets.${page.key}.${cell.note}`, row, column }],
  );
  if (noted.length === 0) return;
  const ours = noted.flatMap(({ path }) => workbook.wordings(path));
  const range = workbook.sheet(page.key).getRange(1, 1, heightOf(blocks), page.widths.length);
  const notes = range.getNotes().map((row) => row.map((note) => withoutOurs(note, ours)));
  for (const { path, row, column } of noted) {
    const cells = notes[row - 1];
    const theirs = cells?.[column - 1];
    if (cells) cells[column - 1] = [workbook.text(path), ...(theirs ? [theirs] : [])].join(BETWEEN);
  }
  range.setNotes(notes);
}

function withoutOurs(note: string, ours: readonly string[]): string {
  const found = ours.find((text) => note === text || note.startsWith(text + BETWEEN));
  return found === undefined ? note : note.slice(found.length + BETWEEN.length);
}
