import { chartData } from '../../../src/workbench/charts/chartData';

const column = (...values: (number | string | null)[]) =>
  values.map((value) => ({ value, text: value === null ? '' : `${value}` }));

describe('chartData', () => {
  it('takes labels from the first column and a series from each other one, under its header', () => {
    const columns = [column('Week', '1', '2'), column('Visits', 10, 20), column('Posts', 3, 4)];
    expect(chartData(columns, { headers: 1 })).toEqual({
      labels: ['1', '2'],
      series: [
        { name: 'Visits', values: [10, 20], texts: ['10', '20'] },
        { name: 'Posts', values: [3, 4], texts: ['3', '4'] },
      ],
    });
  });

  it('ends where the last column ends, and leaves gaps for what is no number', () => {
    const columns = [column('Week', '1', '2', '3', null), column('Visits', 10, null, '', null)];
    expect(chartData(columns, { headers: 1 })).toMatchObject({
      labels: ['1', '2', '3'],
      series: [{ values: [10, null, null] }],
    });
    const errors = [column('Week', '1'), column('Visits', '#N/A')];
    expect(chartData(errors, { headers: 1 }).series[0]?.values).toEqual([null]);
  });

  it.each([0, 2])('knows %d rows of headers', (headers) => {
    const data = chartData([column('a', 'b', 'c'), column(1, 2, 3)], { headers });
    expect([data.labels.length, data.series[0]?.name]).toEqual([3 - headers, headers === 0 ? '' : '1 2']);
  });

  it('is empty without cells', () => {
    expect(chartData([], { headers: 1 })).toEqual({ labels: [], series: [] });
    expect(chartData([[], []], { headers: 1 })).toMatchObject({ labels: [], series: [{ values: [] }] });
  });
});
