import { buildStage, stages } from '../../../../src/workbook/builder';
import type { EditOutcome } from '../../../../src/workbook/spreadsheet/ownership';
import type { Plan } from '../../../../src/workbook/spreadsheet/plan';

/** Runs all stages, until one of them can't be done. */
export function buildAll(plan: Plan): EditOutcome {
  let outcome: EditOutcome = 'done';
  stages.every((_, index) => {
    outcome = buildStage(plan, index);
    return outcome === 'done';
  });
  return outcome;
}
