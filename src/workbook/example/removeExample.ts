import type { TableSheet } from '../description/types';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { growRows } from '../spreadsheet/grow';
import { type EditOutcome, withOwnerCheck } from '../spreadsheet/ownership';
import type { Plan } from '../spreadsheet/plan';
import { runs } from '../spreadsheet/runs';
import { Workbook } from '../spreadsheet/workbook';
import { markedRows } from './marks';

/** Deletes the example's rows and no others, wherever they are by now. */
export function removeExample(plan: Plan): EditOutcome {
  return withOwnerCheck(() =>
    withDocumentLock(() => {
      const workbook = new Workbook(SpreadsheetApp.getActiveSpreadsheet(), plan);
      if (!workbook.record.now.example) return;
      for (const table of workbook.existingTables) removeRows(workbook, table);
      workbook.record.update({ example: false });
    }),
  );
}

function removeRows(workbook: Workbook, table: TableSheet): void {
  const marked = markedRows(workbook, table);
  if (marked.length === 0) return;
  const sheet = workbook.sheet(table.key);
  // A sheet can't lose all its rows below the frozen one.
  growRows(sheet, marked.length + 2);
  const blocks = runs(marked.map((position) => ({ position, item: position })));
  // From the bottom up: rows above keep their numbers.
  for (const { start, items } of blocks.reverse()) sheet.deleteRows(start, items.length);
}
