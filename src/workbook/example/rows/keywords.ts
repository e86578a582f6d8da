import type { workbook } from '../../../locales/en/workbook';
import type { ExampleRow } from './types';

type Keyword = keyof (typeof workbook)['example']['keywords'];

/** Monthly searches, position before and now, null where the shop isn't found; impressions and clicks of half a year. */
const figures: Readonly<Record<Keyword, readonly [number, number | null, number | null, number, number]>> = {
  candles: [2400, 14, 8, 6900, 214],
  scented: [1900, 22, 12, 3800, 31],
  shop: [5400, 9, 6, 17400, 1180],
  workshop: [880, 11, 3, 3300, 389],
  wedding: [720, 18, 16, 1150, 6],
  soy: [1600, null, 24, 2100, 5],
  refill: [590, 7, 5, 2400, 118],
  box: [8100, 31, 33, 9200, 14],
  lantern: [480, 5, 4, 1900, 165],
  christmas: [1300, 12, 12, 2600, 19],
};

export function keywordRows({ example }: typeof workbook): ExampleRow[] {
  return Object.entries(example.keywords).map(([key, keyword]) => {
    const [searches, before, now, impressions, clicks] = figures[key as Keyword];
    return {
      keyword,
      searches,
      ...(before === null ? {} : { position_before: before }),
      ...(now === null ? {} : { position_now: now }),
      impressions,
      clicks,
    };
  });
}
