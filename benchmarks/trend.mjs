import { loadScript } from './loadScript.mjs';
import { measureTogether } from './measure.mjs';

const ROWS = 6000;

/** SEARCH_TREND over sixteen years of days: of chance around a slow rise, and of small counts, most of them alike. */
export function benchmarkTrend(code) {
  const { SEARCH_TREND } = loadScript(code, ['SEARCH_TREND']);
  const column = (valueAt) => Array.from({ length: ROWS }, (_, row) => [valueAt(row)]);
  const chance = column((row) => 100 + row / 100 + 30 * Math.sin(row * row));
  const counts = column((row) => Math.floor(1.5 + 1.5 * Math.sin(row * row)));
  const { rising, alike } = measureTogether(
    { rising: () => SEARCH_TREND(chance), alike: () => SEARCH_TREND(counts) },
    7,
  );
  const aim = 'under 500';
  return [
    { measure: `SEARCH_TREND, ${ROWS} rows`, value: rising.median, unit: 'ms', aim },
    { measure: `SEARCH_TREND, ${ROWS} rows of small counts`, value: alike.median, unit: 'ms', aim },
  ];
}
