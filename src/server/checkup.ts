import { type Outcome, type WorkbookState, workbookState } from '../workbook/builder';
import { checkUp, type Finding, repair, show } from '../workbook/checkup';
import { described } from './described';

export interface CheckupState {
  /** Only a complete workbook is looked over. */
  readonly status: WorkbookState['status'];
  readonly findings: readonly Finding[];
}

/** Looks the workbook over and changes nothing. */
export function getCheckup(): CheckupState {
  return { status: workbookState(described).status, findings: checkUp(described) };
}

/** Makes the repair of one finding. */
export function repairFinding(id: string): Outcome {
  return repair(described, id);
}

/** Selects the cell that a finding is about; false when its sheet is gone. */
export function showFinding(sheet: Finding['sheet'], cell: Finding['cell']): boolean {
  return show({ sheet, cell });
}
