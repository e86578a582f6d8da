import { CellValueType, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INumfmtService,
  type ISheetLocation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { cellDataFor } from '../cellData';
import { editedText } from '../text/displayText';
import { toTypedFormula } from '../text/formulaText';
import type { Language } from '../types';

/**
 * Before Univer's own way of writing a cell for its editor and reading it back, which knows only English
 * notation. Who doesn't call `next` has the last word.
 */
const FIRST = 10_000;

type Cell = Nullable<ICellData>;

/** Lets people read and type cells in the workbook's language, in the cell itself and in the formula bar. */
export function translateEditing(univer: Univer, language: Language): void {
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  const contentOf = editorContent(univer, language);
  const formats = univer.__getInjector().get(INumfmtService);
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      const content = contentOf(cell, place);
      return content ? { ...cell, ...content } : next(cell);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      const typed = cell ? typedText(cell) : undefined;
      if (typed === undefined) return next(cell);
      const format = formats.getValue(unitId, subUnitId, row, col)?.pattern;
      return { ...cell, ...cellDataFor(typed, language, format) };
    },
  });
}

/** What the editor shows of a cell, or undefined to leave that to Univer. */
function editorContent(univer: Univer, language: Language) {
  const injector = univer.__getInjector();
  const formulas = injector.get(FormulaDataModel);
  const formats = injector.get(INumfmtService);
  return (shown: Cell, place: ISheetLocation): Partial<ICellData> | undefined => {
    const { unitId, subUnitId, row, col, worksheet } = place;
    const formula = formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
    if (formula) return { f: toTypedFormula(formula, language) };
    const own = worksheet.getCellRaw(row, col);
    const value = own?.t === CellValueType.BOOLEAN ? Boolean(own.v) : own?.v;
    if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
    const pattern = formats.getValue(unitId, subUnitId, row, col)?.pattern ?? '';
    return { v: editedText(value, pattern, String(shown?.v), language), t: CellValueType.STRING };
  };
}

function typedText({ p, f, v, t }: ICellData): string | undefined {
  if (f) return f;
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '');
  if (v === null || v === undefined) return undefined;
  // Univer has taken the apostrophe off already.
  return t === CellValueType.FORCE_STRING ? `'${v}` : String(v);
}
