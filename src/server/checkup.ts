import { workbookTexts } from '../locales';
import { type Progress, type WorkbookState, workbookState } from '../workbook/build';
import { checkUp, type Finding, repair, show } from '../workbook/checkup';
import { workbookDescription } from '../workbook/description';

export interface CheckupState {
  /** Only a complete workbook is looked over. */
  readonly status: WorkbookState['status'];
  readonly findings: readonly Finding[];
}

const described = { description: workbookDescription, texts: workbookTexts };

/** Looks the workbook over and changes nothing. */
export function getCheckup(): CheckupState {
  return { status: workbookState(described).status, findings: checkUp(described) };
}

/** Makes the repair of one finding. */
export function repairFinding(id: string): Progress {
  return repair(described, id);
}

/** Selects the cell that a finding is about; false when its sheet is gone. */
export function showFinding(sheet: Finding['sheet'], cell: Finding['cell']): boolean {
  return show({ sheet, cell });
}
