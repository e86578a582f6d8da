import { serialFromDay } from '../../calendar/serial';
import type { Answers } from '../description/types';
import { withDocumentLock } from '../spreadsheet/documentLock';
import { type EditOutcome, withOwnerCheck } from '../spreadsheet/ownership';
import { placeholderAnswers } from '../spreadsheet/placeholderAnswers';
import type { Blueprint } from '../spreadsheet/plan';
import { RecordKeeper } from '../spreadsheet/record';
import { Workbook } from '../spreadsheet/workbook';
import { workbookState } from '../spreadsheet/workbookState';
import { findingsIn } from './checks';
import { repairFinding } from './repairs';
import { readSnapshot, type Snapshot } from './snapshot';
import type { Finding } from './types';

export type { Finding, RepairKind } from './types';

/** The workbook as it stands, when it is complete: before that there is nothing to check. */
interface Opened {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
}

/** Looks the whole workbook over. A workbook that isn't complete has nothing to find yet. */
export function checkUp(blueprint: Blueprint): Finding[] {
  const opened = openComplete(blueprint);
  return opened ? findingsIn(opened.snapshot) : [];
}

/**
 * Makes the repair of one finding. The workbook is looked over again first: what was put right meanwhile is
 * left alone, and after a failure the same repair can be asked for again. `rebuild` is the builder's to make.
 */
export function repair(blueprint: Blueprint, id: string): EditOutcome {
  return withOwnerCheck(() =>
    withDocumentLock(() => {
      const opened = openComplete(blueprint);
      const finding = opened && findingsIn(opened.snapshot).find((each) => each.id === id);
      if (opened && finding) repairFinding(opened.workbook, opened.snapshot, finding);
    }),
  );
}

/** Selects the cell of a finding, or the first one of its sheet; false when the sheet is gone. */
export function activateCell({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const id = new RecordKeeper(spreadsheet).now.sheets[sheet];
  const found = id === undefined ? null : spreadsheet.getSheetById(id);
  found?.getRange(cell ?? 'A1').activate();
  return found !== null;
}

function openComplete(blueprint: Blueprint): Opened | null {
  const { status, answers } = workbookState(blueprint);
  if (status !== 'complete') return null;
  const plan = { ...blueprint, answers: { ...placeholderAnswers, ...answers } };
  const workbook = new Workbook(SpreadsheetApp.getActiveSpreadsheet(), plan);
  const snapshot = readSnapshot(workbook, {
    start: answers.start === undefined ? null : serialFromDay(answers.start),
    cadence: answers.cadence ?? null,
    canRebuild: workbook.find('settings') !== null && isComplete(answers),
  });
  return { workbook, snapshot };
}

/** Built again with a guessed answer, the workbook would lose the owner's. */
function isComplete(answers: Partial<Answers>): boolean {
  const known = Object.keys(placeholderAnswers).every((key) => key in answers);
  return known && Boolean(answers.business && answers.currency && answers.channels?.length);
}
