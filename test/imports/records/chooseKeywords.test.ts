import { chooseKeywords } from '../../../src/imports/records/chooseKeywords';
import type { PlacedContribution } from '../../../src/imports/records/placed';
import { readText } from '../support/files';

const query = (keyword: string, clicks: number, impressions = 0): PlacedContribution => ({
  table: 'keywords',
  keyword,
  amounts: { clicks, impressions },
});
const visit: PlacedContribution = { table: 'traffic', day: '2026-03-02', amounts: { orders: 1 } };
const queries = [
  query('tea', 1),
  query('cup', 4),
  query('Soap', 0, 9),
  query('mug', 1, 5),
  query('soap ', 3),
];

const kept = (
  ...choice: Parameters<typeof chooseKeywords> extends [unknown, ...infer Rest] ? Rest : never
) => {
  const chosen = chooseKeywords([...queries, visit], ...choice);
  const names = chosen.kept.map((each) => (each.table === 'keywords' ? each.keyword : each.table));
  return { ...chosen, kept: names };
};

test('keywords that the workbook follows are kept, and others among the most clicked', () => {
  expect(kept({}, { followed: ['TEA'], most: 2 })).toEqual({
    kept: ['tea', 'cup', 'Soap', 'soap ', 'traffic'],
    left: 1,
    newKeywords: { found: 3, of: 4, most: 2 },
  });
  expect(kept({}, { followed: [], most: 3 }).kept).toEqual(['cup', 'Soap', 'mug', 'soap ', 'traffic']);
  expect(kept({}, { followed: [], most: null }).left).toBe(0);
  expect(kept({}, { followed: ['mug'], most: 0 })).toMatchObject({ kept: ['mug', 'traffic'], left: 4 });
});

test('the same file again adds nothing more', () => {
  const once = kept({}, { followed: ['tea'], most: 2 }).kept;
  expect(kept({}, { followed: once, most: 2 }).kept).toEqual(once);
});

test('unless the person says, few begin an empty list and none join one; a list of one’s own is taken whole', () => {
  expect(kept({ newKeywords: 1 }, { followed: [] })).toMatchObject({ kept: ['cup', 'traffic'], left: 4 });
  expect(kept({ newKeywords: 1 }, { followed: ['tea'] })).toMatchObject({
    kept: ['tea', 'traffic'],
    left: 4,
  });
  expect(kept({}, { followed: ['tea'] }).left).toBe(0);
  expect(kept({ newKeywords: 1 })).toMatchObject({ left: 4 });
});

test('of a thousand queries those that aren’t added are counted', () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `query ${index},${index},9,1%,3`);
  const text = ['Top queries,Clicks,Impressions,CTR,Position', ...rows].join('\n');
  const table = readText(text, { keywords: { followed: ['Query 7', 'other'] } });
  expect(table).toMatchObject({ rows: 1000, counted: 1, leftOut: { newKeyword: 999 } });
  expect(table.tracker.map((row) => row.table === 'keywords' && row.keyword)).toEqual(['query 7']);
  expect(readText(text, { keywords: { followed: [] } })).toMatchObject({ counted: 20 });
  expect(readText(text, { keywords: { followed: ['query 7'], most: 5 } })).toMatchObject({
    counted: 6,
    newKeywords: { found: 999, of: 1000, most: 5 },
  });
});
