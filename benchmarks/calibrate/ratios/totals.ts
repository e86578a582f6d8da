import { proportionRatio } from '../../../src/statistics/ratios/proportionRatio';
import { percent, type Table } from './table';

const CONFIDENCE = 0.95;
const RATES = [0.005, 0.02, 0.05, 0.2];
const VISITS = [50, 200, 1000, 5000];
const LIFTS = [-0.8, -0.4, 0, 0.5, 1, 3];
/** Counts this many standard deviations away are left out. */
const REACH = 6;

/** CONVERSION_LIFT: how often its limits hold the lift, added up over all counts that independent visits can give. */
export function measureTotals(): Table {
  return {
    title: 'CONVERSION_LIFT: two totals of independent visits',
    about:
      'Exact, not simulated. Aimed at: 93 to 99 % of 95 % limits hold the lift. Each cell: coverage with as many visits before as after, by rate before.',
    columns: ['visits · lift', ...RATES.map((rate) => `${percent(rate)} %`)],
    rows: VISITS.flatMap((visits) =>
      LIFTS.map((lift) => [
        `${visits} · ${lift > 0 ? '+' : ''}${100 * lift} %`,
        ...RATES.map((rate) => percent(coverage(visits, rate, lift))),
      ]),
    ),
  };
}

function coverage(visits: number, rate: number, lift: number): number {
  const [before, after] = [counts(visits, rate), counts(visits, rate * (1 + lift))];
  let held = 0;
  for (const one of before) {
    for (const other of after) {
      const limits = proportionRatio(
        { successes: one.count, trials: visits },
        { successes: other.count, trials: visits },
        CONFIDENCE,
      );
      if (limits.low <= 1 + lift && 1 + lift <= limits.high) held += one.probability * other.probability;
    }
  }
  return held;
}

function counts(trials: number, rate: number): { readonly count: number; readonly probability: number }[] {
  const [mean, spread] = [trials * rate, Math.sqrt(trials * rate * (1 - rate))];
  const found: { count: number; probability: number }[] = [];
  let log = trials * Math.log1p(-rate);
  for (let count = 0; count <= trials; count++) {
    if (Math.abs(count - mean) <= REACH * spread + 3) found.push({ count, probability: Math.exp(log) });
    log += Math.log(((trials - count) * rate) / ((count + 1) * (1 - rate)));
  }
  return found;
}
