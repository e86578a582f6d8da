import type { IWorkbookData } from '@univerjs/core';
import { UniverEngine } from './engine';
import { conventionsOf } from './text/conventions';
import type { Engine, EngineOptions } from './types';
import { createUniver } from './univer/createUniver';
import { explainErrors } from './univer/explainErrors';
import { installDialect } from './univer/installDialect';
import { showLocally } from './univer/showLocally';
import { skipViewChecks } from './univer/skipViewChecks';
import { translateEditing } from './univer/translateEditing';

export type * from './types';

/** Opens a spreadsheet in the container: an empty one, or the one of an earlier snapshot. */
export async function createEngine(options: EngineOptions): Promise<Engine> {
  const { container, language, snapshot } = options;
  const { univer, api } = createUniver(container, language);
  // Univer has the services of a spreadsheet only once there is one.
  const workbook = api.createWorkbook((snapshot as Partial<IWorkbookData> | undefined) ?? {});
  const lastRow = () => Math.max(...workbook.getSheets().map((sheet) => sheet.getMaxRows()));
  workbook.setNumfmtLocal(conventionsOf[language].numberLocale);
  installDialect(univer, lastRow);
  skipViewChecks(univer);
  showLocally(univer, language);
  translateEditing(univer, language);
  const engine = new UniverEngine(univer, api, workbook, { language });
  explainErrors(univer, (row, column) => engine.errorAt(workbook.getActiveSheet(), row, column));
  return engine;
}
