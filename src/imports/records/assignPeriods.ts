import type { IsoDay } from '../../calendar/isoDay';
import { type Calendar, periodStart } from '../../calendar/period';
import { dayFromSerial, serialFromDay } from '../../calendar/serial';
import type { Contribution, SkipReason } from '../format';
import type { ImportOptions } from '../options';
import { isOfPeriod } from '../request';

/** A contribution whose `day` is the first of its period. `exactDay` is its own day, null where it is of several. */
export type PeriodContribution = Contribution & { readonly exactDay?: IsoDay | null };

/** Contributions that have a row in the workbook, and why another one has none. */
export interface Assignment {
  readonly assigned: readonly PeriodContribution[];
  readonly reason: SkipReason | null;
}

/** Moves a record's contributions to the first day of their period and to the workbook's channel. */
export function assignPeriods(contributions: readonly Contribution[], options: ImportOptions): Assignment {
  const results = contributions
    .flatMap(eachDayOfLevels)
    .map((contribution) => assignPeriod(contribution, options));
  const [reason = null] = results.filter((result) => typeof result === 'string');
  return { assigned: results.filter((result) => typeof result !== 'string'), reason };
}

/** A level holds on each of its days, whatever periods these lie in. */
function eachDayOfLevels(contribution: Contribution): readonly Contribution[] {
  if (contribution.table !== 'traffic' || !contribution.isLevel || contribution.until === undefined) {
    return [contribution];
  }
  const { until, ...level } = contribution;
  const first = serialFromDay(level.day);
  const days = serialFromDay(until) - first + 1;
  return Array.from({ length: days }, (_, index) => ({ ...level, day: dayFromSerial(first + index) }));
}

/** The calendars of the tables, and the first days of periods found so far: a file has many rows of one day. */
interface Periods {
  readonly calendars: Readonly<Record<'activity' | 'traffic', Calendar>>;
  readonly starts: Map<string, IsoDay>;
}

const periods = new WeakMap<ImportOptions, Periods>();

function periodsOf(options: ImportOptions): Periods {
  const known = periods.get(options);
  if (known) return known;
  const { cadence, trafficCadence = cadence } = options;
  const calendars = { activity: options, traffic: { ...options, cadence: trafficCadence } };
  const found = { calendars, starts: new Map<string, IsoDay>() };
  periods.set(options, found);
  return found;
}

function startOf(day: IsoDay, table: 'activity' | 'traffic', options: ImportOptions): IsoDay {
  const { calendars, starts } = periodsOf(options);
  const key = table === 'traffic' ? `traffic ${day}` : day;
  const known = starts.get(key);
  if (known !== undefined) return known;
  const start = periodStart(day, calendars[table]);
  starts.set(key, start);
  return start;
}

function assignPeriod(contribution: Contribution, options: ImportOptions): PeriodContribution | SkipReason {
  if (!isOfPeriod(contribution)) return contribution;
  const { until, ...rest } = contribution;
  const day = startOf(rest.day, rest.table, options);
  if (until !== undefined && startOf(until, rest.table, options) !== day) return 'spansPeriods';
  const exactDay = until === undefined || until === rest.day ? rest.day : null;
  if (rest.table === 'traffic') return { ...rest, day, exactDay };
  const channel = channelOf(rest.channel, options);
  return channel === null ? 'skippedChannel' : { ...rest, day, exactDay, channel };
}

function channelOf(name: string, { channels = {} }: ImportOptions): string | null {
  return Object.hasOwn(channels, name) ? (channels[name] ?? null) : name;
}
