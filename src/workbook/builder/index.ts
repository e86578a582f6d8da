import { withDocumentLock } from '../spreadsheet/documentLock';
import { type EditOutcome, withOwnerCheck } from '../spreadsheet/ownership';
import type { Plan } from '../spreadsheet/plan';
import { Workbook } from '../spreadsheet/workbook';
import { stages } from './stages';

export { stages } from './stages';

/**
 * Runs one stage. A build runs all stages in order, each in a call of its own; after a failure it starts again from
 * the first and completes what is missing.
 */
export function buildStage(plan: Plan, index: number): EditOutcome {
  const stage = stages[index];
  if (!stage) throw new Error(`There is no stage ${index}.`);
  return withOwnerCheck(() =>
    withDocumentLock(() => stage.run(new Workbook(SpreadsheetApp.getActiveSpreadsheet(), plan))),
  );
}
