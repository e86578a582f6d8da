import type { Contribution, LeftOut } from '../format';
import type { ImportOptions } from '../previewTypes';
import type { IsoDay } from '../request';
import { periodStart } from './periodStart';

/** A contribution at its place, with the day that it is of; null where it is of several days. */
export type PlacedContribution = Contribution & { readonly on?: IsoDay | null };

/** Contributions at their place in the workbook, and why others have none there. */
export interface Placed {
  readonly kept: readonly PlacedContribution[];
  readonly reason: LeftOut | null;
}

/** Puts a record's contributions on the first day of their period and under the workbook's channel. */
export function placed(contributions: readonly Contribution[], options: ImportOptions): Placed {
  const places = contributions.map((contribution) => placeOf(contribution, options));
  const [reason = null] = places.filter((place) => typeof place === 'string');
  return { kept: places.filter((place) => typeof place !== 'string'), reason };
}

function placeOf(contribution: Contribution, options: ImportOptions): PlacedContribution | LeftOut {
  if (contribution.table === 'keywords') return contribution;
  const { until, ...rest } = contribution;
  const { cadence, trafficCadence = cadence } = options;
  const calendar = { ...options, cadence: rest.table === 'traffic' ? trafficCadence : cadence };
  const day = periodStart(rest.day, calendar);
  if (until !== undefined && periodStart(until, calendar) !== day) return 'spansPeriods';
  const on = until === undefined || until === rest.day ? rest.day : null;
  if (rest.table === 'traffic') return { ...rest, day, on };
  const channel = channelOf(rest.channel, options);
  return channel === null ? 'skippedChannel' : { ...rest, day, on, channel };
}

function channelOf(name: string, { channels = {} }: ImportOptions): string | null {
  return Object.hasOwn(channels, name) ? (channels[name] ?? null) : name;
}
