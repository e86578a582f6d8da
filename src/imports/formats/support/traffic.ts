import type { IsoDay } from '../../../calendar/isoDay';
import type { Contribution } from '../../format';
import type { Account, TrafficMetric } from '../../request';
import { withoutNulls } from './withoutNulls';

interface TrafficKey {
  readonly day: IsoDay | null;
  readonly until?: IsoDay;
  readonly account?: Account;
}

/** What a record adds to Traffic: nothing where it has no day or no figure. */
export function traffic(
  { day, ...place }: TrafficKey,
  figures: Readonly<Partial<Record<TrafficMetric, number | null>>>,
): readonly Contribution[] {
  const metrics = withoutNulls(figures);
  if (day === null || Object.keys(metrics).length === 0) return [];
  return [{ table: 'traffic', day, ...place, metrics }];
}
