import type { IWorkbookData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import { createAddIn, type Role } from '../../../../src/workbench/appsscript';
import { bundleOf } from './bundle';
import { type HeadlessEngine, headlessEngine } from './headlessEngine';

const PROLOGUE = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getActiveSheet();';

/** Runs lines of a script over a spreadsheet: `ss` is the spreadsheet, `sheet` its active sheet. */
export interface ServiceBench {
  readonly spreadsheet: HeadlessEngine;
  run(lines: string, role?: Role): Promise<unknown>;
  /** Makes an empty sheet the active one. */
  newSheet(): void;
  sheet(): FWorksheet;
  sheetName(): string;
  /** The same spreadsheet, saved and opened again. */
  restored(): ServiceBench;
  dispose(): void;
}

export function serviceBench(saved?: Partial<IWorkbookData>): ServiceBench {
  const spreadsheet = headlessEngine(saved);
  const sheet = () => spreadsheet.workbook.getActiveSheet();
  let sheets = 0;
  return {
    spreadsheet,
    run: (lines, role = 'owner') => {
      const addIn = createAddIn(bundleOf(`function run() { ${PROLOGUE} ${lines} }`), spreadsheet.engine);
      addIn.role = role;
      return addIn.run('run', []);
    },
    newSheet: () => {
      sheets += 1;
      spreadsheet.workbook.insertSheet(`S${sheets}`);
    },
    sheet,
    sheetName: () => sheet().getSheetName(),
    restored: () => {
      const copy = serviceBench(JSON.parse(JSON.stringify(spreadsheet.workbook.save())));
      copy.spreadsheet.workbook.getSheetByName(sheet().getSheetName())?.activate();
      return copy;
    },
    dispose: () => spreadsheet.dispose(),
  };
}
