import type { IsoDay } from '../../../calendar/isoDay';
import type { Amount, Contribution } from '../../format';
import type { Account, ActivityMetric, Metrics, RowContent, TrafficMetric } from '../../request';

/** The day of a record's figures, or the first and the last one, and whose they are. */
interface TrafficKey {
  readonly day: IsoDay | null;
  readonly until?: IsoDay;
  readonly account?: Account;
  readonly amount?: Amount;
  readonly isLevel?: true;
}

/** Beside these its channel and, unless said otherwise, original content. */
interface ActivityKey extends Omit<TrafficKey, 'isLevel'> {
  readonly channel: string;
  readonly mentions?: readonly string[];
  /** Blank where the export doesn't say it, and figures of all types are in it. */
  readonly content?: RowContent;
}

/** What a record adds to Activity: nothing where it has no day or no figure. */
export function activity(
  { day, content = 'original', ...key }: ActivityKey,
  figures: Readonly<Partial<Record<ActivityMetric, number | null>>>,
): readonly Contribution[] {
  const metrics = withoutNulls(figures);
  if (day === null || Object.keys(metrics).length === 0) return [];
  return [{ table: 'activity', day, content, ...key, metrics }];
}

/** What a record adds to Traffic: nothing where it has no day or no figure. */
export function traffic(
  { day, ...key }: TrafficKey,
  figures: Readonly<Partial<Record<TrafficMetric, number | null>>>,
): readonly Contribution[] {
  const metrics = withoutNulls(figures);
  if (day === null || Object.keys(metrics).length === 0) return [];
  return [{ table: 'traffic', day, ...key, metrics }];
}

/** The metrics that a record has a value for. */
export function withoutNulls<Metric extends string>(
  metrics: Readonly<Partial<Record<Metric, number | null>>>,
): Metrics<Metric> {
  const entries = Object.entries(metrics).filter(([, value]) => value !== null);
  return Object.fromEntries(entries) as Metrics<Metric>;
}

/** The sum of what is given; null where nothing is. */
export function sum(...values: readonly (number | null)[]): number | null {
  const given = values.filter((value) => value !== null);
  return given.length === 0 ? null : given.reduce((total, value) => total + value, 0);
}
