import type { ImportRequest } from '../../imports/types';
import { serialOf } from './days';
import type { PeriodOf } from './periods';
import type { RowKey } from './types';

/** Whether a file knows only some days of a row's period: it begins or ends within it. */
export function knowsInPart({ covers }: ImportRequest, key: RowKey, periodOf: PeriodOf): boolean {
  const [first, last] = covers ? [serialOf(covers.first), serialOf(covers.last)] : [];
  if (key.table === 'keywords' || typeof first !== 'number' || typeof last !== 'number') return false;
  const period = periodOf(serialOf(key.day) ?? Number.NaN, key.table);
  return [first - 1, last + 1].some((day) => periodOf(day, key.table) === period);
}
