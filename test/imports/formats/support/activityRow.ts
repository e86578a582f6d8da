import type { ActivityMetric, RowContent } from '../../../../src/imports/request';

/** A row of Activity as an import fills it. */
export function activityRow(
  day: string,
  channel: string,
  metrics: Partial<Record<ActivityMetric, number>>,
  content: RowContent = 'original',
) {
  return { table: 'activity', day, channel, content, metrics };
}
