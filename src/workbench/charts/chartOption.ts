import type { EChartsCoreOption } from 'echarts/core';
import type { ChartRecord } from '../appsscript/records/types';
import type { Language } from '../engine/types';
import type { ChartData, Series } from './chartData';

/** Told apart by those who don't see red from green, too: Okabe and Ito's, darkened where white is behind them. */
const COLORS = ['#0072b2', '#d55e00', '#009e73', '#a8578b', '#b98500', '#3f8fc4'];
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
  const across = { ...(type === 'BAR' ? values : labels), ...axisTitle(options['hAxis.title'], 28) };
  const up = { ...(type === 'BAR' ? labels : values), ...axisTitle(options['vAxis.title'], 48) };
  const legend = legendOf(options['legend.position'], data.series.length, title !== '');
  return {
    animation: false,
    color: colorsOf(options.colors),
    textStyle: { fontFamily: FONT },
    title: { text: title, left: 12, top: 10, textStyle: { fontSize: 15, fontWeight: 'normal' } },
    legend,
    grid: {
      ...{ left: up.name ? 36 : 16, right: 24 },
      top: (title ? 52 : 20) + ('top' in legend && legend.show ? 26 : 0),
      bottom: 14 + ('bottom' in legend && legend.show ? 24 : 0) + (across.name ? 18 : 0),
      // Those are the distances of the axes with their labels.
      ...{ outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    },
    tooltip: { trigger: 'axis', confine: true },
    aria: { enabled: true, label: { description: descriptionOf(title, data, [across.name, up.name]) } },
    xAxis: across,
    yAxis: up,
    series: data.series.map((series, place) => ({
      ...shapeOf(type, series),
      ...styleOf(options, place),
      ...dataOf(series),
    })),
  };
}

/** The chart's own colours come first; further series take those that are left. */
function colorsOf(own: unknown): string[] {
  const chosen = Array.isArray(own) ? own.map(String) : [];
  return [...chosen, ...COLORS.filter((color) => !chosen.includes(color))];
}

/** Beside the middle of the axis, so many pixels from it. */
function axisTitle(title: unknown, distance: number): { name?: string } {
  if (typeof title !== 'string' || title === '') return {};
  const style = { nameLocation: 'middle', nameGap: distance, nameTextStyle: { color: '#5f6368' } };
  return { name: title, ...style };
}

/** A single series needs none; what Google would put beside the chart stands below it. */
function legendOf(position: unknown, series: number, hasTitle: boolean) {
  const show = series > 1 && position !== 'none';
  return position === 'top' ? { show, top: hasTitle ? 36 : 8, left: 12 } : { show, bottom: 6 };
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

/** The text for screen readers: the title, those of the axes, and each series with its values as the cells show them. */
function descriptionOf(
  title: string,
  { labels, series }: ChartData,
  axes: readonly (string | undefined)[],
): string {
  const sentences = series.map(({ name, texts }) => {
    const points = texts.flatMap((text, index) =>
      text === '' ? [] : [`${labels[index] ?? ''} ${text}`.trim()],
    );
    return `${name}: ${points.join(', ')}`;
  });
  return [title, ...axes, ...sentences].filter(Boolean).join('. ');
}
