import { proportionRatio } from '../../../src/statistics/ratios/proportionRatio';
import { percent, type Table } from './table';

const CONFIDENCE = 0.95;
const RATES = [0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2];
const VISITS = [50, 200, 1000, 5000];
const LIFTS = [-0.8, -0.4, 0, 0.5, 1, 3];
/** Counts this many standard deviations away are left out. */
const REACH = 6;

/** CONVERSION_LIFT: how often its limits hold the lift, added up over all counts that independent visits can give. */
export function measureTotals(): Table {
  return {
    title: 'CONVERSION_LIFT: two totals of independent visits',
    about:
      'Exact, not simulated. Aimed at: 93 to 99 % of 95 % limits hold the lift. Each cell, by the rate before: the lowest and the highest coverage over lifts of −80, −40, 0, +50, +100 and +300 %. Where less than one or two conversions are to be expected on a side, hardly any count is possible, and limits that hold for each of them hold more often than promised.',
    columns: ['visits before, after', ...RATES.map((rate) => `${percent(rate)} %`)],
    rows: VISITS.flatMap((before) =>
      VISITS.map((after) => [`${before}, ${after}`, ...RATES.map((rate) => span(before, after, rate))]),
    ),
  };
}

function span(before: number, after: number, rate: number): string {
  const held = LIFTS.map((lift) => coverage(before, after, rate, lift));
  return `${percent(Math.min(...held))} – ${percent(Math.max(...held))}`;
}

function coverage(visitsBefore: number, visitsAfter: number, rate: number, lift: number): number {
  const [before, after] = [counts(visitsBefore, rate), counts(visitsAfter, rate * (1 + lift))];
  let held = 0;
  for (const one of before) {
    for (const other of after) {
      const limits = proportionRatio(
        { successes: one.count, trials: visitsBefore },
        { successes: other.count, trials: visitsAfter },
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
