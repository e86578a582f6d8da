import { alone } from './lock';
import type { Plan } from './plan';
import { type Outcome, unlessRefused } from './refusal';
import { stages } from './stages';
import { Workbook } from './workbook';

export { fillExample } from './example/fill';
export { removeExample } from './example/remove';
export type { Progress } from './lock';
export type { Described, Plan } from './plan';
export { isKept, type Outcome } from './refusal';
export { stages } from './stages';
export { type WorkbookState, workbookState } from './state';

/**
 * Runs one stage. A build is all stages from the first to the last, each in a run of its own; after a
 * failure it starts again from the first and completes what is missing.
 */
export function buildStage(plan: Plan, index: number): Outcome {
  const stage = stages[index];
  if (!stage) throw new Error(`There is no stage ${index}.`);
  return unlessRefused(() =>
    alone(() => stage.run(new Workbook(SpreadsheetApp.getActiveSpreadsheet(), plan))),
  );
}

/** Runs all stages, until one of them can't be done. */
export function buildAll(plan: Plan): Outcome {
  let outcome: Outcome = 'done';
  stages.every((_, index) => {
    outcome = buildStage(plan, index);
    return outcome === 'done';
  });
  return outcome;
}
