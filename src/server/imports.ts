import type { ImportRequest } from '../imports/request';
import {
  type ImportPreview,
  type ImportResult,
  importState,
  previewImports,
  runImports,
  saveAnswer,
  saveTaxRate,
  type TrackerState,
  type UndoResult,
  undo,
} from '../workbook/imports';
import { type OtherSheet, otherSheets, readSheet, type SheetContent } from '../workbook/sheets';
import type { LockOutcome } from '../workbook/spreadsheet/documentLock';
import { blueprint } from './blueprint';
import { userLanguage } from './language';

/** What the Import tab needs to know of the workbook. */
export function getImportState(): TrackerState {
  return importState(blueprint, userLanguage());
}

/** The sheets of the spreadsheet that aren't the add-in's, with their first rows. */
export function getOtherSheets(): OtherSheet[] {
  return otherSheets();
}

/** All rows of such a sheet. */
export function getSheetContent(id: number): SheetContent {
  return readSheet(id);
}

/** What each request would do after those before it; changes nothing. */
export function previewImport(requests: readonly ImportRequest[]): ImportPreview[] {
  return previewImports(blueprint, requests);
}

/** Writes the figures of each request into the tracker. After a failure the same requests complete the import. */
export function runImport(requests: readonly ImportRequest[]): ImportResult {
  return runImports(blueprint, requests);
}

/** Restores what cells would hold without an import, except those that somebody changed since. */
export function undoImport(id: string): UndoResult {
  return undo(blueprint, id);
}

/** Saves in the workbook what the columns of an unknown file are, as JSON; the oldest go where there is no room. */
export function rememberMapping(key: string, mapping: string): LockOutcome {
  return saveAnswer('mappings', key, mapping);
}

/** Saves an answer in the workbook, such as the order of day and month of a format. */
export function rememberChoice(key: string, choice: string): LockOutcome {
  return saveAnswer('choices', key, choice);
}

/** Saves the rate of tax that the shop's amounts hold, in Settings where the user may write there. */
export function rememberTaxRate(rate: number): LockOutcome {
  return saveTaxRate(rate);
}
