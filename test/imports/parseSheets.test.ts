import type { ImportOptions } from '../../src/imports/options';
import { parseSheets } from '../../src/imports/parseSheets';
import { previewParsed } from '../../src/imports/preview';
import type { SheetRows } from '../../src/imports/spreadsheet/sheetRows';
import { sampleBytes, sheetsOf } from './spreadsheet/support';
import { withoutParts } from './support/withoutParts';

const options: ImportOptions = { cadence: 'weekly', today: '2026-11-24', dateOrder: 'monthFirst' };
const preview = (sheets: readonly SheetRows[], name: string) =>
  withoutParts(previewParsed(parseSheets(sheets, name, options), options));
const sheet = (name: string, rows: string[][], isHidden = false): SheetRows => ({ name, rows, isHidden });
const dates = [
  ['Date', 'Clicks', 'Impressions', 'CTR', 'Position'],
  ['2026-03-09', '12', '90', '0.1330', '8'],
];

test('LinkedIn’s .xls gives the days of the page and its posts, each a table of its sheet', async () => {
  const { failure, tables } = preview(await sheetsOf(sampleBytes('linkedin.xls')), 'linkedin.xls');
  expect(failure).toBeNull();
  expect(tables.map(({ name, format }) => [name, format])).toEqual([
    ['Metrics', 'linkedin'],
    ['All posts', 'linkedinPosts'],
  ]);
  expect(
    tables.map(({ totals }) => Object.fromEntries(totals.map((each) => [each.metric, each.value]))),
  ).toEqual([
    {
      impressions: 300 + 550 + 200,
      clicks: 12 + 25 + 7,
      interactions: 12 + 9 + 2 + 1 + (25 + 14 + 3 + 2) + (7 + 5 + 0 + 1),
      shares: 1 + 2 + 1,
    },
    {
      posts: 2,
      impressions: 300 + 550,
      interactions: 12 + 9 + 2 + 1 + (25 + 15 + 3 + 2),
      shares: 1 + 2,
      clicks: 12 + 25,
    },
  ]);
});

test('Numbers of a spreadsheet are read in one way only', () => {
  const rows = [
    ['Date', 'Views', 'Watch time (hours)'],
    ['2026-03-09', '1234', '1.2340'],
  ];
  const [table] = preview([sheet('A', rows)], 'days.xlsx').tables;
  expect([table?.format, table?.ambiguities]).toEqual(['youtubeDays', []]);
});

test('A hidden sheet isn’t read beside others, and is named; it is where all are hidden', () => {
  const both = preview([sheet('Shown', dates), sheet('Old', dates, true), sheet('None', [])], 'a.xlsx');
  expect(both.tables.map(({ name }) => name)).toEqual(['a.xlsx']);
  expect(both.unread).toEqual([{ name: 'Old', failure: 'hiddenSheet' }]);
  const all = preview([sheet('Old', dates, true)], 'a.xlsx');
  expect([all.tables[0]?.counted, all.unread]).toEqual([1, []]);
});

test('A sheet without a table is named beside those that have one', () => {
  const { tables, unread } = preview([sheet('A', dates), sheet('Remarks', [['By Ana']])], 'a.xlsx');
  expect(tables.map(({ name }) => name)).toEqual(['A']);
  expect(unread).toEqual([{ name: 'Remarks', failure: 'noTable' }]);
});

test('A file with nothing to read says why', () => {
  expect(preview([sheet('Remarks', [['By Ana']])], 'a.xlsx').failure).toBe('noTable');
  expect(preview([sheet('None', [])], 'a.xlsx').failure).toBe('empty');
});

test('The period in the file’s name is that of its sheets', () => {
  const rows = [
    [
      'Google Search - Mobile',
      'Google Search - Desktop',
      'Google Maps - Mobile',
      'Google Maps - Desktop',
      'Website clicks',
    ],
    ['10', '5', '3', '2', '4'],
  ];
  const name = 'GMB insights - 2026-3-9 - 2026-3-15.xlsx';
  const { tables } = preview([sheet('Report', rows), sheet('Other', dates)], name);
  expect(tables[0]?.tracker).toEqual([
    {
      ...{ table: 'activity', day: '2026-03-09', channel: 'Google Business Profile', content: '' },
      metrics: { impressions: 20, interactions: 4, clicks: 4 },
    },
  ]);
});
