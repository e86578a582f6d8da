import { activateCell, checkUp, type Finding, repair } from '../workbook/checkup';
import type { EditOutcome } from '../workbook/spreadsheet/ownership';
import { type WorkbookState, workbookState } from '../workbook/spreadsheet/workbookState';
import { blueprint } from './blueprint';

export interface CheckupState {
  /** Only a complete workbook is checked. */
  readonly status: WorkbookState['status'];
  readonly findings: readonly Finding[];
}

/** Checks the workbook without changing it. */
export function getCheckup(): CheckupState {
  return { status: workbookState(blueprint).status, findings: checkUp(blueprint) };
}

/** Makes the repair of one finding. */
export function repairFinding(id: string): EditOutcome {
  return repair(blueprint, id);
}

/** Selects the cell that a finding is about; false when its sheet is gone. */
export function showFinding(sheet: Finding['sheet'], cell: Finding['cell']): boolean {
  return activateCell({ sheet, cell });
}
