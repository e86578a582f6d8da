import { periodRatioLimits } from '../../../src/statistics/ratios/periodRatio';
import { type PostSuite, postPeriods } from './posts';
import { dataSets, median, percent, share, type Table } from './table';

const CONFIDENCE = 0.95;
const LENGTHS = [4, 6, 12, 26];

/** Kinds of weeks, by how a part of them comes about. */
const KINDS: readonly (Omit<PostSuite, 'periods'> & { readonly name: string })[] = [
  { name: 'five posts a week, rates vary by 0', spread: 0 },
  { name: 'five posts a week, rates vary by 0.4', spread: 0.4 },
  { name: 'five posts a week, rates vary by 0.8', spread: 0.8 },
  { name: 'few large posts: one a week, reach varies by 1.5', spread: 0.4, posts: 1, unevenness: 1.5 },
  { name: 'small: 0.6 parts a week', spread: 0.4, rate: 0.02, impressions: 30, posts: 1 },
  { name: 'rare: 0.15 parts a week', spread: 0.4, rate: 0.005, impressions: 30, posts: 1 },
];

/** RATIO_INTERVAL: how often the limits hold the rate that the weeks were drawn with. */
export function measureLevels(count: number): Table {
  return {
    title: 'RATIO_INTERVAL: a rate over weeks',
    about:
      'Aimed at: 95 % limits hold the true rate in 93 % and more. Each cell: coverage · width, as a multiple of the rate.',
    columns: ['weeks', ...LENGTHS.map((length) => `${length} weeks`)],
    rows: KINDS.map((kind) => [kind.name, ...LENGTHS.map((periods) => cell({ ...kind, periods }, count))]),
  };
}

function cell(suite: PostSuite, count: number): string {
  const rate = suite.rate ?? 0.04;
  const limits = dataSets(count, (random) => periodRatioLimits(postPeriods(suite, random), CONFIDENCE));
  const held = share(limits, ({ low, high }) => low <= rate && rate <= high);
  return `${percent(held)} · ${median(limits.map(({ low, high }) => (high - low) / rate)).toFixed(2)}`;
}
