import { formerCharts } from '../../../locales/formerTexts';
import type { References } from '../../description/resolve';
import { resolve } from '../../description/resolve';
import type { Chart, PageSheet } from '../../description/types';
import { joinColumns, letters, onSheet } from '../../spreadsheet/a1';
import type { PlacedBlocks } from '../../spreadsheet/pages/placedBlocks';
import { filterByGoals } from '../../spreadsheet/plan';
import { pageReferences } from '../../spreadsheet/references';
import type { Workbook } from '../../spreadsheet/workbook';
import { type RangeTask, runBatched } from '../rangeTask';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Drawn = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Draws the charts of the pages. Existing ones, recognised by their titles, stay where the user put them; with a newer
 * description all are repositioned, as new ones may have come between them.
 */
export function drawCharts(workbook: Workbook, blocks: PlacedBlocks): void {
  for (const page of workbook.pages) {
    const charts = filterByGoals(workbook.plan.answers.goals, page.charts);
    if (charts.length === 0) continue;
    const drawn = chartsOn(workbook, page);
    if (workbook.isOlder) removeFormer(workbook.sheet(page.key), drawn);
    runBatched(
      workbook.sheet(page.key),
      charts.flatMap((chart) => drawChart(workbook, blocks, page, chart, drawn)),
    );
  }
}

/** By their titles. */
function chartsOn(workbook: Workbook, { key }: PageSheet): Map<unknown, Drawn> {
  const charts = workbook.isAdded(key) ? [] : workbook.sheet(key).getCharts();
  return new Map(charts.map((chart) => [chart.getOptions()?.get('title'), chart]));
}

/** Charts that an earlier version drew; the user's own, whatever they show, have other titles. */
function removeFormer(sheet: GoogleAppsScript.Spreadsheet.Sheet, drawn: Map<unknown, Drawn>): void {
  for (const title of Object.values(formerCharts).flat()) {
    const chart = drawn.get(title);
    if (chart) sheet.removeChart(chart);
    drawn.delete(title);
  }
}

function drawChart(
  workbook: Workbook,
  blocks: PlacedBlocks,
  page: PageSheet,
  chart: Chart,
  drawn: ReadonlyMap<unknown, Drawn>,
): RangeTask[] {
  const sheet = workbook.sheet(page.key);
  const path = `sheets.${page.key}.charts.${chart.key}.title`;
  const [existing] = workbook.wordings(path).flatMap((title) => drawn.get(title) ?? []);
  if (existing && workbook.isLayoutCurrent) return [];
  return [
    onRanges(workbook, blocks, page, chart, (ranges) => {
      const builder = existing ? existing.modify().clearRanges() : sheet.newChart();
      if (!existing || workbook.isOlder) place(builder, chart);
      for (const range of ranges) builder.addRange(range);
      for (const [option, value] of optionsOf(workbook, page, chart)) builder.setOption(option, value);
      const result = builder.setOption('title', workbook.text(path)).build();
      if (existing) sheet.updateChart(result);
      else sheet.insertChart(result);
    }),
  ];
}

/** What a chart says beside its lines: units on its axes, its colours, and what is read to those who can't see it. */
function optionsOf(workbook: Workbook, page: PageSheet, chart: Chart): [string, unknown][] {
  const text = (path: string) => workbook.text(`sheets.${page.key}.${path}`);
  const styles = lineStyles(chart);
  return [
    ...(Object.keys(styles).length > 0 ? [['series', styles] as [string, unknown]] : []),
    ...(chart.colours ? [['colors', [...chart.colours]] as [string, unknown]] : []),
    ...(chart.axes?.x ? [['hAxis.title', text(chart.axes.x)] as [string, unknown]] : []),
    ...(chart.axes ? [['vAxis.title', text(chart.axes.y)] as [string, unknown]] : []),
    ['legend.position', 'top'],
  ];
}

function place(builder: Builder, { type, at }: Chart): void {
  const types = { line: Charts.ChartType.LINE, column: Charts.ChartType.COLUMN, bar: Charts.ChartType.BAR };
  builder
    .setChartType(types[type])
    .setNumHeaders(1)
    .setPosition(at.row, at.column, 0, 0)
    .setOption('width', at.width)
    .setOption('height', at.height);
}

/** A task on the ranges that a chart draws: those on its own page are fetched in the batch, the others one by one. */
function onRanges(
  workbook: Workbook,
  blocks: PlacedBlocks,
  page: PageSheet,
  { ranges }: Chart,
  apply: (ranges: Range[]) => void,
): RangeTask {
  const references = chartReferences(workbook, blocks, page);
  const a1s = joinColumns(ranges.map((range) => resolve(range, references)));
  const own = a1s.filter((a1) => !a1.includes('!'));
  return {
    a1s: own,
    apply: (found) => {
      const rangeOf = new Map(own.map((a1, index) => [a1, found[index]]));
      apply(a1s.map((a1) => rangeOf.get(a1) ?? workbook.spreadsheet.getRange(a1)));
    },
  };
}

/** Charts take columns with their headers. */
function chartReferences(workbook: Workbook, blocks: PlacedBlocks, page: PageSheet): References {
  const own = blocks.all.find((placed) => placed.page === page);
  if (!own) throw new Error(`The page ${page.key} has no blocks.`);
  return {
    ...pageReferences(workbook, blocks, own, own.row),
    column: (sheet, key) => {
      const letter = letters(workbook.columnOf(sheet, key));
      return onSheet(workbook.nameOf(workbook.tableOf(sheet).key), `${letter}1:${letter}`);
    },
  };
}

/** Options of a chart's lines by their index, as Google's charts take them. */
export type LineStyles = Readonly<Record<number, Readonly<Record<string, unknown>>>>;

const EXPECTED = '#5f6368';
const LIMIT = '#bdc1c6';
const MARK = '#e8710a';

/** A band is paler than the line it belongs to; the mark of the start is a single large point. */
export function lineStyles({ ranges, band, marksStart }: Chart): LineStyles {
  const last = ranges.length - 2;
  const high = marksStart ? last - 1 : last;
  const limit = { color: LIMIT, lineWidth: 1 };
  return {
    ...(band && {
      [high - 2]: { color: EXPECTED, lineWidth: 2, lineDashStyle: [6, 4] },
      [high - 1]: limit,
      [high]: limit,
    }),
    ...(marksStart && { [last]: { color: MARK, lineWidth: 0, pointSize: 12 } }),
  };
}
