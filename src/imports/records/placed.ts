import type { ImportOptions } from '../previewTypes';
import { periodStart } from '../summary/periodStart';
import type { Contribution, LeftOut } from '../types';

/** Contributions at their place in the workbook, and why others have none there. */
export interface Placed {
  readonly kept: readonly Contribution[];
  readonly reason: LeftOut | null;
}

/** Puts a record's contributions on the first day of their period and under the workbook's channel. */
export function placed(contributions: readonly Contribution[], options: ImportOptions): Placed {
  const places = contributions.map((contribution) => placeOf(contribution, options));
  const [reason = null] = places.filter((place) => typeof place === 'string');
  return { kept: places.filter((place) => typeof place !== 'string'), reason };
}

function placeOf(contribution: Contribution, options: ImportOptions): Contribution | LeftOut {
  if (contribution.table === 'keywords') return contribution;
  const { until, ...rest } = contribution;
  const { rhythm, trafficRhythm = rhythm } = options;
  const calendar = { ...options, rhythm: rest.table === 'traffic' ? trafficRhythm : rhythm };
  const day = periodStart(rest.day, calendar);
  if (until !== undefined && periodStart(until, calendar) !== day) return 'spansPeriods';
  if (rest.table === 'traffic') return { ...rest, day };
  const channel = channelOf(rest.channel, options);
  return channel === null ? 'skippedChannel' : { ...rest, day, channel };
}

function channelOf(name: string, { channels = {} }: ImportOptions): string | null {
  return Object.hasOwn(channels, name) ? (channels[name] ?? null) : name;
}
