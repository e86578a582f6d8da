import type { ImportRequest } from '../imports/request';
import {
  type ImportPreview,
  type ImportResult,
  importState,
  previewImports,
  runImports,
  saveAnswer,
  type TrackerState,
  type UndoResult,
  undo,
} from '../workbook/imports';
import type { LockOutcome } from '../workbook/spreadsheet/documentLock';
import { blueprint } from './blueprint';
import { userLanguage } from './language';

/** What the Import tab needs to know of the workbook. */
export function getImportState(): TrackerState {
  return importState(blueprint, userLanguage());
}

/** Tells what each request would do after those before it, and changes nothing. */
export function previewImport(requests: readonly ImportRequest[]): ImportPreview[] {
  return previewImports(blueprint, requests);
}

/** Writes the figures of each request into the tracker. After a failure the same requests complete it. */
export function runImport(requests: readonly ImportRequest[]): ImportResult {
  return runImports(blueprint, requests);
}

/** Gives the cells that an import filled what they held before, unless somebody changed them since. */
export function undoImport(id: string): UndoResult {
  return undo(blueprint, id);
}

/** Keeps in the workbook, as JSON, what the columns of an unknown file are; the oldest make room. */
export function rememberMapping(key: string, mapping: string): LockOutcome {
  return saveAnswer('mappings', key, mapping);
}

/** Keeps in the workbook what was answered once, such as the order of day and month of a format. */
export function rememberChoice(key: string, choice: string): LockOutcome {
  return saveAnswer('choices', key, choice);
}
