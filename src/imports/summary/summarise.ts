import { normalizeText } from '../../text/normalizeText';
import type { PlacedContribution } from '../records/placed';
import type { TrackerRow } from '../request';
import { addTo, newSum, sumOf } from './amountSum';
import { figuresByAccount } from './partsOf';

/**
 * The rows of the tracker to which placed contributions add, each once, in the order of days, or of keywords in the
 * file.
 */
export function summarise(contributions: readonly PlacedContribution[]): TrackerRow[] {
  const places = new Map<string, PlacedContribution[]>();
  for (const contribution of contributions) {
    const key = keyOf(contribution);
    const others = places.get(key);
    if (others) others.push(contribution);
    else places.set(key, [contribution]);
  }
  return [...places.values()]
    .flatMap(([first, ...others]) => (first ? rowOf(first, others) : []))
    .sort(byDay);
}

function keyOf(contribution: PlacedContribution): string {
  const { table } = contribution;
  // The tracker has one row for a keyword, in whatever case it is typed.
  if (table === 'keywords') return JSON.stringify([table, normalizeText(contribution.keyword)]);
  if (table === 'traffic') return JSON.stringify([table, contribution.day]);
  return JSON.stringify([table, contribution.day, contribution.channel, contribution.content]);
}

function rowOf(first: PlacedContribution, others: readonly PlacedContribution[]): TrackerRow {
  const all = [first, ...others];
  const sum = newSum();
  for (const contribution of all) addTo(sum, contribution.amounts);
  const amounts = sumOf(sum);
  if (first.table === 'keywords') return { table: first.table, keyword: first.keyword, amounts };
  const byAccount = figuresByAccount(all);
  const figures = { amounts, ...(byAccount && { byAccount }) };
  if (first.table === 'traffic') return { table: first.table, day: first.day, ...figures };
  const { table, day, channel, content } = first;
  return { table, day, channel, content, ...figures };
}

function byDay(a: TrackerRow, b: TrackerRow): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function dayOf(row: TrackerRow): string {
  return row.table === 'keywords' ? '' : row.day;
}
