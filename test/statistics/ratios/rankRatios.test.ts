import { seeded } from '../../../benchmarks/calibrate/random';
import { addGroups } from '../../../src/statistics/ratios/commonNoise';
import type { Group } from '../../../src/statistics/ratios/compareRatios';
import { rankRatios } from '../../../src/statistics/ratios/rankRatios';

const group = (numerators: readonly number[], denominator = 100): Group =>
  new Map(numerators.map((numerator, period) => [period, { numerator, denominator }]));

/** Weeks of a few orders of unequal value, the same return for every group unless told otherwise. */
function groups(count: number, periods: number, random: ReturnType<typeof seeded>, better = 1): Group[] {
  const week = (times: number) =>
    Array.from({ length: random.poisson(4 * times) }, () => 15 * Math.exp(random.normal() - 0.5)).reduce(
      (sum, value) => sum + value,
      0,
    );
  return Array.from({ length: count }, (_, index) =>
    group(
      Array.from({ length: periods }, () => week(index === 0 ? better : 1)),
      60,
    ),
  );
}

test('a group that is better in every period is the best, and the others lie below it', () => {
  const good = group([150, 160, 140, 155, 145, 150]);
  const poor = group([50, 55, 45, 52, 48, 50]);
  const poorer = group([40, 44, 38, 41, 39, 40]);
  expect(rankRatios([poor, good, poorer], 0.95)).toEqual(['belowBest', 'best', 'belowBest']);
});

test('two groups that swing together are told apart by their periods', () => {
  const swing = [20, 180, 60, 220, 90, 140, 30, 200];
  const above = group(swing.map((each) => each + 12));
  const below = group(swing.map((each, period) => each + (period % 2)));
  expect(rankRatios([below, above], 0.95)).toEqual(['belowBest', 'best']);
});

test.each([2, 3, 5])(
  'of tables of %d groups without a difference at most 5 in 100 name a best one',
  (count) => {
    const random = seeded(31);
    const named = Array.from({ length: 100 }, () =>
      rankRatios(groups(count, 10, random), 0.95).includes('best'),
    );
    expect(named.filter(Boolean).length).toBeLessThanOrEqual(5);
  },
);

test('a group that returns three times as much is usually found in half a year', () => {
  const random = seeded(37);
  const found = Array.from({ length: 50 }, () => rankRatios(groups(3, 26, random, 3), 0.95)[0] === 'best');
  expect(found.filter(Boolean).length).toBeGreaterThan(40);
});

test('a group without an order yet is not below the others where these have few', () => {
  const oneOrder = (period: number) =>
    group(Array.from({ length: 12 }, (_, each) => (each === period ? 90 : 0)));
  const none = group(Array(12).fill(0));
  expect(rankRatios([oneOrder(2), oneOrder(7), none, none], 0.95)).toEqual(Array(4).fill('noDifference'));
});

test('a group without an order is below others that sell every week', () => {
  const steady = group([50, 65, 40, 55, 60, 45, 52, 58, 47, 61]);
  expect(rankRatios([steady, group(Array(10).fill(0))], 0.95)).toEqual(['best', 'belowBest']);
});

test('of tables whose orders are rare at most 5 in 100 name any difference', () => {
  const random = seeded(41);
  const named = Array.from({ length: 100 }, () => {
    const rare = Array.from({ length: 6 }, () =>
      group(Array.from({ length: 26 }, () => 100 * random.poisson(0.1))),
    );
    return rankRatios(rare, 0.95).some((standing) => standing !== 'noDifference');
  });
  expect(named.filter(Boolean).length).toBeLessThanOrEqual(5);
});

test('groups add up period by period, whatever periods each has', () => {
  const one: Group = new Map([[1, { numerator: 2, denominator: 4 }]]);
  const other: Group = new Map([
    [1, { numerator: 3, denominator: 1 }],
    [5, { numerator: 7, denominator: 2 }],
  ]);
  expect([...addGroups([one, other])]).toEqual([
    [1, { numerator: 5, denominator: 5 }],
    [5, { numerator: 7, denominator: 2 }],
  ]);
});
