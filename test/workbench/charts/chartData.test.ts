import { chartData } from '../../../src/workbench/charts/chartData';

const column = (...values: (number | string | null)[]) =>
  values.map((value) => ({ value, text: value === null ? '' : `${value}` }));

describe('chartData', () => {
  it('Labels come from the first column, and each other column is a series named by its header', () => {
    const columns = [column('Week', '1', '2'), column('Visits', 10, 20), column('Posts', 3, 4)];
    expect(chartData(columns, { headers: 1 })).toEqual({
      labels: ['1', '2'],
      series: [
        { name: 'Visits', values: [10, 20], texts: ['10', '20'] },
        { name: 'Posts', values: [3, 4], texts: ['3', '4'] },
      ],
    });
  });

  it('The data ends with the longest column, and what is no number is a gap', () => {
    const columns = [column('Week', '1', '2', '3', null), column('Visits', 10, null, '', null)];
    expect(chartData(columns, { headers: 1 })).toMatchObject({
      labels: ['1', '2', '3'],
      series: [{ values: [10, null, null] }],
    });
    const errors = [column('Week', '1'), column('Visits', '#N/A')];
    expect(chartData(errors, { headers: 1 }).series[0]?.values).toEqual([null]);
  });

  it.each([0, 2])('A chart may have %d rows of headers', (headers) => {
    const data = chartData([column('a', 'b', 'c'), column(1, 2, 3)], { headers });
    expect([data.labels.length, data.series[0]?.name]).toEqual([3 - headers, headers === 0 ? '' : '1 2']);
  });

  it('Without cells there is no data', () => {
    expect(chartData([], { headers: 1 })).toEqual({ labels: [], series: [] });
    expect(chartData([[], []], { headers: 1 })).toMatchObject({ labels: [], series: [{ values: [] }] });
  });
});
