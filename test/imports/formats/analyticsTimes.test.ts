import { readText } from '../support/files';

const head = (first: string, last: string) => `# Start date: ${first}\n# End date: ${last}\n`;
const read = (column: string, rows: readonly string[], preamble = head('20260101', '20261031')) =>
  readText(`${preamble}Session default channel group,${column},Sessions\n${rows.join('\n')}\n`, {
    cadence: 'monthly',
  });
const totals = (table: ReturnType<typeof read>) =>
  Object.fromEntries(table.totals.map(({ metric, value }) => [metric, value]));

test('The number of a week is that of the file’s year: weeks begin on Sundays, the first one on 1 January', () => {
  const { period, skipped, ...table } = read('Week', ['Direct,3,10', 'Organic Search,10,5']);
  expect(period).toEqual({ first: '2026-01-11', last: '2026-03-07' });
  expect(totals({ period, skipped, ...table })).toEqual({ all_visits: 15, organic_visits: 5 });
  expect(read('Week', ['Direct,1,10']).period).toEqual({ first: '2026-01-01', last: '2026-01-03' });
});

test('A week that two years of the file have isn’t guessed', () => {
  const { totals: none, skipped } = read('Week', ['Direct,10,5'], head('20250101', '20261031'));
  expect(none).toEqual([]);
  expect(skipped).toEqual({ noPeriod: 1 });
});

test('Months, months with a year and days counted from the first one are read', () => {
  expect(read('Month', ['Direct,09,7', 'Direct,10,1']).tracker.map((row) => 'day' in row && row.day)).toEqual(
    ['2026-09-01', '2026-10-01'],
  );
  expect(read('Year month', ['Direct,202609,7']).period).toEqual({ first: '2026-09-01', last: '2026-09-30' });
  const days = read(
    'Nth day',
    ['Direct,0000,7', 'Direct,0030,1', 'Direct,0031,9'],
    head('20261001', '20261031'),
  );
  expect(days.period).toEqual({ first: '2026-10-01', last: '2026-10-31' });
  expect(days.skipped).toEqual({ noPeriod: 1 });
  expect(totals(days)).toEqual({ all_visits: 8 });
});

test('Of two compared periods the later one counts, with or without remarks above', () => {
  const rows = [
    'Direct,"Sep 1 - Sep 30, 2026",450',
    'Direct,"Oct 1 - Oct 31, 2026",600',
    'Organic Search,"Sep 1 - Sep 30, 2026",4',
  ];
  for (const preamble of ['', head('20261001', '20261031')]) {
    const table = read('Date range', rows, preamble);
    expect(totals(table)).toEqual({ all_visits: 600 });
    expect(table.skipped).toEqual({ earlierPeriod: 2 });
    expect(table.period).toEqual({ first: '2026-10-01', last: '2026-10-31' });
  }
});

test('Of compared periods without days the first one is the chosen one', () => {
  const rows = ['Direct,Last 31 days,600', 'Direct,Preceding period,450'];
  const table = read('Date range', rows, head('20261001', '20261031'));
  expect(totals(table)).toEqual({ all_visits: 600 });
  expect(table.skipped).toEqual({ earlierPeriod: 1 });
});

test('A date beside the compared periods says the day', () => {
  const text = [
    'Session source / medium,Date,Date range,Sessions',
    't.co / social,20261002,"Oct 1, 2026 – Oct 31, 2026",6',
    't.co / social,20250902,"Sep 1, 2025 – Sep 30, 2025",5',
  ].join('\n');
  const table = readText(`${text}\n`, { cadence: 'monthly' });
  expect(totals(table)).toEqual({ visits: 6 });
  expect(table.period).toEqual({ first: '2026-10-02', last: '2026-10-02' });
});
