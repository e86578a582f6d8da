import type { Contribution } from '../format';
import { recordKey } from '../recordFigures';
import { isOfPeriod } from '../request';
import { daysOfInterval } from '../values/interval';
import type { ReadRow } from './tableReading';

/** What a row adds, with the key of the order or post that it is. */
export function extractRow({ record, reading: { format, table, seen } }: ReadRow): Contribution[] {
  const id = format.recordId?.(record) ?? null;
  const contributions = format.extract(record, table.facts, seen).map(withInterval);
  if (id === null) return contributions;
  const mark = { key: recordKey(id) };
  return contributions.map((each) => (isOfPeriod(each) ? { ...each, record: mark } : each));
}

/** What an earlier file may have counted of an order that is no sale now. */
export function voidedBy(row: ReadRow): Contribution[] {
  return extractRow(row).flatMap((each): Contribution[] => {
    if (!isOfPeriod(each) || !each.record) return [];
    const { amount: _, ...rest } = each;
    return [{ ...rest, record: { ...each.record, isVoid: true }, metrics: {} }];
  });
}

/**
 * A cell may name several days, such as those of a month or of a week: its figures are of all of them. A journey's are taken for
 * those of the first one.
 */
function withInterval(contribution: Contribution): Contribution {
  if (contribution.table === 'journeys') {
    const firstDay = (day: string) => (day.includes('/') ? daysOfInterval(day).day : day);
    const { day, firstTouch } = contribution;
    return { ...contribution, day: firstDay(day), firstTouch: firstDay(firstTouch) };
  }
  if (!isOfPeriod(contribution) || !contribution.day.includes('/')) return contribution;
  return { ...contribution, ...daysOfInterval(contribution.day) };
}
