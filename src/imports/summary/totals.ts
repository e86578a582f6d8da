import type { Total } from '../previewTypes';
import type { TrackerRow } from '../request';
import { addTo, newSum, sumOf } from './amountSum';

/** How much goes to each column of the tracker; positions as their mean weighted by impressions. */
export function totals(rows: readonly TrackerRow[]): Total[] {
  return (['activity', 'traffic', 'keywords'] as const).flatMap((table) => {
    const sum = newSum();
    for (const row of rows) if (row.table === table) addTo(sum, row.amounts);
    return Object.entries(sumOf(sum)).map(([quantity, value]) => ({ table, quantity, value }));
  });
}
