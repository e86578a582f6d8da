import { around, chance } from './chance';
import type { ExampleRow } from './types';
import { dayOf, season, WEEKS } from './weeks';

/** A path with what it brings in four weeks: sales, visitors who don't buy, weeks from the first touch to the sale. */
const paths: readonly (readonly [path: string, sales: number, misses: number, lag: number])[] = [
  ['Instagram > Email > Direct', 4, 60, 6],
  ['Instagram', 2, 190, 0],
  ['Pinterest > Organic Search', 3, 70, 4],
  ['Facebook > Email', 2, 50, 3],
  ['Organic Search', 5, 260, 0],
  ['Email', 4, 80, 0],
  ['Direct', 3, 120, 0],
  ['Google Maps', 3, 70, 0],
];

/** Weeks that a row of each path stands for. */
const STEP = 4;
/** What a sale brings, before tax. */
const SALE = 38;

/** The shop asks at the counter and reads its site's statistics: a row per path and four weeks. */
export function journeyRows(): ExampleRow[] {
  const next = chance(1207);
  return Array.from({ length: Math.floor(WEEKS / STEP) }, (_, place) => place * STEP).flatMap((week) =>
    paths.map(([path, sales, misses, lag]): ExampleRow => {
      const conversions = Math.round(sales * season(week + 1) * (1 + week / WEEKS) * around(next, 0.4));
      return {
        sale_date: dayOf(week + 2),
        first_touch: dayOf(week + 2 - lag),
        path,
        conversions,
        misses: Math.round(misses * around(next, 0.3)),
        revenue: Math.round(conversions * SALE * around(next, 0.2)),
      };
    }),
  );
}
