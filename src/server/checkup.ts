import { type Outcome, type WorkbookState, workbookState } from '../workbook/build';
import { checkUp, type Finding, repair, show } from '../workbook/checkup';
import { workbookFile } from './workbookFile';

export interface CheckupState {
  /** Only a complete workbook is looked over. */
  readonly status: WorkbookState['status'];
  readonly findings: readonly Finding[];
}

/** Looks the workbook over and changes nothing. */
export function getCheckup(): CheckupState {
  return { status: workbookState(workbookFile()).status, findings: checkUp(workbookFile()) };
}

/** Makes the repair of one finding. */
export function repairFinding(id: string): Outcome {
  return repair(workbookFile(), id);
}

/** Selects the cell that a finding is about; false when its sheet is gone. */
export function showFinding(sheet: Finding['sheet'], cell: Finding['cell']): boolean {
  return show({ sheet, cell });
}
