import type { IWorkbookData, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FRange, FWorkbook } from '@univerjs/sheets/lib/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-numfmt/facade';
import type { CellContent, Engine, Language } from '../../../../src/workbench/engine/types';
import { engineOf } from './engineOf';
import { loadUniver } from './headlessUniver';

/** A spreadsheet without a page: Univer itself, behind as much of the engine's interface as the services ask for. */
export interface HeadlessEngine {
  engine: Engine;
  workbook: FWorkbook;
  /** Resolves once the formulas entered last are computed. */
  calculated: () => Promise<void>;
  /** Lets the engine say that it is calculating, while nothing changes. */
  pretendToCalculate: (calculating: boolean) => void;
  dispose: () => void;
}

/** `saved` is what an earlier workbook's `save()` gave. */
export function headlessEngine(saved: Partial<IWorkbookData> = { id: 'shop', name: 'Shop' }): HeadlessEngine {
  const { univer, api } = startUniver();
  const workbook = api.createWorkbook(saved);
  let calculating = false;
  const engine = engineOf({
    language: 'fr',
    workbook,
    api,
    settled: () => Promise.resolve(),
    asOneStep: (work) => work(),
    isCalculating: () => calculating,
    cellAt: (sheet, row, column) => contentOf(sheet.getRange(row, column)),
    activate: (sheet, a1) => {
      workbook.setActiveRange(rangeOf(workbook, sheet, a1));
    },
    activeCell: () => ({ sheet: workbook.getActiveSheet().getSheetName(), a1: 'A1' }),
  });
  return {
    engine,
    workbook,
    calculated: () => api.getFormula().onCalculationResultApplied(),
    pretendToCalculate: (pretended) => {
      calculating = pretended;
    },
    dispose: () => univer.dispose(),
  };
}

/** Univer with what the workbench adds to it, but for what only a page shows. */
export function startUniver(language: Language = 'en'): { univer: Univer; api: FUniver } {
  const modules = loadUniver();
  const { EN_US, FR_FR } = modules.LocaleType;
  const locale = language === 'fr' ? FR_FR : EN_US;
  const univer = new modules.Univer({ logLevel: modules.LogLevel.ERROR, locale, locales: { [locale]: {} } });
  for (const plugin of modules.UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(modules.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(modules.UniverSheetsNotePlugin);
  univer.registerPlugin(modules.UniverSheetsConditionalFormattingPlugin);
  return { univer, api: modules.FUniver.newAPI(univer) };
}

function rangeOf(workbook: FWorkbook, sheet: string, a1: string): FRange {
  const range = workbook.getSheetByName(sheet)?.getRange(a1);
  if (!range) throw new Error(`no sheet is named ${sheet}`);
  return range;
}

function contentOf(range: FRange): CellContent {
  const cell = range.getCellData();
  const raw = range.getRawValue() ?? cell?.v ?? null;
  const isBoolean = cell?.t === 3;
  return {
    value: isBoolean ? Boolean(raw) : raw,
    formula: range.getFormula(),
    text: range.getDisplayValue(),
    error: null,
    pattern: range.getNumberFormat(),
  };
}
