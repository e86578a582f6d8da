import type { Mapping } from '../../../imports';

type ColumnRole = Mapping['columns'][string];

const METRICS = {
  activity: [
    'posts',
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
} as const satisfies Readonly<Record<Mapping['table'], readonly ColumnRole[]>>;

/** The figures that a table of the tracker takes from a file. */
export function metricsOf(table: Mapping['table']): readonly ColumnRole[] {
  return METRICS[table];
}

/** What else a column may say, for each table. */
export const dimensions = {
  activity: ['date', 'month', 'channel', 'content'],
  traffic: ['date', 'month'],
  keywords: ['keyword'],
} as const;

/** What a row by itself may be one of. */
export const rowMetrics = {
  activity: ['posts', 'leads', 'customers'],
  traffic: ['orders', 'subscribers'],
  keywords: [],
} as const satisfies Readonly<Record<Mapping['table'], readonly NonNullable<Mapping['each']>[]>>;
