import type { Described, WorkbookState } from '../builder';
import type { Answers } from '../description/types';
import { dateSerial } from '../spreadsheet/cellValue';
import { unreadAnswers } from '../spreadsheet/unreadAnswers';
import { Workbook } from '../spreadsheet/workbook';
import { readSnapshot, type Snapshot } from './snapshot';

/** The workbook as it stands, when it is complete: before that there is nothing to check. */
export interface Opened {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
}

export function openWorkbook(described: Described, { status, answers }: WorkbookState): Opened | null {
  if (status !== 'complete') return null;
  const plan = { ...described, answers: { ...unreadAnswers, ...answers } };
  const workbook = new Workbook(SpreadsheetApp.getActiveSpreadsheet(), plan);
  const snapshot = readSnapshot(workbook, {
    start: answers.start === undefined ? null : dateSerial(answers.start),
    rhythm: answers.rhythm ?? null,
    canRebuild: workbook.find('settings') !== null && isComplete(answers),
  });
  return { workbook, snapshot };
}

/** Built again with a guessed answer, the workbook would lose the owner's. */
function isComplete(answers: Partial<Answers>): boolean {
  const known = Object.keys(unreadAnswers).every((key) => key in answers);
  return known && Boolean(answers.business && answers.currency && answers.channels?.length);
}
