import { autocorrelated } from './noise';
import type { Random } from './random';
import type { Suite } from './suites';

const DAYS_PER_YEAR = 365.25;
/** Spread and autocorrelation of the noise on the scale of logarithms, from row to row. */
const NOISE = 0.08;
const CORRELATION = 0.4;
/** Weeks of the year before Christmas, counted from 0, in which a shop sells more. */
const PEAK_WEEKS = [46, 51];

interface Shape {
  readonly before: number;
  readonly after: number;
  /** Share of the level by which the year swings to either side. */
  readonly swing: number;
  /** Share of the level that the weeks before Christmas are above it. */
  readonly peak: number;
  readonly cadence: Cadence;
}

interface Cadence {
  readonly unit: string;
  readonly rowsPerYear: number;
  readonly seasonLength: number;
  /** Relative level of each row of the season. */
  readonly season: readonly number[];
}

const WEEKS: Cadence = { unit: 'weeks', rowsPerYear: DAYS_PER_YEAR / 7, seasonLength: 1, season: [1] };
const DAYS: Cadence = {
  unit: 'days',
  rowsPerYear: DAYS_PER_YEAR,
  seasonLength: 7,
  season: [1.1, 1.13, 1.09, 1.04, 0.96, 0.87, 0.81],
};
const MONTHS: Cadence = { unit: 'months', rowsPerYear: 12, seasonLength: 1, season: [1] };

/** A shop whose year swings, or peaks before Christmas; the start falls on any time of the year. */
function yearSuite({ before, after, swing, peak, cadence }: Shape): Suite {
  const { unit, rowsPerYear, seasonLength, season } = cadence;
  const parts = [swing > 0 ? `swing ${swing}` : '', peak > 0 ? `peak ${peak}` : ''].filter(Boolean);
  return {
    name: `${before} + ${after} ${unit}, ${parts.join(', ') || 'no year'}`,
    make: (random: Random) => {
      const begin = random.uniform();
      const noise = autocorrelated(random, before + after, CORRELATION, NOISE);
      const values = noise.map((off, row) => {
        const time = (begin + row / rowsPerYear) % 1;
        const week = (time * DAYS_PER_YEAR) / 7;
        const isPeak = week >= (PEAK_WEEKS[0] ?? 0) && week < (PEAK_WEEKS[1] ?? 0) + 1;
        const level = 100 * (1 + swing * Math.sin(2 * Math.PI * time)) * (isPeak ? 1 + peak : 1);
        return level * (season[row % seasonLength] ?? 1) * Math.exp(off);
      });
      return {
        values,
        controls: [],
        pre: [0, before - 1],
        post: [before, before + after - 1],
        seasonLength,
        yearLength: rowsPerYear,
        confidence: 0.95,
      };
    },
  };
}

const weeks = (before: number, after: number, swing: number, peak: number) =>
  yearSuite({ before, after, swing, peak, cadence: WEEKS });

/** Series with a year in them, by how much of it the past has seen. */
export const YEAR_SUITES: readonly Suite[] = [
  weeks(26, 12, 0.2, 0),
  weeks(26, 12, 0.1, 0.5),
  weeks(52, 12, 0.2, 0),
  weeks(52, 12, 0.1, 0.5),
  weeks(104, 26, 0.2, 0),
  weeks(104, 12, 0.1, 0.5),
  weeks(156, 26, 0.25, 0.5),
  yearSuite({ before: 730, after: 60, swing: 0.2, peak: 0, cadence: DAYS }),
  yearSuite({ before: 36, after: 6, swing: 0.2, peak: 0, cadence: MONTHS }),
  weeks(104, 26, 0, 0),
];
