import type { ActivityQuantity, ContentKind, KeywordQuantity, TrafficQuantity } from './request';

type Place = 'date' | 'month' | 'channel' | 'content' | 'keyword';

/** What the person says of an unknown file's columns, kept as JSON in the workbook. */
export interface Mapping {
  readonly table: 'activity' | 'traffic' | 'keywords';
  /** What a column holds, by its title; several may go to one quantity and are summed. */
  readonly columns: Readonly<Record<string, Place | ActivityQuantity | TrafficQuantity | KeywordQuantity>>;
  /** The channel of all rows, as the workbook names it, where no column says it. */
  readonly channel?: string;
  /** The type of content of all rows, where no column says it. */
  readonly content?: ContentKind;
  /** What each row counts as one of, where it does: a file of posts has one post per row. */
  readonly each?: ActivityQuantity | TrafficQuantity;
}
