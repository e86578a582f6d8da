import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import { formatA1 } from '../appsscript/geometry/a1';
import { boundsOf } from '../appsscript/geometry/area';
import { contentExtent, sizeOf } from '../appsscript/geometry/sheetSize';
import type { ChartRecord } from '../appsscript/records/types';
import type { Engine } from '../engine/types';
import { type ChartCell, type ChartData, chartData } from './chartData';

/** Reads the cells of a chart's ranges, column by column, as far down as their sheets have content. */
export function readChart(engine: Engine, chart: ChartRecord): ChartData {
  const columns = chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return [];
    const { startRow, endRow, startColumn, endColumn } = boundsOf(area, sizeOf(sheet));
    const lastRow = Math.min(endRow, contentExtent(sheet).rows - 1);
    return span(startColumn, endColumn).map((column) =>
      span(startRow, lastRow).map((row) => cellAt(engine, sheet, row, column)),
    );
  });
  return chartData(columns, chart);
}

function cellAt(engine: Engine, sheet: FWorksheet, row: number, column: number): ChartCell {
  const a1 = formatA1({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  return engine.cell(sheet.getSheetName(), a1);
}

function span(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
