import { serialFromDay } from '../../calendar/serial';
import type { Answers } from '../description/types';
import { placeholderAnswers } from '../spreadsheet/placeholderAnswers';
import type { Blueprint } from '../spreadsheet/plan';
import { Workbook } from '../spreadsheet/workbook';
import type { WorkbookState } from '../spreadsheet/workbookState';
import { readSnapshot, type Snapshot } from './snapshot';

/** The workbook as it stands, when it is complete: before that there is nothing to check. */
export interface Opened {
  readonly workbook: Workbook;
  readonly snapshot: Snapshot;
}

export function openComplete(blueprint: Blueprint, { status, answers }: WorkbookState): Opened | null {
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
