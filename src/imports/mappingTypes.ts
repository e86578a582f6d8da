import type { ActivityMetric, ContentKind, KeywordMetric, TrafficMetric } from './request';

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
