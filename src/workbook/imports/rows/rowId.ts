import { normalizeText } from '../../../text/normalizeText';
import type { RowKey } from '../types';
import { serialOf } from './days';
import type { PeriodOf } from './periods';

/** Tells the rows of the tracker apart: rows of one period, channel and type of content, in any case, have one id. */
export function rowId(key: RowKey, periodOf: PeriodOf): string {
  if (key.table === 'keywords') return JSON.stringify([key.table, normalizeText(key.keyword)]);
  const period = periodOf(serialOf(key.day) ?? Number.NaN, key.table);
  if (key.table === 'traffic') return JSON.stringify([key.table, period]);
  return JSON.stringify([key.table, period, normalizeText(key.channel), key.content]);
}
