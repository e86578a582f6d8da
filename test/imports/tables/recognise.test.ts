import type { ExportFormat } from '../../../src/imports/format';
import { findNearMiss, recognise } from '../../../src/imports/tables/recognise';

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
