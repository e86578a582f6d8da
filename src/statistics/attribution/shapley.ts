import { increase } from '../algebra/elements';
import type { Journey, Journeys } from './journeys';

/** The journeys that touched the same set of channels. */
interface Coalition {
  readonly channels: ReadonlySet<number>;
  /** A bit per channel, shared beyond 32 channels: a quick test that rules most subsets out. */
  readonly bits: number;
  readonly journeys: number;
  readonly conversions: number;
}

/**
 * Shapley values (https://doi.org/10.1515/9781400881970-018) among the channels of each journey: a set of channels is
 * worth the conversion rate of the journeys that touched exactly these, and nothing where there were none. A channel
 * without which journeys convert better may get a negative credit.
 */
export function shapley({ channels, journeys }: Journeys): Float64Array {
  const coalitions = coalitionsOf(journeys);
  const credits = new Float64Array(channels.length);
  for (const whole of coalitions) {
    const parts = coalitions.filter((part) => isWithin(part, whole));
    for (const channel of whole.channels) {
      increase(credits, channel, whole.journeys * partOfRate(channel, whole.channels.size, parts));
    }
  }
  return credits;
}

function coalitionsOf(journeys: readonly Journey[]): Coalition[] {
  const found = new Map<string, Coalition>();
  for (const { touches, conversions, nulls } of journeys) {
    const channels = new Set([...touches].sort((a, b) => a - b));
    const key = [...channels].join();
    const known = found.get(key) ?? { journeys: 0, conversions: 0 };
    found.set(key, {
      channels,
      bits: touches.reduce((bits, channel) => bits | (1 << channel), 0),
      journeys: known.journeys + conversions + nulls,
      conversions: known.conversions + conversions,
    });
  }
  return [...found.values()].filter((coalition) => coalition.journeys > 0);
}

function isWithin(part: Coalition, whole: Coalition): boolean {
  return (part.bits & ~whole.bits) === 0 && [...part.channels].every((one) => whole.channels.has(one));
}

/** A channel's Shapley value in the conversion rate of a coalition of this size. */
function partOfRate(channel: number, size: number, parts: readonly Coalition[]): number {
  return parts.reduce((value, { channels, conversions, journeys }) => {
    const joins = channels.has(channel);
    const others = joins ? channels.size - 1 : channels.size;
    const weight = 1 / (size * waysToChoose(others, size - 1));
    return value + ((joins ? weight : -weight) * conversions) / journeys;
  }, 0);
}

function waysToChoose(some: number, from: number): number {
  let ways = 1;
  for (let i = 1; i <= some; i++) ways *= (from - some + i) / i;
  return ways;
}
