import type { Total } from '../previewTypes';
import type { TrackerRow } from '../request';
import { addMetrics, createSum, totalOf } from './metricSum';

/** How much goes to each column of the tracker; positions as their mean weighted by impressions. */
export function sumTotals(rows: readonly TrackerRow[]): Total[] {
  return (['activity', 'traffic', 'keywords'] as const).flatMap((table) => {
    const sum = createSum();
    for (const row of rows) if (row.table === table) addMetrics(sum, row.metrics);
    return Object.entries(totalOf(sum)).map(([metric, value]) => ({ table, metric, value }));
  });
}
