import { placeholderAnswers } from './placeholderAnswers';
import type { Blueprint } from './plan';
import { RecordKeeper } from './record';
import { Workbook } from './workbook';

/** The workbook; null unless it is complete and has its Imports sheet. */
export function openWorkbook(blueprint: Blueprint): Workbook | null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { built, building } = new RecordKeeper(spreadsheet).now;
  if (building || !built || built.version < blueprint.description.version) return null;
  const { language, goals } = built;
  const workbook = new Workbook(spreadsheet, {
    ...blueprint,
    answers: { ...placeholderAnswers, language, goals },
  });
  return workbook.find('imports') && workbook;
}
