import type { PeriodContribution } from '../../../src/imports/records/assignPeriods';
import { chooseKeywords } from '../../../src/imports/records/chooseKeywords';
import { readText } from '../support/files';

const query = (keyword: string, clicks: number, impressions = 0): PeriodContribution => ({
  table: 'keywords',
  keyword,
  metrics: { clicks, impressions },
});
const visit: PeriodContribution = { table: 'traffic', day: '2026-03-02', metrics: { orders: 1 } };
const queries = [
  query('tea', 1),
  query('cup', 4),
  query('Soap', 0, 9),
  query('mug', 1, 5),
  query('soap ', 3),
];

const choose = (
  ...choice: Parameters<typeof chooseKeywords> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const { chosen, ...rest } = chooseKeywords([...queries, visit], ...choice);
  return {
    ...rest,
    chosen: chosen.map((each) => (each.table === 'keywords' ? each.keyword : each.table)),
  };
};

test('Keywords that the workbook follows are chosen, and others among the most clicked', () => {
  expect(choose({}, { followed: ['TEA'], limit: 2 })).toEqual({
    chosen: ['tea', 'cup', 'Soap', 'soap ', 'traffic'],
    skipped: 1,
    newKeywords: { found: 3, of: 4, limit: 2 },
  });
  expect(choose({}, { followed: [], limit: 3 }).chosen).toEqual(['cup', 'Soap', 'mug', 'soap ', 'traffic']);
  expect(choose({}, { followed: [], limit: null }).skipped).toBe(0);
  expect(choose({}, { followed: ['mug'], limit: 0 })).toMatchObject({
    chosen: ['mug', 'traffic'],
    skipped: 4,
  });
});

test('Choosing from the same file again adds no keyword', () => {
  const once = choose({}, { followed: ['tea'], limit: 2 }).chosen;
  expect(choose({}, { followed: once, limit: 2 }).chosen).toEqual(once);
});

test('By default a few queries start an empty list and none join an existing one, and a list of one’s own is taken whole', () => {
  expect(choose({ newKeywordLimit: 1 }, { followed: [] })).toMatchObject({
    chosen: ['cup', 'traffic'],
    skipped: 4,
  });
  expect(choose({ newKeywordLimit: 1 }, { followed: ['tea'] })).toMatchObject({
    chosen: ['tea', 'traffic'],
    skipped: 4,
  });
  expect(choose({}, { followed: ['tea'] }).skipped).toBe(0);
  expect(choose({ newKeywordLimit: 1 })).toMatchObject({ skipped: 4 });
});

test('Queries that aren’t added are counted as skipped', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `query ${index},${index},9,1%,3`);
  const text = ['Top queries,Clicks,Impressions,CTR,Position', ...rows].join('\n');
  const table = readText(text, { keywords: { followed: ['Query 7', 'other'] } });
  expect(table).toMatchObject({ rows: 1000, counted: 1, skipped: { newKeyword: 999 } });
  expect(table.tracker.map((row) => row.table === 'keywords' && row.keyword)).toEqual(['query 7']);
  expect(readText(text, { keywords: { followed: [] } })).toMatchObject({ counted: 20 });
  expect(readText(text, { keywords: { followed: ['query 7'], limit: 5 } })).toMatchObject({
    counted: 6,
    newKeywords: { found: 999, of: 1000, limit: 5 },
  });
});
