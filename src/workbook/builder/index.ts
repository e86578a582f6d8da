import { withDocumentLock } from '../spreadsheet/lock';
import { type EditOutcome, withOwnerCheck } from '../spreadsheet/ownership';
import type { Plan } from '../spreadsheet/plan';
import { Workbook } from '../spreadsheet/workbook';
import { stages } from './stages';

export { fillExample } from '../example/fill';
export { removeExample } from '../example/remove';
export type { LockOutcome } from '../spreadsheet/lock';
export { type EditOutcome, isOwnerOnly } from '../spreadsheet/ownership';
export type { Blueprint, Plan } from '../spreadsheet/plan';
export { type WorkbookState, workbookState } from '../spreadsheet/workbookState';
export { stages } from './stages';

/**
 * Runs one stage. A build is all stages from the first to the last, each in a run of its own; after a
 * failure it starts again from the first and completes what is missing.
 */
export function buildStage(plan: Plan, index: number): EditOutcome {
  const stage = stages[index];
  if (!stage) throw new Error(`There is no stage ${index}.`);
  return withOwnerCheck(() =>
    withDocumentLock(() => stage.run(new Workbook(SpreadsheetApp.getActiveSpreadsheet(), plan))),
  );
}

/** Runs all stages, until one of them can't be done. */
export function buildAll(plan: Plan): EditOutcome {
  let outcome: EditOutcome = 'done';
  stages.every((_, index) => {
    outcome = buildStage(plan, index);
    return outcome === 'done';
  });
  return outcome;
}
