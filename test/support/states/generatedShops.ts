import { type Random, seeded } from '../../../benchmarks/calibrate/random';
import { activityOf, type Plan, SETTINGS, trafficOf } from './shop';
import type { ActivityRow, State } from './types';

const CHANNELS = ['Instagram', 'Facebook', 'Pinterest', 'TikTok'];
const CONTENTS = ['original', 'curated', 'outsourced'] as const;

/** A shop of any kind: 1 to 4 channels, 1 to 20 weeks, paying or not, of whose rows some lack hours, sales or a content type. */
export function generatedShop(seed: number): State {
  const random = seeded(seed);
  const weeks = 1 + Math.floor(20 * random.uniform());
  const channels = CHANNELS.slice(0, 1 + Math.floor(CHANNELS.length * random.uniform()));
  const forgetful = random.uniform() < 0.5 ? 0.15 * random.uniform() : 0;
  const rows = activityOf(
    channels.map((channel) => planOf(channel, random)),
    weeks,
    seed,
  );
  return {
    activity: rows.map((row) => withGaps(row, random, forgetful)),
    traffic: trafficOf(6, weeks, 0.3 * random.uniform(), seed + 1),
    settings: { ...SETTINGS, margin: random.uniform() < 0.05 ? null : 0.2 + 0.5 * random.uniform() },
  };
}

function planOf(channel: string, random: Random): Plan {
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(values.length * random.uniform())] ?? values[0];
  return {
    channel,
    content: pick(CONTENTS),
    posts: 1 + Math.floor(4 * random.uniform()),
    hours: 1 + 4 * random.uniform(),
    ...(random.uniform() < 0.3 ? { adSpend: 20 } : {}),
    visits: 10 + 150 * random.uniform(),
    conversion: 0.005 + 0.06 * random.uniform(),
    orderValue: pick([30, 60, 300]),
  };
}

function withGaps(row: ActivityRow, random: Random, share: number): ActivityRow {
  const kept = Object.entries(row).filter(
    ([key]) =>
      !['hours', 'revenue', 'customers', 'content', 'visits'].includes(key) || random.uniform() >= share,
  );
  return Object.fromEntries(kept) as unknown as ActivityRow;
}
