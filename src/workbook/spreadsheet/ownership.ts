import type { Progress } from './lock';
import { RecordKeeper, type WorkbookRecord } from './record';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `refused`: what would have to change is kept for the owner. */
export type Outcome = Progress | 'refused';

/** Does work on what may be kept for the owner; Google words the failure, so it is told by the protections. */
export function unlessRefused(work: () => Progress): Outcome {
  try {
    return work();
  } catch (error) {
    if (isKept()) return 'refused';
    throw error;
  }
}

/** Whether the workbook is kept from whoever runs this. */
export function isKept(): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return isKeptFromUser(spreadsheet, new RecordKeeper(spreadsheet).now);
}

/** Whether the settings are protected from whoever runs this; so is everything else, then. */
export function isKeptFromUser(spreadsheet: Spreadsheet, { sheets }: WorkbookRecord): boolean {
  if (sheets.settings === undefined) return false;
  const protections = spreadsheet
    .getSheetById(sheets.settings)
    ?.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return protections?.some((protection) => !protection.canEdit()) ?? false;
}
