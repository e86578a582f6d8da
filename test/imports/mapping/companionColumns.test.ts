import { type Mapping, mappingKey } from '../../../src/imports';
import { companionColumns } from '../../../src/imports/mapping/companionColumns';
import { readText } from '../support/files';

const ads = (columns: Mapping['columns']): Mapping => ({ table: 'activity', columns, channel: 'Facebook' });
const read = (text: string, mapping: Mapping) => {
  const header = (text.split('\n')[0] ?? '').split(',');
  return readText(text, { cadence: 'monthly', mappings: { [mappingKey(header)]: mapping } });
};

test.each([
  ['Reporting starts', 'Reporting ends'],
  ['Start date', 'End date'],
  ['Date de début', 'Date de fin'],
  ['From', 'To'],
  ['Week start', 'Week end'],
  ['date_start', 'date_stop'],
])('Figures from “%s” to “%s” are of all these days, though only the first day was mapped', (first, last) => {
  const text = `${first},${last},Spend\n2026-08-01,2026-10-31,90\n2026-10-05,2026-10-11,30\n2026-10-31,2026-10-31,2\n`;
  const table = read(text, ads({ [first]: 'date', Spend: 'ad_spend' }));
  expect(table.skipped).toEqual({ spansPeriods: 1 });
  expect(table.totals).toEqual([{ table: 'activity', metric: 'ad_spend', value: 32 }]);
  const byEnd = read(text, ads({ [last]: 'date', Spend: 'ad_spend' }));
  expect(byEnd.totals).toEqual(table.totals);
  const bothMapped = read(text, ads({ [first]: 'date', [last]: 'until', Spend: 'ad_spend' }));
  expect(bothMapped.totals).toEqual(table.totals);
});

test('A range without a last day isn’t taken for a day', () => {
  const text = 'Start,End,Spend\n2026-10-01,Ongoing,90\n2026-10-02,2026-10-02,1\n2026-10-03,2026-10-03,1\n';
  const table = read(text, ads({ Start: 'date', Spend: 'ad_spend' }));
  expect(table.totals).toEqual([{ table: 'activity', metric: 'ad_spend', value: 2 }]);
  expect(table.problems).toMatchObject([{ column: 'End', found: 'Ongoing', losesRow: true }]);
});

test('A range in the mapped column is one, and so is a month', () => {
  const mapping = ads({ Period: 'date', Spend: 'ad_spend' });
  const weeks = read('Period,Spend\n2026-09-28 - 2026-10-04,5\n2026-10-05 - 2026-10-11,7\n', mapping);
  expect(weeks).toMatchObject({ counted: 1, skipped: { spansPeriods: 1 } });
  const months = read('Period,Spend\nSep 2026,5\nOct 2026,7\n', mapping);
  expect(months.tracker.map((row) => 'day' in row && row.day)).toEqual(['2026-09-01', '2026-10-01']);
});

test('States and currencies concern sales and money alone', () => {
  const header = ['Date', 'Status', 'Currency', 'Visits', 'Amount'];
  const visits: Mapping = { table: 'traffic', columns: { Date: 'date', Visits: 'all_visits' } };
  expect(companionColumns(header, visits)).toEqual({});
  const sales: Mapping = { table: 'traffic', columns: { Date: 'date', Amount: 'sales' } };
  expect(companionColumns(header, sales)).toEqual({ state: 'Status', currency: 'Currency' });
  expect(companionColumns(['Date', 'Order status', 'Payment status', 'Amount'], sales)).toEqual({
    state: 'Payment status',
  });
  const spend = ads({ Date: 'date', Amount: 'ad_spend' });
  expect(companionColumns(header, spend)).toEqual({ currency: 'Currency' });
});

test('A row that says that it is a total isn’t counted, whatever its date', () => {
  const mapping = ads({ Day: 'date', Spend: 'ad_spend' });
  const text =
    'Day,Campaign,Spend\n2026-10-01,Soap,5\n2026-10-02,Bar,7\n2026-10-31,Total,12\n,Grand total,12\n';
  const table = read(text, mapping);
  expect(table.skipped).toEqual({ total: 2 });
  expect(table.totals).toEqual([{ table: 'activity', metric: 'ad_spend', value: 12 }]);
});

test('Nor is the sum of all other rows that stands first or last without a name', () => {
  const mapping = ads({ Day: 'date', Spend: 'ad_spend', Shown: 'impressions' });
  const rows = ['2026-10-01,Soap,5,100', '2026-10-02,Soap,7.5,300', '2026-10-03,Bar,1,20'];
  const withTotal = (...all: readonly string[]) =>
    read(['Day,Campaign,Spend,Shown', ...all].join('\n'), mapping);
  for (const table of [
    withTotal('2026-10-01,,13.5,420', ...rows),
    withTotal(...rows, '2026-10-31,,13.5,420'),
  ]) {
    expect(table).toMatchObject({ counted: 3, skipped: { total: 1 } });
  }
  // A figure by chance, and a named row, are rows like others.
  expect(withTotal(...rows, '2026-10-31,,13.5,421').counted).toBe(4);
  expect(withTotal(...rows, '2026-10-31,All,13.5,420').counted).toBe(4);
});
