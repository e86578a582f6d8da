import type { Described } from '../build';
import { RecordKeeper } from '../build/record';
import { unreadAnswers } from '../build/unreadAnswers';
import { Workbook } from '../build/workbook';

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
