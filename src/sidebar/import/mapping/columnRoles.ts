import type { Mapping } from '../../../imports';

/** What a column of a file can hold, such as `date` or `clicks`. */
export type ColumnRole = Mapping['columns'][string];

const METRICS = {
  activity: [
    'posts',
    'hours',
    'impressions',
    'interactions',
    'shares',
    'clicks',
    'visits',
    'new_visitors',
    'leads',
    'customers',
    'revenue',
    'ad_spend',
    'fees',
  ],
  traffic: ['all_visits', 'organic_visits', 'social_visits', 'subscribers', 'orders', 'sales'],
  keywords: ['impressions', 'clicks', 'position_now'],
  journeys: ['conversions', 'misses', 'revenue'],
} as const satisfies Readonly<Record<Mapping['table'], readonly ColumnRole[]>>;

/** The figures that a table of the tracker takes. */
export function metricsOf(table: Mapping['table']): readonly ColumnRole[] {
  return METRICS[table];
}

/** Roles of columns that aren't figures, for each table. */
export const dimensions = {
  activity: ['date', 'until', 'month', 'channel', 'content'],
  traffic: ['date', 'until', 'month'],
  keywords: ['keyword'],
  journeys: ['path', 'date', 'month', 'first_touch'],
} as const;

/** What a row can count as one of by itself, as in a list of orders. */
export const rowMetrics = {
  activity: ['posts', 'leads', 'customers'],
  traffic: ['orders', 'subscribers'],
  keywords: [],
  journeys: ['conversions'],
} as const satisfies Readonly<Record<Mapping['table'], readonly NonNullable<Mapping['each']>[]>>;
