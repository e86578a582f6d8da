import { type Periods, ratioLift } from '../../../src/statistics/ratios/ratioLift';
import { CLEAR_CONFIDENCE } from '../../../src/statistics/verdict';
import { type PostSuite, postPeriods } from './posts';
import { dataSets, median, percent, share, type Table } from './table';

interface ChangeSuite extends Omit<PostSuite, 'periods'> {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

const LIFTS = [0.5, 1];
const LENGTHS = [4, 8, 26];

const plain = [0, 0.2, 0.4, 0.8].flatMap((spread) =>
  LENGTHS.map((periods) => ({
    name: `five posts a week, rates vary by ${spread}`,
    spread,
    before: periods,
    after: periods,
  })),
);

const SUITES: readonly ChangeSuite[] = [
  ...plain,
  ...LENGTHS.map((periods) => ({
    name: 'one post a week, reach varies by 1.5',
    spread: 0.4,
    posts: 1,
    unevenness: 1.5,
    before: periods,
    after: periods,
  })),
  ...[0.002, 0.0005].flatMap((rate) =>
    LENGTHS.map((periods) => ({
      name: `rare parts: ${1500 * rate} a week`,
      spread: 0.4,
      rate,
      impressions: 300,
      before: periods,
      after: periods,
    })),
  ),
  { name: 'unequal sides', spread: 0.4, before: 4, after: 26 },
  { name: 'unequal sides', spread: 0.4, before: 26, after: 4 },
  { name: 'unequal sides', spread: 0.8, before: 12, after: 4 },
  {
    name: 'unequal sides, rare parts: 3 a week',
    spread: 0.4,
    rate: 0.002,
    impressions: 300,
    before: 26,
    after: 4,
  },
  {
    name: 'unequal sides, rare parts: 3 a week',
    spread: 0.4,
    rate: 0.002,
    impressions: 300,
    before: 4,
    after: 26,
  },
];

/** RATIO_LIFT over weeks in which nothing changed, and with changes put in. */
export function measureChanges(count: number): Table {
  return {
    title: 'RATIO_LIFT: changes of a rate over weeks',
    about:
      'Aimed at: without a change at most 8 % called clear. Width: how many times the lower limit the upper one is, without a change.',
    columns: [
      'weeks of posts',
      'before + after',
      'clear without a change',
      ...LIFTS.map((lift) => `+${100 * lift} % seen`),
      'width',
    ],
    rows: SUITES.map((suite) => {
      const without = limitsOf(suite, 0, count);
      return [
        suite.name,
        `${suite.before} + ${suite.after}`,
        percent(share(without, isClear)),
        ...LIFTS.map((lift) => percent(share(limitsOf(suite, lift, count), ({ low }) => low > 0))),
        width(without),
      ];
    }),
  };
}

function limitsOf(suite: ChangeSuite, lift: number, count: number) {
  const rate = suite.rate ?? 0.04;
  return dataSets(count, (random) =>
    changeOf(
      postPeriods({ ...suite, rate, periods: suite.before }, random),
      postPeriods({ ...suite, rate: rate * (1 + lift), periods: suite.after }, random),
    ),
  );
}

export function changeOf(before: Periods, after: Periods) {
  return ratioLift(before, after).limits(CLEAR_CONFIDENCE);
}

export function isClear({ low, high }: { readonly low: number; readonly high: number }): boolean {
  return low > 0 || high < 0;
}

export function width(limits: readonly { readonly low: number; readonly high: number }[]): string {
  const times = median(limits.map(({ low, high }) => (1 + high) / (1 + low)));
  return Number.isFinite(times) ? times.toFixed(2) : '∞';
}
