import { areaOf, boundsOf } from '../../geometry/area';
import { sizeOf } from '../../geometry/sheetSize';
import type { SheetArea } from '../../records/types';
import type { Execution } from '../../runtime/execution';
import { Range } from '../range/range';

export function sheetAreaOf({ sheetOfCells, bounds }: Range): SheetArea {
  return { sheetId: sheetOfCells.getSheetId(), area: areaOf(bounds, sizeOf(sheetOfCells)) };
}

/** The chart's ranges, without those whose sheet is gone. */
export function rangesOf(execution: Execution, areas: readonly SheetArea[]): Range[] {
  return areas.flatMap(({ sheetId, area }) => {
    const sheet = execution.engine.workbook.getSheetBySheetId(sheetId);
    return sheet ? [new Range(execution, sheet, boundsOf(area, sizeOf(sheet)))] : [];
  });
}
