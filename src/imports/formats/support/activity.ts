import type { IsoDay } from '../../../calendar/isoDay';
import type { Contribution } from '../../format';
import type { Account, ActivityMetric, ContentKind } from '../../request';
import { withoutNulls } from './withoutNulls';

/**
 * Where a network's figures go: to the day's period, its channel and, unless said otherwise, original
 * content.
 */
interface ActivityKey {
  readonly day: IsoDay | null;
  readonly until?: IsoDay;
  readonly channel: string;
  readonly content?: ContentKind;
  readonly account?: Account;
}

/** What a record adds to Activity: nothing where it has no day or no figure. */
export function activity(
  { day, content = 'original', ...place }: ActivityKey,
  figures: Readonly<Partial<Record<ActivityMetric, number | null>>>,
): readonly Contribution[] {
  const metrics = withoutNulls(figures);
  if (day === null || Object.keys(metrics).length === 0) return [];
  return [{ table: 'activity', day, content, ...place, metrics }];
}
