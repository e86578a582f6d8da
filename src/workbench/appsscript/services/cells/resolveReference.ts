import type { FWorkbook, FWorksheet } from '@univerjs/sheets/lib/facade';
import { type Bounds, parseA1, splitSheet } from '../../geometry/a1';
import { sizeOf } from '../../geometry/sheetSize';

/** The cells of a sheet to which a text refers. */
export interface SheetCells {
  readonly sheet: FWorksheet;
  readonly bounds: Bounds;
}

/** Finds the cells of an A1 notation or of a named range; without a sheet's name, on the given sheet. */
export function resolveText(workbook: FWorkbook, text: string, sheet: FWorksheet): SheetCells {
  const cells = resolveA1(workbook, text, sheet) ?? resolveName(workbook, text);
  if (cells === null) throw new Error('Range not found');
  return cells;
}

/** Finds the cells of the named range of that name; null without one, or when its cells are gone. */
export function resolveName(workbook: FWorkbook, name: string): SheetCells | null {
  const definedName = workbook.getDefinedName(name);
  return definedName && resolveReference(workbook, definedName.getFormulaOrRefString());
}

/** Finds the cells of a reference that the grid holds; null when they are gone. */
export function resolveReference(workbook: FWorkbook, reference: string): SheetCells | null {
  return resolveA1(workbook, reference.replace(/^=/, ''), workbook.getActiveSheet());
}

function resolveA1(workbook: FWorkbook, a1: string, sheet: FWorksheet): SheetCells | null {
  const { sheet: sheetName, cells } = splitSheet(a1);
  const found = sheetName === null ? sheet : workbook.getSheetByName(sheetName);
  const bounds = found && parseA1(cells, sizeOf(found));
  return found && bounds && { sheet: found, bounds };
}
