import type { Group } from '../../../src/statistics/ratios/compareRatios';
import { rankRatios, type Standing } from '../../../src/statistics/ratios/rankRatios';
import type { Random } from '../random';
import { logNormal } from './posts';
import { dataSets, percent, share, type Table } from './table';

/** Weeks of orders and costs of several labels. */
interface ReturnSuite {
  readonly name: string;
  readonly labels: number;
  readonly periods: number;
  /** Orders a week of the smallest label. */
  readonly orders: number;
  /** Standard deviation of the logarithm of an order's value. */
  readonly spread: number;
  /** How many times as large the orders of each label but the first are, and as rare. */
  readonly larger?: number;
  /** The same of what moves all labels in a week. */
  readonly shock: number;
}

const CONFIDENCE = 0.95;
const DIFFERENCES = [1, 3];
const COST = 60;
const MARGIN_OF_ORDER = 16;

const kind = (name: string, given: Omit<ReturnSuite, 'name' | 'labels' | 'periods'>, sizes: number[][]) =>
  sizes.map(([labels = 2, periods = 6]): ReturnSuite => ({ name, ...given, labels, periods }));

const SUITES: readonly ReturnSuite[] = [
  ...kind('three orders a week', { orders: 3, spread: 1, shock: 0.3 }, [
    [2, 6],
    [2, 12],
    [4, 8],
    [4, 12],
    [4, 26],
    [6, 6],
    [6, 12],
    [6, 26],
  ]),
  ...kind('few large orders', { orders: 0.7, spread: 1.5, shock: 0.3 }, [
    [2, 6],
    [2, 12],
    [4, 12],
    [4, 26],
    [6, 6],
    [6, 26],
  ]),
  ...kind(
    'first label 7 small orders, others a tenth as many',
    { orders: 7, spread: 1, larger: 10, shock: 0.3 },
    [
      [2, 6],
      [2, 12],
      [4, 12],
      [4, 26],
    ],
  ),
  ...kind('rare orders: 0.1 a week', { orders: 0.1, spread: 1, shock: 0.3 }, [
    [2, 6],
    [2, 12],
    [4, 12],
    [4, 26],
    [6, 12],
    [6, 26],
  ]),
  ...kind('weeks that move all by 0.8', { orders: 3, spread: 1, shock: 0.8 }, [
    [2, 6],
    [4, 12],
    [6, 26],
  ]),
];

/** ROI_BY: how often a table whose labels don't differ names one, and how often one that is better is found. */
export function measureReturns(count: number): Table {
  return {
    title: 'ROI_BY: returns compared',
    about:
      'Aimed at: of tables without a difference at most 5 % name a best. Found: the label put in as better is called the best.',
    columns: [
      'orders',
      'labels × weeks',
      'a best named',
      'any difference named',
      ...DIFFERENCES.map((difference) => `${1 + difference} times as good: found`),
    ],
    rows: SUITES.map((suite) => {
      const even = standings(suite, 0, count);
      return [
        suite.name,
        `${suite.labels} × ${suite.periods}`,
        percent(share(even, (all) => all.includes('best'))),
        percent(share(even, (all) => all.some((standing) => standing !== 'noDifference'))),
        ...DIFFERENCES.map((difference) =>
          percent(share(standings(suite, difference, count), ([first]) => first === 'best')),
        ),
      ];
    }),
  };
}

function standings(suite: ReturnSuite, difference: number, count: number): Standing[][] {
  return dataSets(count, (random) => rankRatios(groupsOf(suite, difference, random), CONFIDENCE));
}

/** Labels of different sizes; the first is better by the difference. */
function groupsOf(suite: ReturnSuite, difference: number, random: Random): Group[] {
  const shocks = Array.from({ length: suite.periods }, () => logNormal(suite.shock, random));
  return Array.from({ length: suite.labels }, (_, label) => {
    const size = 1 + label / 2;
    const value = label === 0 ? 1 : (suite.larger ?? 1);
    const orders = (suite.orders * size * (label === 0 ? 1 + difference : 1)) / value;
    return new Map(
      shocks.map((shock, period) => {
        const sold = Array.from(
          { length: random.poisson(orders * shock) },
          () => MARGIN_OF_ORDER * value * logNormal(suite.spread, random),
        );
        const numerator = sold.reduce((total, value) => total + value, 0);
        return [period, { numerator, denominator: COST * size * logNormal(0.4, random) }];
      }),
    );
  });
}
