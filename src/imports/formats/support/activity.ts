import type { Contribution } from '../../format';
import type { Account, ActivityQuantity, ContentKind, IsoDay } from '../../request';
import { given } from './given';

/**
 * Where a network's figures go: to the day's period, its channel and, unless said otherwise, original
 * content.
 */
interface Place {
  readonly day: IsoDay | null;
  readonly until?: IsoDay;
  readonly channel: string;
  readonly content?: ContentKind;
  readonly account?: Account;
}

/** What a record adds to Activity: nothing where it has no day or no figure. */
export function activity(
  { day, content = 'original', ...place }: Place,
  figures: Readonly<Partial<Record<ActivityQuantity, number | null>>>,
): readonly Contribution[] {
  const amounts = given(figures);
  if (day === null || Object.keys(amounts).length === 0) return [];
  return [{ table: 'activity', day, content, ...place, amounts }];
}
