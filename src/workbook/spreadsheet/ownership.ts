import type { LockOutcome } from './documentLock';
import { RecordKeeper, type WorkbookRecord } from './record';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** `refused`: only the owner may change what would have to change. */
export type EditOutcome = LockOutcome | 'refused';

/** Runs work on what may be reserved for the owner. Google's error isn't specific: the protections decide what it meant. */
export function withOwnerCheck(work: () => LockOutcome): EditOutcome {
  try {
    return work();
  } catch (error) {
    if (isOwnerOnly()) return 'refused';
    throw error;
  }
}

/** Whether only the owner may change the workbook, and whoever runs this isn't the owner. */
export function isOwnerOnly(): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return isProtectedFromUser(spreadsheet, new RecordKeeper(spreadsheet).now);
}

/** Whether the settings are protected from whoever runs this, in which case everything else is too. */
export function isProtectedFromUser(spreadsheet: Spreadsheet, { sheets }: WorkbookRecord): boolean {
  if (sheets.settings === undefined) return false;
  const protections = spreadsheet
    .getSheetById(sheets.settings)
    ?.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return protections?.some((protection) => !protection.canEdit()) ?? false;
}
