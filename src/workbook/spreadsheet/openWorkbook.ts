import type { Described } from '../builder';
import { RecordKeeper } from './record';
import { unreadAnswers } from './unreadAnswers';
import { Workbook } from './workbook';

/** The workbook, where it is complete and has its log. */
export function openWorkbook(described: Described): Workbook | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { built, building } = new RecordKeeper(spreadsheet).now;
  if (building || !built || built.version < described.description.version) return null;
  const { language, goals } = built;
  const workbook = new Workbook(spreadsheet, {
    ...described,
    answers: { ...unreadAnswers, language, goals },
  });
  return workbook.find('imports') && workbook;
}
