import type { EChartsCoreOption } from 'echarts/core';
import type { ChartRecord } from '../appsscript/records/types';
import type { Language } from '../engine/types';
import type { ChartData, Series } from './chartData';

const COLORS = ['#0b6b5e', '#e8710a', '#1a73e8', '#9334e6', '#c5221f', '#7c8600'];
const FONT = 'Arial, "Liberation Sans", sans-serif';

/** The chart as ECharts draws it. */
export function chartOption(
  { type, options }: Pick<ChartRecord, 'type' | 'options'>,
  data: ChartData,
  language: Language,
): EChartsCoreOption {
  const title = typeof options.title === 'string' ? options.title : '';
  const isPercent = data.series.some(({ texts }) => texts.some((text) => text.endsWith('%')));
  const values = { type: 'value', axisLabel: { formatter: numberFormat(language, isPercent) } };
  const labels = { type: 'category', data: data.labels, inverse: type === 'BAR' };
  return {
    animation: false,
    color: COLORS,
    textStyle: { fontFamily: FONT },
    title: { text: title, left: 12, top: 10, textStyle: { fontSize: 15, fontWeight: 'normal' } },
    legend: { show: data.series.length > 1, bottom: 6 },
    grid: {
      ...{ left: 16, right: 24, top: title ? 52 : 20, bottom: data.series.length > 1 ? 38 : 14 },
      // Those are the distances of the axes with their labels.
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    },
    tooltip: { trigger: 'axis', confine: true },
    aria: { enabled: true, label: { description: descriptionOf(title, data) } },
    xAxis: type === 'BAR' ? values : labels,
    yAxis: type === 'BAR' ? labels : values,
    series: data.series.map((series, place) => ({
      ...shapeOf(type, series),
      ...styleOf(options, place),
      ...dataOf(series),
    })),
  };
}

/** A point without neighbours to be joined to is large enough to be seen. */
function shapeOf(type: ChartRecord['type'], { values }: Series) {
  if (type !== 'LINE') return { type: 'bar', barMaxWidth: 48 };
  const points = values.filter((value) => value !== null).length;
  return { type: 'line', symbolSize: points === 1 ? 12 : 5, showAllSymbol: points === 1 || 'auto' };
}

/** The look that a chart gives to one of its lines: the part of Google's `series` option that the add-in uses. */
function styleOf({ series }: ChartRecord['options'], place: number) {
  const own: unknown = isRecord(series) ? series[place] : undefined;
  if (!isRecord(own)) return {};
  const { color, lineWidth, lineDashStyle, pointSize } = own;
  const lineStyle = defined({ width: lineWidth, type: lineDashStyle });
  return { lineStyle, ...defined({ color, symbolSize: pointSize, showSymbol: pointSize !== undefined }) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function defined(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

/** The tooltip shows a value as its cell does. */
function dataOf({ name, values, texts }: Series) {
  const valueFormatter = (_: unknown, index: number) => texts[index] ?? '';
  return { name, data: [...values], tooltip: { valueFormatter } };
}

function numberFormat(language: Language, isPercent: boolean): (value: number) => string {
  const format = new Intl.NumberFormat(language, isPercent ? { style: 'percent' } : {});
  return (value) => format.format(value);
}

/** The text for screen readers: the title, and each series with its values as the cells show them. */
function descriptionOf(title: string, { labels, series }: ChartData): string {
  const sentences = series.map(({ name, texts }) => {
    const points = texts.flatMap((text, index) =>
      text === '' ? [] : [`${labels[index] ?? ''} ${text}`.trim()],
    );
    return `${name}: ${points.join(', ')}`;
  });
  return [title, ...sentences].filter(Boolean).join('. ');
}
