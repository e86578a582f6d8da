import type { ActivityMetric, JourneyMetric, KeywordMetric, RowContent, TrafficMetric } from '../request';

/** What identifies a row rather than being a figure of it. */
type Dimension = 'date' | 'until' | 'month' | 'channel' | 'content' | 'keyword' | 'first_touch' | 'path';

/** What the person says of an unknown file's columns. The workbook stores it as JSON: its keys and values stay as they are. */
export interface Mapping {
  readonly table: 'activity' | 'traffic' | 'keywords' | 'journeys';
  /** What a column holds, by its title; several may go to one metric and are summed. */
  readonly columns: Readonly<
    Record<string, Dimension | ActivityMetric | TrafficMetric | KeywordMetric | JourneyMetric>
  >;
  /** The channel of all rows, as the workbook names it, where no column has it. */
  readonly channel?: string;
  /** The type of content of all rows, where no column has it; '' for figures of several types. */
  readonly content?: RowContent;
  /** The metric to which each row adds 1: a file of posts has one post per row. */
  readonly each?: ActivityMetric | TrafficMetric | JourneyMetric;
}

/** The fields that aren't metrics. */
export const dimensions: ReadonlySet<string> = new Set<Dimension>([
  'date',
  'until',
  'month',
  'channel',
  'content',
  'keyword',
  'first_touch',
  'path',
]);

/** Whether a mapping says enough: where each row goes, and at least one figure. */
export function isMappingComplete({ table, columns, channel, each }: Mapping): boolean {
  const fields = Object.values(columns);
  const has = (...wanted: readonly string[]) => fields.some((field) => wanted.includes(field));
  const hasFigure = each !== undefined || fields.some((field) => !dimensions.has(field));
  if (!hasFigure) return false;
  if (table === 'keywords') return has('keyword');
  if (table === 'journeys') return has('path');
  if (table === 'traffic') return has('date', 'month');
  return has('date', 'month') && (has('channel') || Boolean(channel));
}
