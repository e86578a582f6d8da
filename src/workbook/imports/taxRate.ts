import { type LockOutcome, withDocumentLock } from '../spreadsheet/documentLock';
import { isOwnerOnly } from '../spreadsheet/ownership';
import { rangeName } from '../spreadsheet/rangeName';
import { saveAnswer } from './savedAnswers';
import type { AnswersByKey } from './types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The answer of somebody who may not write into Settings, among the saved ones. */
const KEY = 'taxRate';

/** The rate of tax that the shop's amounts hold: that of Settings, or else the one answered before; null without either. */
export function readTaxRate(spreadsheet: Spreadsheet, choices: AnswersByKey): number | null {
  const setting: unknown = settingCell(spreadsheet)?.getValue();
  if (typeof setting === 'number') return setting;
  const saved = choices[KEY];
  return saved === undefined || !isRate(Number(saved)) ? null : Number(saved);
}

/** Writes the rate into Settings while they have none, or saves it beside them where they are kept for the owner. */
export function saveTaxRate(rate: number): LockOutcome {
  if (!isRate(rate)) throw new RangeError('Not a rate of tax');
  const cell = settingCell(SpreadsheetApp.getActiveSpreadsheet());
  if (!cell || isOwnerOnly()) return saveAnswer('choices', KEY, String(rate));
  return withDocumentLock(() => {
    if (cell.getValue() === '') cell.setValue(rate);
  });
}

function settingCell(spreadsheet: Spreadsheet) {
  return spreadsheet.getRangeByName(rangeName('TAX_RATE'));
}

function isRate(rate: number): boolean {
  return rate >= 0 && rate <= 1;
}
