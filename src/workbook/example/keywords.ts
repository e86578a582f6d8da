import type { workbook } from '../../locales/en/workbook';
import type { ExampleRow } from './types';

type Keyword = keyof (typeof workbook)['example']['keywords'];

/** Monthly searches, position before and now; null where the shop isn't found. */
const positions: Readonly<Record<Keyword, readonly [number, number | null, number | null]>> = {
  candles: [2400, 14, 8],
  scented: [1900, 22, 12],
  shop: [5400, 9, 6],
  workshop: [880, 11, 3],
  wedding: [720, 18, 16],
  soy: [1600, null, 24],
  refill: [590, 7, 5],
  box: [8100, 31, 33],
  lantern: [480, 5, 4],
  christmas: [1300, 12, 12],
};

export function keywordRows({ example }: typeof workbook): ExampleRow[] {
  return Object.entries(example.keywords).map(([key, keyword]) => {
    const [searches, before, now] = positions[key as Keyword];
    return {
      keyword,
      searches,
      ...(before === null ? {} : { position_before: before }),
      ...(now === null ? {} : { position_now: now }),
    };
  });
}
