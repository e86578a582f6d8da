import {
  activateCell,
  checkUp,
  type Finding,
  isOwnerOnly,
  type RepairOutcome,
  repairAll,
} from '../workbook/checkup';
import { type WorkbookState, workbookState } from '../workbook/spreadsheet/workbookState';
import { blueprint } from './blueprint';

export interface CheckupState {
  /** Only a complete workbook is checked. */
  readonly status: WorkbookState['status'];
  readonly findings: readonly Finding[];
  /** Whether some repairs are the owner's, and the user isn't the owner. */
  readonly isOwnerOnly: boolean;
}

/** Checks the workbook without changing it. */
export function getCheckup(): CheckupState {
  return {
    status: workbookState(blueprint).status,
    findings: checkUp(blueprint),
    isOwnerOnly: isOwnerOnly(),
  };
}

/** Makes the repairs of findings, given by their ids. */
export function repairFindings(ids: readonly string[]): RepairOutcome {
  return repairAll(blueprint, ids);
}

/** Selects the cell that a finding is about; false when its sheet is gone. */
export function showFinding(sheet: Finding['sheet'], cell: Finding['cell']): boolean {
  return activateCell({ sheet, cell });
}
