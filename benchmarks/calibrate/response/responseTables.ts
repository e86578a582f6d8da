import { marginalReturn, undetermined } from '../../../src/statistics/response/marginalReturn';
import type { Random } from '../random';
import { dataSets, median, percent, share, type Table } from '../ratios/table';
import { COSTS, GAINS, RESPONSES, S_CURVE, seasonal, type TrueResponse } from './spending';

const CONFIDENCE = 0.95;
const LENGTHS = [10, 26, 52];

/** What was found of one data set, and the return it was made with. */
interface Trial {
  readonly isAnswered: boolean;
  readonly isHeld: boolean;
  readonly width: number;
  readonly isCalledGain: boolean;
  readonly isCalledLoss: boolean;
  readonly breakEven: { readonly found: number; readonly true: number };
}

type Costs = (typeof COSTS)[number];
type Gains = (typeof GAINS)[number];

const [STEADY] = GAINS;

/** MARGINAL_ROI on data of every kind, one table after the other. */
export function* responseTables(count: number): Generator<Table> {
  yield byCosts(count);
  yield byResponse(count);
  yield withoutModel(count);
}

/** One of several, another for each data set. */
const oneOf = <T>(all: readonly T[], random: Random): T =>
  all[Math.floor(all.length * random.uniform())] as T;

function byCosts(count: number): Table {
  return {
    title: 'MARGINAL_ROI: by costs and by gains',
    about:
      'Aimed at: 95 % limits hold the true return of the next unit in 93 % and more. Each cell, over the concave responses of the next table: coverage · median width in points of return.',
    columns: ['costs', 'gains', ...LENGTHS.map((periods) => `${periods} periods`)],
    rows: COSTS.flatMap((costs) =>
      GAINS.map((gains) => [
        costs.name,
        gains.name,
        ...LENGTHS.map((periods) => {
          const all = dataSets(count, (random) =>
            trial(random, costs, gains, oneOf(RESPONSES, random), periods),
          );
          return `${held(all)} · ${widthOf(all)}`;
        }),
      ]),
    ),
  };
}

function byResponse(count: number): Table {
  return {
    title: 'MARGINAL_ROI: by response',
    about:
      'Sales with few other reasons to vary. Clear: called clear gain / clear loss. Break-even: given · and, where given, at most a half off the true one.',
    columns: ['response', 'periods', 'coverage', 'width', 'clear', 'break-even cost'],
    rows: [...RESPONSES, S_CURVE].flatMap((response) =>
      LENGTHS.map((periods) => {
        const all = dataSets(count, (random) =>
          trial(random, oneOf(COSTS, random), STEADY, response, periods),
        );
        const given = all.filter(({ breakEven }) => !Number.isNaN(breakEven.found));
        const near = share(
          given,
          ({ breakEven }) => Math.abs(Math.log(breakEven.found / breakEven.true)) < Math.log(1.5),
        );
        return [
          response.name,
          String(periods),
          held(all),
          widthOf(all),
          `${percent(share(all, ({ isCalledGain }) => isCalledGain))} / ${percent(share(all, ({ isCalledLoss }) => isCalledLoss))}`,
          `${percent(given.length / all.length)} · ${percent(near)}`,
        ];
      }),
    ),
  };
}

/** What no model of a single series can know. */
function withoutModel(count: number): Table {
  return {
    title: 'MARGINAL_ROI: money that follows the season',
    about:
      'A shop that spends more when it sells more anyway, and whose money brings nothing. Called gain, likely or clear, all of them wrong.',
    columns: ['periods', 'called gain'],
    rows: [26, 52, 104].map((periods) => {
      const found = dataSets(count, (random) => {
        const { costs, gains } = seasonal(random, periods);
        return marginalReturn(gains, costs, CONFIDENCE).verdict;
      });
      return [
        String(periods),
        percent(share(found, (verdict) => verdict === 'clearGain' || verdict === 'likelyGain')),
      ];
    }),
  };
}

function trial(random: Random, costs: Costs, gains: Gains, response: TrueResponse, periods: number): Trial {
  const spent = costs.make(random, periods);
  const gained = gains.make(
    random,
    spent.map((cost) => gains.base + response.value(cost)),
  );
  if (undetermined(gained, spent) !== null) return UNANSWERED;
  const { low, high, usualCost, breakEvenCost, verdict } = marginalReturn(gained, spent, CONFIDENCE);
  const truth = response.slope(usualCost) - 1;
  return {
    isAnswered: true,
    isHeld: low <= truth && truth <= high,
    width: high - low,
    isCalledGain: verdict === 'clearGain',
    isCalledLoss: verdict === 'clearLoss',
    breakEven: { found: breakEvenCost, true: breakEvenOf(response) },
  };
}

const UNANSWERED: Trial = {
  isAnswered: false,
  isHeld: false,
  width: Number.NaN,
  isCalledGain: false,
  isCalledLoss: false,
  breakEven: { found: Number.NaN, true: Number.NaN },
};

/** Where a slope that falls reaches 1. */
function breakEvenOf({ slope }: TrueResponse): number {
  let [low, high] = [1, 1e6];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (slope(middle) > 1) low = middle;
    else high = middle;
  }
  return low;
}

function held(all: readonly Trial[]): string {
  return percent(
    share(
      all.filter(({ isAnswered }) => isAnswered),
      ({ isHeld }) => isHeld,
    ),
  );
}

function widthOf(all: readonly Trial[]): string {
  return (100 * median(all.filter(({ isAnswered }) => isAnswered).map(({ width }) => width))).toFixed(0);
}
