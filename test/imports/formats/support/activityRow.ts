import type { ActivityQuantity, ContentKind } from '../../../../src/imports/request';

/** A row of Activity as an import fills it. */
export function activityRow(
  day: string,
  channel: string,
  amounts: Partial<Record<ActivityQuantity, number>>,
  content: ContentKind = 'original',
) {
  return { table: 'activity', day, channel, content, amounts };
}
