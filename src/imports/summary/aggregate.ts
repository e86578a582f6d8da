import type { IsoDay } from '../../calendar/isoDay';
import { splitPath } from '../../text/journeyPath';
import { normalizeText } from '../../text/normalizeText';
import type { Total } from '../previewTypes';
import type { PeriodContribution } from '../records/assignPeriods';
import { isOfPeriod, type TrackerRow } from '../request';
import { figuresByAccount } from './figuresByAccount';
import { addMetrics, createSum, totalOf } from './metricSum';

/** The rows of the tracker to which contributions add up, each once, in the order of days, or of keywords in the file. */
export function aggregate(contributions: readonly PeriodContribution[]): TrackerRow[] {
  const places = new Map<string, PeriodContribution[]>();
  for (const contribution of contributions) {
    const key = keyOf(contribution);
    const others = places.get(key);
    if (others) others.push(contribution);
    else places.set(key, [contribution]);
  }
  const ends = endsOf(contributions);
  return [...places.values()].flatMap((all) => rowOf(all, ends)).sort(byDay);
}

function keyOf(contribution: PeriodContribution): string {
  const { table } = contribution;
  // The tracker has one row for a keyword, in whatever case it is typed.
  if (table === 'keywords') return JSON.stringify([table, normalizeText(contribution.keyword)]);
  if (table === 'journeys') {
    const { day, firstTouch, path } = contribution;
    return JSON.stringify([table, day, firstTouch, normalizeText(splitPath(path).join('>'))]);
  }
  if (table === 'traffic') return `traffic\n${contribution.day}`;
  return `activity\n${contribution.day}\n${contribution.content}\n${contribution.channel}`;
}

/** The first and the last day of a file: where another part of the same export may begin. */
function endsOf(contributions: readonly PeriodContribution[]): ReadonlySet<IsoDay> {
  let first: IsoDay | null = null;
  let last: IsoDay | null = null;
  for (const each of contributions) {
    const day = isOfPeriod(each) ? (each.exactDay ?? null) : null;
    if (day === null) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return new Set([first ?? '', last ?? '']);
}

function rowOf(all: readonly PeriodContribution[], ends: ReadonlySet<IsoDay>): TrackerRow[] {
  const [first] = all;
  return first ? [sumOf(first, all, ends)] : [];
}

function sumOf(
  first: PeriodContribution,
  all: readonly PeriodContribution[],
  ends: ReadonlySet<IsoDay>,
): TrackerRow {
  const sum = createSum();
  for (const contribution of all) addMetrics(sum, contribution.metrics);
  const metrics = totalOf(sum);
  if (first.table === 'keywords') return { table: first.table, keyword: first.keyword, metrics };
  if (first.table === 'journeys') {
    const { table, day, firstTouch, path } = first;
    return { table, day, firstTouch, path, metrics };
  }
  const byAccount = all.some(isLevel) ? undefined : figuresByAccount(all, ends);
  const figures = { metrics, ...(byAccount && { byAccount }) };
  if (first.table === 'traffic') return { table: first.table, day: first.day, ...figures };
  const { table, day, channel, content } = first;
  return { table, day, channel, content, ...figures };
}

/** Levels are given for a period as a whole: days of theirs would be summed. */
function isLevel(contribution: PeriodContribution): boolean {
  return contribution.table === 'traffic' && contribution.isLevel === true;
}

function byDay(a: TrackerRow, b: TrackerRow): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

function dayOf(row: TrackerRow): string {
  return row.table === 'keywords' ? '' : row.day;
}

/** The total of each column of the tracker; of positions, the mean weighted by impressions. */
export function sumTotals(rows: readonly TrackerRow[]): Total[] {
  return (['activity', 'traffic', 'keywords', 'journeys'] as const).flatMap((table) => {
    const sum = createSum();
    for (const row of rows) if (row.table === table) addMetrics(sum, row.metrics);
    return Object.entries(totalOf(sum)).map(([metric, value]) => ({ table, metric, value }));
  });
}
