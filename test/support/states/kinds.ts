import { moments } from './moments';
import { activityOf, type Plan, SETTINGS, trafficOf, weekOf } from './shop';
import type { ActivityRow, NamedState, TrafficRow } from './types';

const { loses, gains } = moments;

function without(row: ActivityRow, ...keys: readonly (keyof ActivityRow)[]): ActivityRow {
  const entries = Object.entries(row).filter(([key]) => !keys.includes(key as keyof ActivityRow));
  return Object.fromEntries(entries) as unknown as ActivityRow;
}

/** Analytics and the shop put all visits and sales on rows without a content type; posts and hours stand on others. */
const unsplit: readonly ActivityRow[] = gains.activity.flatMap((row) => [
  without(row, 'visits', 'leads', 'qualified_leads', 'customers', 'revenue'),
  without(row, 'content', 'posts', 'hours', 'ad_spend', 'fees', 'impressions', 'interactions'),
]);

const monthOf = (month: number): string =>
  new Date(Date.UTC(2026, month, 1)).toISOString().slice(0, 'yyyy-mm-dd'.length);

/** Ten months, a row each, of which the start cuts the first and an export covers the last in part. */
const months: readonly ActivityRow[] = activityOf(
  [
    {
      channel: 'Instagram',
      content: 'original',
      posts: 12,
      hours: 20,
      visits: 700,
      conversion: 0.06,
      orderValue: 60,
    },
  ],
  10,
  71,
).map((row, month) => ({
  ...row,
  period: monthOf(month),
  ...(month === 9 ? { partial: 'until 2026-10-01', visits: 22, customers: 1, revenue: 58 } : {}),
}));

const monthlyTraffic: readonly TrafficRow[] = Array.from({ length: 22 }, (_, place) => ({
  date: monthOf(place - 12),
  all_visits: 2100 + 37 * ((place * 5) % 7) + (place > 12 ? 600 : 0),
  organic_visits: 900 + 11 * ((place * 3) % 7),
  social_visits: place > 12 ? 640 : 60,
  ...(place === 21
    ? { partial: 'until 2026-10-01', all_visits: 70, organic_visits: 30, social_visits: 20 }
    : {}),
}));

const unsold: Plan = {
  channel: 'Pinterest',
  content: 'original',
  posts: 4,
  hours: 3,
  adSpend: 30,
  visits: 40,
  conversion: 0.01,
  orderValue: 52,
};

/** What once went wrong, each kind as the workbook of a shop. */
export const kinds = {
  noMargin: { ...loses, settings: { ...loses.settings, margin: null }, impression: 'settingMissing' },
  noHourlyCost: { ...loses, settings: { ...loses.settings, hourlyCost: null }, impression: 'settingMissing' },
  /** Two weeks without hours, one without sales, one without customers. */
  gaps: {
    ...gains,
    activity: gains.activity.map((row) => {
      if (row.period === weekOf(3) || row.period === weekOf(9)) return without(row, 'hours');
      if (row.period === weekOf(6)) return without(row, 'revenue');
      return row.period === weekOf(7) ? without(row, 'customers') : row;
    }),
    impression: 'yes',
  },
  /** Imports filled eight weeks; hours were typed for one. */
  hoursOfOneWeek: {
    ...loses,
    activity: loses.activity.map((row) => (row.period === weekOf(4) ? row : without(row, 'hours'))),
    impression: 'cannotTell',
  },
  /** Instagram and Facebook pay, while Pinterest takes hours and ads and sells next to nothing. */
  oneLoser: {
    ...gains,
    activity: [
      ...gains.activity.filter(({ channel }) => channel !== 'Pinterest'),
      ...activityOf([unsold], 16, 81),
    ],
    impression: 'yes',
  },
  /** Imports brought visits and sales of years ago, and one row of Traffic dated years before all others. */
  oldImport: {
    ...gains,
    activity: [
      ...activityOf([unsold], 3, 91, -300).map((row) =>
        without(row, 'hours', 'posts', 'ad_spend', 'content'),
      ),
      ...gains.activity,
    ],
    traffic: [...trafficOf(1, 0, 0, 92).map((row) => ({ ...row, date: weekOf(-300) })), ...gains.traffic],
    impression: 'yes',
  },
  noSales: {
    ...loses,
    activity: loses.activity.map((row) => without(row, 'revenue', 'customers')),
    impression: 'cannotTell',
  },
  unsplit: { ...gains, activity: unsplit, impression: 'yes' },
  monthly: {
    activity: months,
    traffic: monthlyTraffic,
    settings: { ...SETTINGS, start: '2026-01-15', cadence: 'monthly' },
    impression: 'yes',
  },
} as const satisfies Readonly<Record<string, NamedState>>;
