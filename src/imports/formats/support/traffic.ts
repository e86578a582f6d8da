import type { Contribution } from '../../format';
import type { Account, IsoDay, TrafficQuantity } from '../../request';
import { given } from './given';

interface Place {
  readonly day: IsoDay | null;
  readonly until?: IsoDay;
  readonly account?: Account;
}

/** What a record adds to Traffic: nothing where it has no day or no figure. */
export function traffic(
  { day, ...place }: Place,
  figures: Readonly<Partial<Record<TrafficQuantity, number | null>>>,
): readonly Contribution[] {
  const amounts = given(figures);
  if (day === null || Object.keys(amounts).length === 0) return [];
  return [{ table: 'traffic', day, ...place, amounts }];
}
