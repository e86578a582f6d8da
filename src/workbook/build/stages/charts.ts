import type { References } from '../../description/resolve';
import { resolve } from '../../description/resolve';
import type { Chart, PageSheet } from '../../description/types';
import { letters, onSheet } from '../a1';
import { layOut } from '../layout';
import { lineStyles } from '../lineStyles';
import { serving } from '../plan';
import { blockNamed, columnOf, pageReferences } from '../references';
import type { Workbook } from '../workbook';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type Drawn = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/**
 * Draws the charts of the pages. Those that are there, known by their titles, stay where the user
 * put them; with a newer description all take their places anew, as others may have come between them.
 */
export function drawCharts(workbook: Workbook): void {
  for (const page of workbook.pages) {
    const charts = serving(workbook.plan.answers.goals, page.charts);
    if (charts.length === 0) continue;
    const drawn = chartsByTitle(workbook.sheet(page.key).getCharts());
    for (const chart of charts) drawChart(workbook, page, chart, drawn);
  }
}

function chartsByTitle(charts: readonly Drawn[]): Map<unknown, Drawn> {
  return new Map(charts.map((chart) => [chart.getOptions()?.get('title'), chart]));
}

function drawChart(
  workbook: Workbook,
  page: PageSheet,
  chart: Chart,
  drawn: ReadonlyMap<unknown, Drawn>,
): void {
  const sheet = workbook.sheet(page.key);
  const path = `sheets.${page.key}.charts.${chart.key}.title`;
  const [existing] = workbook.wordings(path).flatMap((title) => drawn.get(title) ?? []);
  if (existing && workbook.laidOut) return;
  const builder = existing ? existing.modify().clearRanges() : sheet.newChart();
  if (!existing || workbook.isOlder) place(builder, chart);
  for (const range of rangesOf(workbook, page, chart)) builder.addRange(range);
  const styles = lineStyles(chart);
  if (Object.keys(styles).length > 0) builder.setOption('series', styles);
  const result = builder.setOption('title', workbook.text(path)).build();
  if (existing) sheet.updateChart(result);
  else sheet.insertChart(result);
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

function rangesOf(workbook: Workbook, page: PageSheet, { ranges }: Chart): Range[] {
  const references = chartReferences(workbook, page);
  return ranges.map((range) => workbook.spreadsheet.getRange(resolve(range, references)));
}

/** Charts take columns with their headers. */
function chartReferences(workbook: Workbook, page: PageSheet): References {
  const blocks = layOut(page, workbook.plan);
  const onPage = (a1: string) => onSheet(workbook.nameOf(page.key), a1);
  const [first] = blocks;
  if (!first) throw new Error(`The page ${page.key} has no blocks.`);
  return {
    ...pageReferences(workbook, blocks, first, first.row),
    column: (sheet, key) => {
      const letter = letters(workbook.columnOf(sheet, key));
      return onSheet(workbook.nameOf(workbook.tableOf(sheet).key), `${letter}1:${letter}`);
    },
    block: (key, column) => onPage(columnOf(blockNamed(blocks, key), column)),
  };
}
