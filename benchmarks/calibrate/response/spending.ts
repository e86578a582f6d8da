import type { Random } from '../random';
import { logNormal, sum } from '../ratios/posts';

/** What a period's cost brings, and what one unit more of it would. */
export interface TrueResponse {
  readonly name: string;
  value(cost: number): number;
  slope(cost: number): number;
}

/** Costs about 100, of which the limits are asked. */
const USUAL = 100;

/** All but the last are concave. */
export const RESPONSES: readonly TrueResponse[] = [
  { name: 'nothing', value: () => 0, slope: () => 0 },
  { name: 'straight', value: (cost) => 2 * cost, slope: () => 2 },
  { name: 'logarithm', value: (cost) => 150 * Math.log1p(cost / 50), slope: (cost) => 3 / (1 + cost / 50) },
  { name: 'square root', value: (cost) => 40 * Math.sqrt(cost), slope: (cost) => 20 / Math.sqrt(cost) },
  hyperbola('hardly bent', 1000, 300),
  hyperbola('bent', 600, 100),
  hyperbola('nearly full', 600, 30),
  {
    name: 'exponential',
    value: (cost) => 300 * (1 - Math.exp(-cost / 60)),
    slope: (cost) => 5 * Math.exp(-cost / 60),
  },
];

/** Little at first, most in the middle: not concave, as the function takes it to be. */
export const S_CURVE: TrueResponse = {
  name: 'S-curve',
  value: (cost) => (500 * cost ** 2) / (cost ** 2 + USUAL ** 2),
  slope: (cost) => (1000 * cost * USUAL ** 2) / (cost ** 2 + USUAL ** 2) ** 2,
};

function hyperbola(name: string, most: number, half: number): TrueResponse {
  return {
    name,
    value: (cost) => (most * cost) / (cost + half),
    slope: (cost) => (most * half) / (cost + half) ** 2,
  };
}

type Named<F> = { readonly name: string; readonly make: F };
type Costs = Named<(random: Random, periods: number) => number[]>;
/** Gains about what is expected of each period. */
type Gains = Named<(random: Random, expected: readonly number[]) => number[]> & { readonly base: number };

const each = <T>(periods: number, make: (period: number) => T) =>
  Array.from({ length: periods }, (_, period) => make(period));

export const COSTS: readonly Costs[] = [
  {
    name: 'vary by 0.15',
    make: (random, periods) => each(periods, () => USUAL * logNormal(0.15, random)),
  },
  { name: 'vary by 0.3', make: (random, periods) => each(periods, () => USUAL * logNormal(0.3, random)) },
  { name: 'vary by 0.6', make: (random, periods) => each(periods, () => USUAL * logNormal(0.6, random)) },
  {
    name: 'every other period none',
    make: (random, periods) =>
      each(periods, () => (random.uniform() < 0.5 ? 0 : USUAL * logNormal(0.4, random))),
  },
  {
    name: 'three amounts',
    make: (random, periods) =>
      each(periods, () => [0.5, 1, 1.5][Math.floor(3 * random.uniform())] ?? 1).map((part) => part * USUAL),
  },
  {
    name: 'grow to three times',
    make: (random, periods) =>
      each(periods, (period) => USUAL * (0.5 + period / periods) * logNormal(0.15, random)),
  },
];

const orders = (value: number, spread: number) => (random: Random, expected: readonly number[]) =>
  expected.map((mean) => sum(each(random.poisson(mean / value), () => value * logNormal(spread, random))));

export const GAINS: readonly [Gains, ...Gains[]] = [
  {
    name: 'many sales, steady otherwise',
    base: 300,
    make: (random, expected) => expected.map((mean) => mean + 100 * random.normal()),
  },
  {
    name: 'weeks that move all by 0.4',
    base: 100,
    make: (random, expected) => expected.map((mean) => mean * logNormal(0.4, random)),
  },
  { name: 'orders of 60', base: 100, make: orders(60, 1) },
  { name: 'few large orders of 250', base: 100, make: orders(250, 1.2) },
  {
    name: 'sales that drift',
    base: 300,
    make: (random, expected) => {
      let level = 0;
      return expected.map((mean) => {
        level += 40 * random.normal();
        return mean + level + 80 * random.normal();
      });
    },
  },
  {
    name: 'neighbours alike (AR .7)',
    base: 300,
    make: (random, expected) => {
      let error = 140 * random.normal();
      return expected.map((mean) => {
        error = 0.7 * error + 100 * random.normal();
        return mean + error;
      });
    },
  },
];

/** A season of half the sales up and down over the year, of a shop that spends as it sells. */
export function seasonal(random: Random, periods: number): { costs: number[]; gains: number[] } {
  const begun = random.uniform();
  const season = each(periods, (period) => 1 + 0.5 * Math.sin(2 * Math.PI * (begun + period / 52)));
  return {
    costs: season.map((swing) => USUAL * swing * logNormal(0.2, random)),
    gains: season.map((swing) => 600 * swing * logNormal(0.2, random)),
  };
}
