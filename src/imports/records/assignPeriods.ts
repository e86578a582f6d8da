import type { IsoDay } from '../../calendar/isoDay';
import { periodStart } from '../../calendar/period';
import type { Contribution, SkipReason } from '../format';
import type { ImportOptions } from '../options';

/** A contribution at its place, with the day that it is of; null where it is of several days. */
export type PeriodContribution = Contribution & { readonly exactDay?: IsoDay | null };

/** Contributions at their place in the workbook, and why others have none there. */
export interface Assignment {
  readonly assigned: readonly PeriodContribution[];
  readonly reason: SkipReason | null;
}

/** Puts a record's contributions on the first day of their period and under the workbook's channel. */
export function assignPeriods(contributions: readonly Contribution[], options: ImportOptions): Assignment {
  const places = contributions.map((contribution) => assignPeriod(contribution, options));
  const [reason = null] = places.filter((place) => typeof place === 'string');
  return { assigned: places.filter((place) => typeof place !== 'string'), reason };
}

function assignPeriod(contribution: Contribution, options: ImportOptions): PeriodContribution | SkipReason {
  if (contribution.table === 'keywords') return contribution;
  const { until, ...rest } = contribution;
  const { cadence, trafficCadence = cadence } = options;
  const calendar = { ...options, cadence: rest.table === 'traffic' ? trafficCadence : cadence };
  const day = periodStart(rest.day, calendar);
  if (until !== undefined && periodStart(until, calendar) !== day) return 'spansPeriods';
  const on = until === undefined || until === rest.day ? rest.day : null;
  if (rest.table === 'traffic') return { ...rest, day, exactDay: on };
  const channel = channelOf(rest.channel, options);
  return channel === null ? 'skippedChannel' : { ...rest, day, exactDay: on, channel };
}

function channelOf(name: string, { channels = {} }: ImportOptions): string | null {
  return Object.hasOwn(channels, name) ? (channels[name] ?? null) : name;
}
