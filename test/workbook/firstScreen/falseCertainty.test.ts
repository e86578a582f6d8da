import { type Random, seeded } from '../../../benchmarks/calibrate/random';
import { rateChange } from '../../support/oracle/changes';
import { SETTINGS, weekOf } from '../../support/states/shop';
import type { ActivityRow, State } from '../../support/states/types';

const WEEKS = 8;
const POSTS = 5;

/** A week of posts whose rates vary about one that never changes, by a logarithm's standard deviation of 0.4. */
function weekWithoutChange(week: number, random: Random): ActivityRow {
  const posts = Array.from({ length: POSTS }, () => {
    const impressions = Math.round(800 * Math.exp(0.3 * random.normal()));
    return {
      impressions,
      interactions: random.binomial(impressions, 0.04 * Math.exp(0.4 * random.normal())),
    };
  });
  const total = (key: 'impressions' | 'interactions') => posts.reduce((sum, post) => sum + post[key], 0);
  return {
    period: weekOf(week),
    channel: 'Instagram',
    content: 'original',
    posts: POSTS,
    hours: 5,
    impressions: total('impressions'),
    interactions: total('interactions'),
  };
}

function shopWithoutChange(seed: number): State {
  const random = seeded(seed);
  const activity = Array.from({ length: WEEKS }, (_, week) => weekWithoutChange(week, random));
  return { activity, traffic: [], settings: SETTINGS };
}

/** Whether single interactions, taken as independent draws, would call the change clear. */
function isClearByDraws({ activity }: State): boolean {
  const [before, after] = [activity.slice(0, 4), activity.slice(-4)].map((weeks) => {
    const all = weeks.reduce((sum, { impressions = 0 }) => sum + impressions, 0);
    return { all, rate: weeks.reduce((sum, { interactions = 0 }) => sum + interactions, 0) / all };
  });
  if (!before || !after) return false;
  const variance = [before, after].reduce((sum, { rate, all }) => sum + (rate * (1 - rate)) / all, 0);
  return Math.abs(after.rate - before.rate) > 1.96 * Math.sqrt(variance);
}

test('Of 100 shops whose engagement never changed, at most 8 are told of a clear rise or fall', () => {
  const shops = Array.from({ length: 100 }, (_, seed) => shopWithoutChange(seed + 1));
  const clear = shops.filter((shop) => {
    const { low, high } = rateChange(shop, 'interactions', 'impressions');
    return low !== null && high !== null && (low > 0 || high < 0);
  });
  expect(clear.length).toBeLessThanOrEqual(8);
  expect(shops.filter(isClearByDraws).length).toBeGreaterThan(40);
});
