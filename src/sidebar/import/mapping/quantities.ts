import type { Mapping } from '../../../imports';

type Place = Mapping['columns'][string];

const OF_TABLE = {
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
} as const satisfies Readonly<Record<Mapping['table'], readonly Place[]>>;

/** The figures that a table of the tracker takes from a file. */
export function quantities(table: Mapping['table']): readonly Place[] {
  return OF_TABLE[table];
}

/** What else a column may say, for each table. */
export const places = {
  activity: ['date', 'month', 'channel', 'content'],
  traffic: ['date', 'month'],
  keywords: ['keyword'],
} as const;

/** What a row by itself may be one of. */
export const units = {
  activity: ['posts', 'leads', 'customers'],
  traffic: ['orders', 'subscribers'],
  keywords: [],
} as const satisfies Readonly<Record<Mapping['table'], readonly NonNullable<Mapping['each']>[]>>;
