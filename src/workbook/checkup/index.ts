import { withDocumentLock } from '../spreadsheet/lock';
import { type EditOutcome, withOwnerCheck } from '../spreadsheet/ownership';
import type { Blueprint } from '../spreadsheet/plan';
import { RecordKeeper } from '../spreadsheet/record';
import { workbookState } from '../spreadsheet/workbookState';
import { findingsIn } from './findings';
import { openComplete } from './open';
import { repairFinding } from './repairs';
import type { Finding } from './types';

export type { Finding, RepairKind } from './types';

/** Looks the whole workbook over. A workbook that isn't complete has nothing to find yet. */
export function checkUp(blueprint: Blueprint): Finding[] {
  const opened = openComplete(blueprint, workbookState(blueprint));
  return opened ? findingsIn(opened.snapshot) : [];
}

/**
 * Makes the repair of one finding. The workbook is looked over again first: what was put right meanwhile is
 * left alone, and after a failure the same repair can be asked for again. `rebuild` is the builder's to make.
 */
export function repair(blueprint: Blueprint, id: string): EditOutcome {
  return withOwnerCheck(() =>
    withDocumentLock(() => {
      const opened = openComplete(blueprint, workbookState(blueprint));
      const finding = opened && findingsIn(opened.snapshot).find((each) => each.id === id);
      if (opened && finding) repairFinding(opened.workbook, opened.snapshot, finding);
    }),
  );
}

/** Selects the cell of a finding, or the first one of its sheet; false when the sheet is gone. */
export function show({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const id = new RecordKeeper(spreadsheet).now.sheets[sheet];
  const found = id === undefined ? null : spreadsheet.getSheetById(id);
  found?.getRange(cell ?? 'A1').activate();
  return found !== null;
}
