import type { IStyleData, Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/lib/facade';
import { contentExtent, sizeOf } from '../appsscript/geometry/sheetSize';
import type { ChartRecord } from '../appsscript/records/types';
import { chartSize } from '../charts/chartSize';
import { chartSvg } from '../charts/chartSvg';
import { svgOf } from '../engine/sparklines/drawShapes';
import { shapesOf } from '../engine/sparklines/shapesOf';
import type { Engine } from '../engine/types';
import type { PrintedCell, PrintedChart, PrintedLook, PrintedSheet } from './types';

/** Univer's numbers for where a text stands in its cell. */
const ACROSS = { 1: 'left', 2: 'center', 3: 'right' } as const;
const DOWN = { 1: 'top', 2: 'middle', 3: 'bottom' } as const;
const WRAPPED = 3;
/** What Univer gives a cell without a size of its own. */
const PLAIN_SIZE = 11;

/** What of a sheet goes on paper: its cells with content, its merged cells and its charts, without hidden rows and columns. */
export function readSheet(engine: Engine, sheet: FWorksheet, charts: readonly ChartRecord[]): PrintedSheet {
  const extent = extentOf(sheet);
  const model = sheet.getSheet();
  const rows = span(extent.rows).filter((row) => model.getRowVisible(row));
  const columns = span(extent.columns).filter((column) => model.getColVisible(column));
  const heights = rows.map((row) => sheet.getRowHeight(row));
  const widths = columns.map((column) => sheet.getColumnWidth(column));
  return {
    name: sheet.getSheetName(),
    widths,
    heights,
    cells: rows.map((row) => columns.map((column) => readCell(engine, sheet, row, column))),
    charts: charts.map((chart) => readPlacedChart(engine, chart, { rows, columns, heights, widths })),
    hasGridlines: !sheet.hasHiddenGridLines(),
  };
}

/** Merged cells count as a whole. */
function extentOf(sheet: FWorksheet): { rows: number; columns: number } {
  const content = contentExtent(sheet);
  const merged = sheet.getSheet().getMergeData();
  const size = sizeOf(sheet);
  return {
    rows: Math.min(size.rows, Math.max(1, content.rows, ...merged.map(({ endRow }) => endRow + 1))),
    columns: Math.min(
      size.columns,
      Math.max(1, content.columns, ...merged.map(({ endColumn }) => endColumn + 1)),
    ),
  };
}

function readCell(engine: Engine, sheet: FWorksheet, row: number, column: number): PrintedCell | null {
  const model = sheet.getSheet();
  const merged = model.getMergedCell(row, column);
  if (merged && (merged.startRow !== row || merged.startColumn !== column)) return null;
  const [lastRow, lastColumn] = merged ? [merged.endRow, merged.endColumn] : [row, column];
  const shownRows = lines(row, lastRow).filter((each) => model.getRowVisible(each));
  const shownColumns = lines(column, lastColumn).filter((each) => model.getColVisible(each));
  const { text, value } = engine.cellAt(sheet, row, column);
  const sparkline = engine.extraAt(sheet, row, column)?.sparkline;
  const look = lookOf(styleAt(sheet, row, column), typeof value);
  const width = sum(shownColumns.map((each) => sheet.getColumnWidth(each)));
  const height = sum(shownRows.map((each) => sheet.getRowHeight(each)));
  return {
    rows: shownRows.length,
    columns: shownColumns.length,
    text,
    look,
    svg: sparkline && svgOf(shapesOf(sparkline, width, height, look.color), width, height),
  };
}

/** With what conditions and links add. */
function styleAt(sheet: FWorksheet, row: number, column: number): Nullable<IStyleData> {
  const model = sheet.getSheet();
  const cell = model.getCell(row, column);
  return cell ? model.getComposedCellStyleByCellData(row, column, cell) : null;
}

function lookOf(style: Nullable<IStyleData>, kind: string): PrintedLook {
  const usual = kind === 'number' ? 'right' : kind === 'boolean' ? 'center' : 'left';
  return {
    background: style?.bg?.rgb ?? undefined,
    color: style?.cl?.rgb ?? undefined,
    family: style?.ff ?? undefined,
    size: style?.fs ?? PLAIN_SIZE,
    isBold: style?.bl === 1,
    isItalic: style?.it === 1,
    isUnderlined: style?.ul?.s === 1,
    isWrapped: style?.tb === WRAPPED,
    across: ACROSS[style?.ht as keyof typeof ACROSS] ?? usual,
    down: DOWN[style?.vt as keyof typeof DOWN] ?? 'bottom',
  };
}

interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
}

function readPlacedChart(
  engine: Engine,
  chart: ChartRecord,
  { rows, columns, heights, widths }: Lines,
): PrintedChart {
  const before = (sizes: readonly number[], places: readonly number[], at: number) =>
    sum(sizes.filter((_, index) => (places[index] ?? 0) < at));
  return {
    left: before(widths, columns, chart.column) + chart.offsetX,
    top: before(heights, rows, chart.row) + chart.offsetY,
    ...chartSize(chart),
    svg: chartSvg(engine, chart),
  };
}

function span(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function lines(first: number, last: number): number[] {
  return span(last - first + 1).map((index) => first + index);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
