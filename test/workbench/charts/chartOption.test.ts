import { chartOption } from '../../../src/workbench/charts/chartOption';

const series = (name: string, ...texts: string[]) => ({ name, texts, values: texts.map(Number.parseFloat) });

const DATA = { labels: ['May', 'June'], series: [series('Visits', '10', '20')] };

interface Drawn {
  title: { text: string };
  legend: { show: boolean };
  xAxis: { type: string; axisLabel?: { formatter: (value: number) => string } };
  yAxis: { type: string; inverse?: boolean; axisLabel?: { formatter: (value: number) => string } };
  series: {
    type: string;
    symbolSize?: number;
    tooltip: { valueFormatter: (value: unknown, index: number) => string };
  }[];
  aria: { label: { description: string } };
}

const drawn = (...args: Parameters<typeof chartOption>) => chartOption(...args) as unknown as Drawn;

describe('chartOption', () => {
  it.each([
    ['LINE', 'line', 'category', 'value'],
    ['COLUMN', 'bar', 'category', 'value'],
    ['BAR', 'bar', 'value', 'category'],
  ] as const)('draws a %s chart', (type, shape, xAxis, yAxis) => {
    const option = drawn({ type, options: { title: 'Traffic' } }, DATA, 'en');
    expect([option.series[0]?.type, option.xAxis.type, option.yAxis.type]).toEqual([shape, xAxis, yAxis]);
    expect(option.title.text).toBe('Traffic');
  });

  it('A lonely point of a line stands out', () => {
    const mark = { name: 'Start', texts: ['', '7'], values: [null, 7] };
    const [line, point] = drawn(
      { type: 'LINE', options: {} },
      { ...DATA, series: [...DATA.series, mark] },
      'en',
    ).series;
    expect(point?.symbolSize).toBeGreaterThan(2 * (line?.symbolSize ?? 0));
  });

  it('A line has the look that the chart asks for', () => {
    const looks = { 1: { color: '#5f6368', lineWidth: 1, lineDashStyle: [6, 4] }, 2: { pointSize: 12 } };
    const lines = [series('Visits', '1', '2'), series('Expected', '1', '2'), series('Start', '', '2')];
    const data = { ...DATA, series: lines };
    expect(drawn({ type: 'LINE', options: { series: looks } }, data, 'en').series).toMatchObject([
      { type: 'line' },
      { type: 'line', color: '#5f6368', lineStyle: { width: 1, type: [6, 4] } },
      { type: 'line', symbolSize: 12, showSymbol: true },
    ]);
  });

  it('Axes have the titles and series the colours that the chart gives them', () => {
    const options = {
      ...{ title: 'Hours', 'hAxis.title': 'Week', 'vAxis.title': 'Hours a week', 'legend.position': 'top' },
      colors: ['#0b5394'],
    };
    const two = { ...DATA, series: [...DATA.series, series('Reach', '1', '2')] };
    const option = chartOption({ type: 'COLUMN', options }, two, 'en');
    expect(option).toMatchObject({
      xAxis: { name: 'Week' },
      yAxis: { name: 'Hours a week' },
      legend: { show: true, top: 36 },
      color: ['#0b5394', '#0072b2', '#d55e00', '#009e73', '#a8578b', '#b98500', '#3f8fc4'],
    });
    expect(drawn({ type: 'COLUMN', options }, two, 'en').aria.label.description).toMatch(
      /^Hours\. Week\. Hours a week\. Visits: May 10/,
    );
    const none = { ...options, 'legend.position': 'none' };
    expect(drawn({ type: 'LINE', options: none }, two, 'en').legend.show).toBe(false);
  });

  it('Bars start at the top, as the cells do', () => {
    expect(drawn({ type: 'BAR', options: {} }, DATA, 'en').yAxis.inverse).toBe(true);
  });

  it('Numbers are written in the language, and as percents where the cells do', () => {
    const label = (language: 'en' | 'fr', text: string) =>
      drawn(
        { type: 'LINE', options: {} },
        { labels: ['a'], series: [series('ROI', text)] },
        language,
      ).yAxis.axisLabel?.formatter(0.5);
    expect([label('en', '2'), label('fr', '2'), label('en', '40%')]).toEqual(['0.5', '0,5', '50%']);
    expect(label('fr', '40 %')).toMatch(/^50\s%$/);
  });

  it('The tooltip shows a value as its cell does', () => {
    const option = drawn(
      { type: 'LINE', options: {} },
      { labels: ['a'], series: [series('C', '1,50 €')] },
      'fr',
    );
    expect(option.series[0]?.tooltip.valueFormatter(1.5, 0)).toBe('1,50 €');
  });

  it('Several series have a legend, and a screen reader is given all values', () => {
    const two = { ...DATA, series: [...DATA.series, series('Posts', '', '3')] };
    const option = drawn({ type: 'LINE', options: { title: 'Traffic' } }, two, 'en');
    expect([option.legend.show, drawn({ type: 'LINE', options: {} }, DATA, 'en').legend.show]).toEqual([
      true,
      false,
    ]);
    expect(option.aria.label.description).toBe('Traffic. Visits: May 10, June 20. Posts: June 3');
  });
});
