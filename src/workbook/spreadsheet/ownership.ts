import type { LockOutcome } from './documentLock';
import { RecordKeeper, type WorkbookRecord } from './record';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `refused`: what would have to change is kept for the owner. */
export type EditOutcome = LockOutcome | 'refused';

/** Does work on what may be kept for the owner; Google words the failure, so it is told by the protections. */
export function withOwnerCheck(work: () => LockOutcome): EditOutcome {
  try {
    return work();
  } catch (error) {
    if (isOwnerOnly()) return 'refused';
    throw error;
  }
}

/** Whether the workbook is kept from whoever runs this. */
export function isOwnerOnly(): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return isProtectedFromUser(spreadsheet, new RecordKeeper(spreadsheet).now);
}

/** Whether the settings are protected from whoever runs this; so is everything else, then. */
export function isProtectedFromUser(spreadsheet: Spreadsheet, { sheets }: WorkbookRecord): boolean {
  if (sheets.settings === undefined) return false;
  const protections = spreadsheet
    .getSheetById(sheets.settings)
    ?.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return protections?.some((protection) => !protection.canEdit()) ?? false;
}
