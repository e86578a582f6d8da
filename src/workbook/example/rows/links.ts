import type { ExampleRow } from './types';
import { dayOf } from './weeks';

/** Week shared, page, source, medium, campaign, content, visits, new visitors. */
type Shared = readonly [number, string, string, string, string, string, number, number];

const shared: readonly Shared[] = [
  [1, 'new', 'instagram', 'social', 'new_year', 'photo', 64, 41],
  [3, 'new', 'instagram', 'paid_social', 'new_year', 'video', 102, 78],
  [5, 'gifts', 'instagram', 'social', 'valentine', 'photo', 131, 83],
  [5, 'gifts', 'facebook', 'social', 'valentine', 'photo', 58, 30],
  [9, 'workshop', 'facebook', 'social', 'workshop', 'event', 76, 39],
  [12, 'garden', 'pinterest', 'social', 'spring', 'pin', 43, 34],
  [15, 'garden', 'instagram', 'paid_social', 'spring', 'video', 118, 90],
  [20, 'workshop', 'instagram', 'social', 'mothers_day', 'photo', 149, 88],
  [20, 'workshop', 'newsletter', 'email', 'mothers_day', 'button', 87, 12],
  [23, 'new', 'pinterest', 'social', 'summer', 'pin', 61, 49],
];

export function linkRows(): ExampleRow[] {
  return shared.map(([week, path, source, medium, campaign, content, visits, newVisitors]) => {
    const page = `https://blue-lantern.example/${path}`;
    const tags = `utm_source=${source}&utm_medium=${medium}&utm_campaign=${campaign}&utm_content=${content}`;
    return {
      date: dayOf(week, 1),
      page,
      source,
      medium,
      campaign,
      content,
      link: `${page}?${tags}`,
      visits,
      new_visitors: newVisitors,
    };
  });
}
