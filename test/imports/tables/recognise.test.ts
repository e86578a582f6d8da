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
/** Of the same platform, whose formats share titles. */
const dailyWider: ExportFormat = { ...wider, key: 'dailyWider' };
const all = [daily, wider, signed];

const found = (...header: readonly string[]) => recognise(header, all);

test('Finds columns by their titles in any order, language and way of writing', () => {
  expect(found('CLICKS', '\uFEFF"Jour"', "mentions j'aime")).toEqual({
    format: daily,
    positions: { clicks: 0, date: 1, likes: 2 },
  });
});

test('The format with the most columns of the header wins', () => {
  expect(found('Date', 'Likes', 'Clicks', 'Saves', 'Unknown')?.format).toBe(wider);
});

test('Columns of the signature are required even where they are optional', () => {
  expect(found('Date')).toBeNull();
  expect(found('Date', 'Mark')?.format).toBe(signed);
});

test('An exact title wins over one matched by its end, and of several the first counts', () => {
  expect(found('Date', 'Likes', 'Last 3 months Clicks', 'Previous 3 months Clicks')?.positions.clicks).toBe(
    2,
  );
  expect(found('Date', 'Likes', 'Last 3 months Clicks', 'Clicks')?.positions.clicks).toBe(3);
});

test('A near miss names the single column that a header lacks', () => {
  const missing = { en: 'Likes', fr: 'Mentions J’aime' };
  const all = [daily, dailyWider, signed];
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
  expect(findNearMiss(['Date', 'Likes', 'Saves'], all)).toMatchObject({ format: 'dailyWider' });
  expect(findNearMiss(['Date', 'Unknown'], all)).toBeNull();
});

test('A missing day or name makes another table, and no near miss', () => {
  expect(findNearMiss(['Likes', 'Clicks'], [daily])).toBeNull();
});

test('Titles that several platforms have name none of them', () => {
  const other: ExportFormat = { ...daily, key: 'other' };
  expect(findNearMiss(['Date', 'Clicks'], [daily, other])).toBeNull();
  expect(findNearMiss(['Date', 'Clicks'], [daily])).toMatchObject({ format: 'daily' });
});

const pins: ExportFormat = {
  ...daily,
  key: 'pins',
  columns: { ...daily.columns, pin: { titles: ['Pin'], kind: 'count', optional: true } },
  anyOf: ['pin'],
  without: ['Chart day'],
};

test('Titles of many platforms need one of the format’s own beside them, and none of another table', () => {
  expect(recognise(['Date', 'Likes', 'Clicks'], [pins])).toBeNull();
  expect(recognise(['Date', 'Likes', 'Clicks', 'Pin'], [pins])?.format).toBe(pins);
  expect(recognise(['Date', 'Likes', 'Clicks', 'Pin', 'chart day'], [pins])).toBeNull();
  expect(findNearMiss(['Date', 'Clicks'], [pins])).toBeNull();
});

const columns = [{ title: 'Date' }, { title: 'Clicks' }];

test('Repeated titles of columns that are read are found whatever their case', () => {
  expect(findRepeatedTitles(['Date', 'Clicks', ' CLICKS ', 'Note', 'Note'], columns)).toEqual(['Clicks']);
});

test('Each repeated title is named once, and none where no title repeats', () => {
  expect(findRepeatedTitles(['Date', 'Clicks', 'Clicks'], [...columns, { title: 'Clicks' }])).toEqual([
    'Clicks',
  ]);
  expect(findRepeatedTitles(['Date', 'Clicks', 'Note'], columns)).toEqual([]);
});

test('The preview names repeated titles and counts the first column', () => {
  const table = readText(`${dates},Clicks\n2026-03-02,7,90,8%,2,1000\n`);
  expect(table.repeatedTitles).toEqual(['Clicks']);
  expect(table.totals).toEqual([{ table: 'traffic', metric: 'organic_visits', value: 7 }]);
  expect(readText(`${dates}\n2026-03-02,7,90,8%,2\n`).repeatedTitles).toEqual([]);
});
