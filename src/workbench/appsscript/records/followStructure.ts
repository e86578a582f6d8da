import type { FWorkbook } from '@univerjs/sheets/lib/facade';
import { type Area, areaAfter, type StructureChange } from '../geometry/area';
import type { Records } from './records';
import { structureChangeOf } from './structureChange';
import type { ChartRecord, ProtectionRecord, SheetRecords } from './types';

/** Keeps protections and charts on their cells when rows and columns come, go or move. */
export function followStructure(workbook: FWorkbook, records: Records): () => void {
  const listening = workbook.onCommandExecuted((mutation) => {
    const found = structureChangeOf(mutation);
    if (found) updateRecords(workbook, records, found.sheetId, found.change);
  });
  return () => listening.dispose();
}

function updateRecords(
  workbook: FWorkbook,
  records: Records,
  sheetId: string,
  change: StructureChange,
): void {
  for (const sheet of workbook.getSheets()) {
    const before = records.ofSheet(sheet);
    const isThere = sheet.getSheetId() === sheetId;
    const after: Partial<SheetRecords> = {
      charts: before.charts.map((chart) => chartAfter(chart, sheetId, change, isThere)),
      ...(isThere && { protections: before.protections.flatMap((each) => protectionAfter(each, change)) }),
    };
    if (before.charts.length + before.protections.length > 0) records.changeSheet(sheet, after);
  }
}

function protectionAfter(protection: ProtectionRecord, change: StructureChange): ProtectionRecord[] {
  const area = protection.area && areaAfter(protection.area, change);
  if (protection.area && area === null) return [];
  return [{ ...protection, area, unprotected: areasAfter(protection.unprotected, change) }];
}

function areasAfter(areas: readonly Area[], change: StructureChange): Area[] {
  return areas.flatMap((area) => areaAfter(area, change) ?? []);
}

function chartAfter(
  chart: ChartRecord,
  sheetId: string,
  change: StructureChange,
  isThere: boolean,
): ChartRecord {
  const ranges = chart.ranges.flatMap((range) => {
    const area = range.sheetId === sheetId ? areaAfter(range.area, change) : range.area;
    return area ? [{ ...range, area }] : [];
  });
  return { ...chart, ranges, ...(isThere && anchorAfter(chart, change)) };
}

/** The chart stays at its cell; where that is removed, at what took its place. */
function anchorAfter(
  { row, column }: ChartRecord,
  change: StructureChange,
): Pick<ChartRecord, 'row' | 'column'> {
  const cell = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  const after = areaAfter(cell, change);
  if (after) return { row: after.startRow, column: after.startColumn };
  return change.axis === 'row' ? { row: change.start, column } : { row, column: change.start };
}
