import type { ExportFormat } from '../../../src/imports/format';
import { findNearMiss, findRepeatedTitles, recognise } from '../../../src/imports/tables/recognise';
import { dates, readText } from '../support/files';

const extract = () => [];
const daily: ExportFormat = {
  key: 'daily',
  columns: {
    date: { titles: ['Date'], french: ['Jour'], kind: 'date' },
    likes: { titles: ['Likes'], french: ['Mentions J’aime'], kind: 'count' },
    clicks: { titles: ['Clicks', '… Clicks'], kind: 'count' },
    cost: { titles: ['Cost'], kind: 'money', optional: true },
  },
  signature: ['likes'],
  extract,
};
const wider: ExportFormat = {
  key: 'wider',
  columns: { ...daily.columns, saves: { titles: ['Saves'], kind: 'count' } },
  signature: ['saves'],
  extract,
};
const signed: ExportFormat = {
  key: 'signed',
  columns: {
    date: { titles: ['Date'], kind: 'date' },
    mark: { titles: ['Mark'], kind: 'text', optional: true },
  },
  signature: ['mark'],
  extract,
};
const all = [daily, wider, signed];

const found = (...header: readonly string[]) => recognise(header, all);

test('finds columns by their titles in any order, language and way of writing', () => {
  expect(found('CLICKS', '\uFEFF"Jour"', "mentions j'aime")).toEqual({
    format: daily,
    positions: { clicks: 0, date: 1, likes: 2 },
  });
});

test('the format with the most columns of the header wins', () => {
  expect(found('Date', 'Likes', 'Clicks', 'Saves', 'Unknown')?.format).toBe(wider);
});

test('columns that tell a format are needed even where it does without', () => {
  expect(found('Date')).toBeNull();
  expect(found('Date', 'Mark')?.format).toBe(signed);
});

test('a title of which only the end is known gives way to an exact one, then the first counts', () => {
  expect(found('Date', 'Likes', 'Last 3 months Clicks', 'Previous 3 months Clicks')?.positions.clicks).toBe(
    2,
  );
  expect(found('Date', 'Likes', 'Last 3 months Clicks', 'Clicks')?.positions.clicks).toBe(3);
});

test('says which single column a header lacks', () => {
  const missing = { en: 'Likes', fr: 'Mentions J’aime' };
  expect(findNearMiss(['Date', 'Clicks', 'Unknown'], all)).toEqual({
    format: 'daily',
    missing,
    language: 'en',
  });
  expect(findNearMiss(['Jour', 'Clicks', 'Unknown'], all)).toEqual({
    format: 'daily',
    missing,
    language: 'fr',
  });
  expect(findNearMiss(['Date', 'Likes', 'Saves'], all)).toMatchObject({ format: 'wider' });
  expect(findNearMiss(['Date', 'Unknown'], all)).toBeNull();
});

const columns = [{ title: 'Date' }, { title: 'Clicks' }];

test('names the columns read whose title stands again, whatever its way of writing', () => {
  expect(findRepeatedTitles(['Date', 'Clicks', ' CLICKS ', 'Note', 'Note'], columns)).toEqual(['Clicks']);
});

test('names each title once, and none of a header without a repeated one', () => {
  expect(findRepeatedTitles(['Date', 'Clicks', 'Clicks'], [...columns, { title: 'Clicks' }])).toEqual([
    'Clicks',
  ]);
  expect(findRepeatedTitles(['Date', 'Clicks', 'Note'], columns)).toEqual([]);
});

test('the preview says it, and counts the first column', () => {
  const table = readText(`${dates},Clicks\n2026-03-02,7,90,8%,2,1000\n`);
  expect(table.repeatedTitles).toEqual(['Clicks']);
  expect(table.totals).toEqual([{ table: 'traffic', metric: 'organic_visits', value: 7 }]);
  expect(readText(`${dates}\n2026-03-02,7,90,8%,2\n`).repeatedTitles).toEqual([]);
});
