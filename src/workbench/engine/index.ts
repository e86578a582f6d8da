import type { IWorkbookData } from '@univerjs/core';
import { UniverEngine } from './engine';
import { conventionsOf } from './text/conventions';
import type { Engine, EngineOptions } from './types';
import { createUniver } from './univer/createUniver';
import { explainErrors } from './univer/explainErrors';
import { installDialect } from './univer/installDialect';
import { joinLocally } from './univer/joinLocally';
import { keepRowHeights } from './univer/keepRowHeights';
import { readPastedText } from './univer/readPastedText';
import { refuseEntries } from './univer/refuseEntries';
import { showExtras } from './univer/showExtras';
import { showLocally } from './univer/showLocally';
import { skipViewChecks } from './univer/skipViewChecks';
import { translateEditing } from './univer/translateEditing';
import { validateDates } from './univer/validateDates';

export type * from './types';

/** Opens a spreadsheet in the container: an empty one, or the one of an earlier snapshot. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { container, language, snapshot } = options;
  const { univer, api } = createUniver(container, language);
  // Univer has the services of a spreadsheet only once there is one.
  const workbook = api.createWorkbook((snapshot as Partial<IWorkbookData> | undefined) ?? blankWorkbook());
  workbook.setNumfmtLocal(conventionsOf[language].numberLocale);
  installDialect(univer);
  joinLocally(univer, language);
  validateDates(univer, language);
  void keepRowHeights(univer);
  skipViewChecks(univer);
  showLocally(univer, language);
  translateEditing(univer, language);
  readPastedText(univer, workbook, language);
  const engine = new UniverEngine(univer, api, workbook, { language });
  refuseEntries(univer, (refusal) => engine.tellRefused(refusal));
  showExtras(univer, (sheetId, row, column) => engine.extraOf(sheetId, row, column));
  explainErrors(univer, (row, column) => engine.errorAt(workbook.getActiveSheet(), row, column));
  return engine;
}

/** One sheet of the size that Sheets gives it. */
function blankWorkbook(): Partial<IWorkbookData> {
  const sheet = { id: 'sheet1', name: 'Sheet1', rowCount: 1000, columnCount: 26 };
  return { sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}
