import type { LiftInput } from '../../src/statistics/lift/question/liftInput';
import { autocorrelated, times } from './noise';
import type { Random } from './random';
import { YEAR_SUITES } from './yearSuites';

/** Kind of series in which nothing happens at the start. */
export interface Suite {
  readonly name: string;
  make(random: Random): LiftInput;
}

interface Length {
  readonly before: number;
  readonly after: number;
  readonly seasonLength: number;
}

const THREE_MONTHS: Length = { before: 84, after: 28, seasonLength: 7 };
const LEVEL = 100;
const NOISE = 10;
const WEEK = [10, 13, 9, 4, -4, -13, -19];

type Rows = (random: Random, rows: number, start: number) => number[];

/** A kind of series of this length and cadence. */
function suite(name: string, rows: Rows, length: Length = THREE_MONTHS): Suite {
  const { before, after, seasonLength } = length;
  return {
    name,
    make: (random) => ({
      values: rows(random, before + after, before),
      controls: [],
      pre: [0, before - 1],
      post: [before, before + after - 1],
      seasonLength,
      confidence: 0.95,
    }),
  };
}

const weekday = (row: number) => WEEK[row % 7] ?? 0;

function noise(random: Random, rows: number, sd = NOISE): number[] {
  return times(rows, () => sd * random.normal());
}

function walk(random: Random, rows: number, step: number): number[] {
  let level = 0;
  return times(rows, () => {
    const now = level;
    level += step * random.normal();
    return now;
  });
}

/** Level and weekly season plus the given parts. */
function additive(parts: (random: Random, rows: number, start: number) => readonly number[][]): Rows {
  return (random, rows, start) => {
    const added = parts(random, rows, start);
    return times(rows, (row) => added.reduce((sum, part) => sum + (part[row] ?? 0), LEVEL + weekday(row)));
  };
}

/** Level and week times noise of this size. */
function multiplicative(
  logNoise: (random: Random, rows: number) => readonly number[],
  weeklyGrowth = 0,
): Rows {
  return (random, rows) => {
    const logs = logNoise(random, rows);
    return times(
      rows,
      (row) => (LEVEL + weekday(row)) * (1 + weeklyGrowth) ** (row / 7) * Math.exp(logs[row] ?? 0),
    );
  };
}

/** Growth by this share of the level a week, up to a row. */
function growth(rows: number, until: number, weekly: number): number[] {
  return times(rows, (row) => (LEVEL * weekly * Math.min(row, until)) / 7);
}

function counts(random: Random, rows: number): number[] {
  const mean = 5 + 45 * random.uniform();
  const shape = 10;
  return times(rows, (row) =>
    random.poisson((mean * (1 + weekday(row) / 100) * random.gamma(shape)) / shape),
  );
}

function spikes(random: Random, from: number, to: number, size: number): (row: number) => number {
  const at = from + Math.floor(random.uniform() * (to - from));
  return (row) => (row === at ? size : 0);
}

/** Promotions of a few days, about one in three weeks. */
function promotions(random: Random, rows: number): number[] {
  let left = 0;
  let height = 0;
  return times(rows, () => {
    if (left === 0 && random.uniform() < 1 / 18) {
      left = 3 + Math.floor(4 * random.uniform());
      height = 20 + 50 * random.uniform();
    }
    if (left === 0) return 0;
    left--;
    return height;
  });
}

const mixed = additive((random, rows) => [walk(random, rows, 0.5), autocorrelated(random, rows, 0.4, NOISE)]);
const short = (before: number, after: number) =>
  suite(`${before} + ${after} rows`, mixed, { before, after, seasonLength: 7 });

export const SUITES: readonly Suite[] = [
  suite(
    'pure noise',
    additive((random, rows) => [noise(random, rows)]),
  ),
  suite(
    'local level, .05 of the noise',
    additive((random, rows) => [walk(random, rows, 0.05 * NOISE), noise(random, rows)]),
  ),
  suite(
    'local level, .20 of the noise',
    additive((random, rows) => [walk(random, rows, 0.2 * NOISE), noise(random, rows)]),
  ),
  suite(
    'AR(1) .6, weekly season',
    additive((random, rows) => [autocorrelated(random, rows, 0.6, 13)]),
  ),
  suite(
    'growth 1 % a week',
    additive((random, rows) => [growth(rows, rows, 0.01), noise(random, rows, 8)]),
  ),
  suite(
    'growth that stopped 2 weeks before',
    additive((random, rows, start) => [growth(rows, start - 14, 0.03), noise(random, rows)]),
  ),
  suite(
    'multiplicative noise',
    multiplicative((random, rows) => autocorrelated(random, rows, 0.2, 0.2)),
  ),
  suite(
    'multiplicative growth, AR noise',
    multiplicative((random, rows) => autocorrelated(random, rows, 0.4, 0.2), 0.02),
  ),
  suite('negative binomial counts 5 to 50', counts),
  suite(
    'past level shift',
    additive((random, rows, start) => {
      const at = 20 + Math.floor(random.uniform() * (start - 40));
      return [times(rows, (row) => (row >= at ? 30 : 0)), noise(random, rows)];
    }),
  ),
  suite(
    'one spike after the start',
    additive((random, rows, start) => [times(rows, spikes(random, start, rows, 225)), noise(random, rows)]),
  ),
  suite(
    'promotional bursts',
    additive((random, rows) => [promotions(random, rows), noise(random, rows)]),
  ),
  short(14, 7),
  short(28, 14),
  short(56, 28),
  short(112, 28),
  ...YEAR_SUITES,
];
