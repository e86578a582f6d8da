import type { Contribution, TrackerRow } from '../types';
import { type AmountSum, addTo, newSum, sumOf } from './amountSum';

/**
 * The rows of the tracker to which placed contributions add, each once, in the order of days, or of keywords in the
 * file.
 */
export function summarise(contributions: readonly Contribution[]): TrackerRow[] {
  const sums = new Map<string, { readonly place: Contribution; readonly sum: AmountSum }>();
  for (const contribution of contributions) {
    const key = keyOf(contribution);
    const { place, sum } = sums.get(key) ?? { place: contribution, sum: newSum() };
    addTo(sum, contribution.amounts);
    sums.set(key, { place, sum });
  }
  const rows = [...sums.values()].map(({ place, sum }): TrackerRow => ({ ...place, amounts: sumOf(sum) }));
  return rows.sort(byDay);
}

function keyOf(contribution: Contribution): string {
  const { table } = contribution;
  // The tracker has one row for a keyword, in whatever case it is typed.
  if (table === 'keywords') return JSON.stringify([table, contribution.keyword.trim().toLowerCase()]);
  if (table === 'traffic') return JSON.stringify([table, contribution.day]);
  return JSON.stringify([table, contribution.day, contribution.channel, contribution.content]);
}

function byDay(a: TrackerRow, b: TrackerRow): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function dayOf(row: TrackerRow): string {
  return row.table === 'keywords' ? '' : row.day;
}
