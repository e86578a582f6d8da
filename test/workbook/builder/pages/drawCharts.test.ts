import { lineStyles } from '../../../../src/workbook/builder/pages/drawCharts';
import type { Chart } from '../../../../src/workbook/description/types';

const chart = (ranges: number, more: Partial<Chart>): Chart => ({
  key: 'visits',
  goals: ['visibility'],
  type: 'line',
  ranges: Array.from({ length: ranges }, () => '{traffic.date}'),
  at: { row: 1, column: 1, width: 1, height: 1 },
  ...more,
});

test('the last line of a chart that marks the start is a point', () => {
  expect(lineStyles(chart(4, { marksStart: true }))).toEqual({
    2: { color: expect.any(String), lineWidth: 0, pointSize: expect.any(Number) },
  });
});

test('a band is two pale lines after a dashed one, before the mark', () => {
  const styles = lineStyles(chart(6, { band: true, marksStart: true }));
  expect(Object.keys(styles)).toEqual(['1', '2', '3', '4']);
  expect(styles[1]).toHaveProperty('lineDashStyle');
  expect(styles[2]).toEqual(styles[3]);
  expect(Object.keys(lineStyles(chart(5, { band: true })))).toEqual(['1', '2', '3']);
});

test('lines without band or mark keep the look that Google gives them', () => {
  expect(lineStyles(chart(3, {}))).toEqual({});
});
