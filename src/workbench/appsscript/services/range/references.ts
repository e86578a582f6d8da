import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import { parseA1, splitSheet } from '../../geometry/a1';
import type { Execution } from '../../runtime/execution';
import { Range } from './range';

/** The range of an A1 notation or of a named range; without a sheet's name, on the given sheet. */
export function rangeOfText(execution: Execution, text: string, sheet: FWorksheet): Range {
  const range = rangeOfA1(execution, text, sheet) ?? rangeOfName(execution, text);
  if (range === null) throw new Error('Range not found');
  return range;
}

/** The named range of that name, or null. */
export function rangeOfName(execution: Execution, name: string): Range | null {
  const definedName = execution.engine.workbook.getDefinedName(name);
  return definedName && rangeOfReference(execution, definedName.getFormulaOrRefString());
}

/** The range that a reference of the grid leads to, or null when its cells are gone. */
export function rangeOfReference(execution: Execution, reference: string): Range | null {
  return rangeOfA1(execution, reference.replace(/^=/, ''), execution.engine.workbook.getActiveSheet());
}

function rangeOfA1(execution: Execution, a1: string, sheet: FWorksheet): Range | null {
  const { sheet: sheetName, cells } = splitSheet(a1);
  const named = sheetName === null ? sheet : execution.engine.workbook.getSheetByName(sheetName);
  if (named === null) return null;
  const bounds = parseA1(cells, { rows: named.getMaxRows(), columns: named.getMaxColumns() });
  return bounds && new Range(execution, named, bounds);
}
