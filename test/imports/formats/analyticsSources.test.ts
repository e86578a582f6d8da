import { previewFile } from '../../../src/imports';
import { readSample } from './support/readSample';

const row = (channel: string, visits: number, new_visitors: number, revenue: number) => ({
  table: 'activity',
  day: '2026-03-02',
  channel,
  content: '',
  metrics: { visits, new_visitors, revenue },
});

test('Each network and its ads get the visits that Analytics attributes to them, and other sources are skipped', () => {
  const { format, tracker, skipped, channels } = readSample('analytics-sources.en.csv', {
    answeredTaxRate: 0,
  });
  expect(format).toBe('analyticsSources');
  expect(tracker).toEqual([
    row('Facebook', 120 + 30, 80 + 20, 150 + 0),
    row('Facebook Ads', 90, 55, 130),
    row('Instagram', 90, 60, 75.5),
    row('X', 10, 8, 0),
  ]);
  expect(skipped).toEqual({ otherChannel: 3, total: 1 });
  expect(channels).toEqual([
    { name: 'Facebook', rows: 2 },
    { name: 'Facebook Ads', rows: 1 },
    { name: 'Instagram', rows: 1 },
    { name: 'X', rows: 1 },
  ]);
});

test('A French Analytics export by source is read like an English one', () => {
  const { format, tracker } = readSample('analytics-sources.fr.csv', { answeredTaxRate: 0 });
  expect(format).toBe('analyticsSources');
  expect(tracker).toEqual([row('LinkedIn', 15, 12, 1020.5), row('Facebook', 60, 41, 80.25)]);
});

test('An Analytics file by source without dates or a period is not counted', () => {
  const { tracker, skipped } = readSample('analytics-sources-undated.en.csv');
  expect(tracker).toEqual([]);
  expect(skipped).toEqual({ noPeriod: 1 });
});

test('Visits are split by the content tag of their links, and stay unsplit where it names no type', () => {
  const lines = [
    'Session source / medium,Session manual ad content,Landing page + query string,Date,Sessions,New users,Total revenue',
    'instagram / social,Curated,/,20260302,10,1,0',
    'instagram / social,(not set),/shop?utm_source=instagram&utm_content=externalis%C3%A9,20260302,20,2,0',
    'instagram / social,video,/,20260302,40,4,0',
    'instagram / social,,/,20260303,80,8,0',
  ];
  const [table] = previewFile(new TextEncoder().encode(lines.join('\n')), 'a.csv', {
    cadence: 'weekly',
    today: '2026-03-20',
  }).tables;
  const visits = table?.tracker.map((each) => [each.table === 'activity' && each.content, each.metrics]);
  expect(visits).toEqual([
    ['curated', { visits: 10, new_visitors: 1, revenue: 0 }],
    ['outsourced', { visits: 20, new_visitors: 2, revenue: 0 }],
    ['', { visits: 120, new_visitors: 12, revenue: 0 }],
  ]);
});

test('Whether revenue holds tax is asked, whatever Settings say, and the answered rate is taken out', () => {
  const asked = readSample('analytics-sources.en.csv', { taxRate: 0.2 });
  expect(asked.ambiguities).toEqual([
    { about: 'taxRate', column: 'Total revenue', isUnsure: true, chosen: null },
  ]);
  expect(asked.tracker).toEqual([]);
  const { tracker, amounts } = readSample('analytics-sources.en.csv', { answeredTaxRate: 0.25 });
  expect(tracker).toEqual([
    row('Facebook', 150, 100, 120),
    row('Facebook Ads', 90, 55, 104),
    row('Instagram', 90, 60, 60.4),
    row('X', 10, 8, 0),
  ]);
  expect(amounts).toEqual({
    ...{ metric: 'revenue', written: 355.5, net: 284.4, tax: 'rate', rate: 0.25, shipping: 'unknown' },
  });
});

test('Where no network brought any revenue, nobody is asked for a rate of tax', () => {
  const text =
    '# Start date: 20260302\n# End date: 20260308\nSession source / medium,Sessions,Total revenue\nx.com / social,10,0\n';
  const [table] = previewFile(new TextEncoder().encode(text), 'a.csv', {
    cadence: 'weekly',
    today: '2026-03-20',
  }).tables;
  expect(table?.ambiguities).toEqual([]);
  expect(table?.tracker).toHaveLength(1);
});

test('What Google’s add-on puts into a sheet has the same columns under the names of its interface', () => {
  const lines = ['date,sessionSourceMedium,sessions,newUsers', '20260302,instagram / social,12,5'];
  const [table] = previewFile(new TextEncoder().encode(lines.join('\n')), 'a.csv', {
    cadence: 'weekly',
    today: '2026-03-20',
  }).tables;
  expect(table?.format).toBe('analyticsSources');
  expect(table?.totals.map(({ metric, value }) => [metric, value])).toEqual([
    ['visits', 12],
    ['new_visitors', 5],
  ]);
});
