import type { ActivityMetric, ContentKind, KeywordMetric, TrafficMetric } from '../request';

type KeyField = 'date' | 'month' | 'channel' | 'content' | 'keyword';

/** What the person says of an unknown file's columns, kept as JSON in the workbook. */
export interface Mapping {
  readonly table: 'activity' | 'traffic' | 'keywords';
  /** What a column holds, by its title; several may go to one metric and are summed. */
  readonly columns: Readonly<Record<string, KeyField | ActivityMetric | TrafficMetric | KeywordMetric>>;
  /** The channel of all rows, as the workbook names it, where no column says it. */
  readonly channel?: string;
  /** The type of content of all rows, where no column says it. */
  readonly content?: ContentKind;
  /** What each row counts as one of, where it does: a file of posts has one post per row. */
  readonly each?: ActivityMetric | TrafficMetric;
}

/** Whether a mapping says enough: where each row goes, and at least one figure of it. */
export function isMappingComplete({ table, columns, channel, each }: Mapping): boolean {
  const places = Object.values(columns);
  const has = (...wanted: readonly string[]) => places.some((place) => wanted.includes(place));
  const hasFigure = each !== undefined || places.some((place) => !PLACES.has(place));
  if (!hasFigure) return false;
  if (table === 'keywords') return has('keyword');
  if (table === 'traffic') return has('date', 'month');
  return has('date', 'month') && (has('channel') || Boolean(channel));
}

const PLACES: ReadonlySet<string> = new Set(['date', 'month', 'channel', 'content', 'keyword']);
